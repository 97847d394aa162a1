import { useEffect, useRef, useState } from 'preact/hooks';
import { PAUSE_MS } from './typing-pause';

/** The same function at every drawing; it does what the one given last would do. So what is handed on can stay as drawn. */
export function useSteady<A extends unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  const latest = useRef(work);
  latest.current = work;
  return useRef((...given: A) => latest.current(...given)).current;
}

/** The value as it was when the reader last paused: for what costs much to draw and is not being looked at. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
