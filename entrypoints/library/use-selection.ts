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
      const next = new Set(numbers);
      const [from, to] = [last.current === undefined ? -1 : listed.indexOf(last.current), listed.indexOf(number)];
      const some = range && from >= 0 ? listed.slice(Math.min(from, to), Math.max(from, to) + 1) : [number];
      const on = !numbers.has(number);
      for (const one of some) {
        if (on) next.add(one);
        else next.delete(one);
      }
      last.current = number;
      setNumbers(next);
    },
  };
}
