import { useRef, useState } from 'preact/hooks';

const NONE: ReadonlySet<number> = new Set();

/** Which clippings are ticked. */
export function useSelection(listed: readonly number[]) {
  const [numbers, setNumbers] = useState(NONE);
  const last = useRef<number>(undefined);
  return {
    numbers,
    clear: () => setNumbers(NONE),
    all: () => setNumbers(new Set(listed)),
    /** With `range`, everything between this one and the last that was ticked. */
    toggle: (number: number, range: boolean) => {
      const [from, to] = [last.current === undefined ? -1 : listed.indexOf(last.current), listed.indexOf(number)];
      const some = range && from >= 0 ? listed.slice(Math.min(from, to), Math.max(from, to) + 1) : [number];
      last.current = number;
      setNumbers((before) => (before.has(number) ? before.difference(new Set(some)) : before.union(new Set(some))));
    },
  };
}
