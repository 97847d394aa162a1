import { useEffect, useState } from 'preact/hooks';
import { readOrder, searchClippings, type Found, type Sort } from '@/utils/clippings/search-clippings';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { type Live, useLive } from './use-live';

/** Enough for the first screen while the order of a large library is still being read. */
const FIRST_SCREEN = 40;

/** The clippings that the typed query asks for, again after every keystroke and every change. */
export function useFound(typed: string, sort: Sort): { found: Live<Found>; all: number | undefined } {
  const [first, setFirst] = useState<number[]>();
  const order = useLive(() => readOrder(sort), [sort]);
  const [found, setFound] = useState<Live<Found>>({ phase: 'waiting' });
  useEffect(() => {
    void readOrder(sort, FIRST_SCREEN).then(setFirst, () => undefined); // the order itself will say what is wrong
  }, []);
  const numbers = order.phase === 'here' ? order.value : undefined;
  useEffect(() => {
    if (!numbers) return undefined;
    let current = true;
    const look = async () => {
      for await (const next of searchClippings(parseQuery(typed), numbers)) {
        if (!current) return;
        setFound({ phase: 'here', value: next });
      }
    };
    look().catch(() => current && setFound({ phase: 'failed', problem: 'storage-failed' }));
    return () => {
      current = false;
    };
  }, [numbers, typed]);
  if (order.phase === 'failed') return { found: order, all: undefined };
  if (!numbers && first && first.length > 0 && typed === '')
    return { found: { phase: 'here', value: { numbers: first, complete: false } }, all: undefined };
  return { found, all: numbers?.length };
}
