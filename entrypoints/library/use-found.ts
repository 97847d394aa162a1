import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { rowsInSight } from '@/components/library/ClippingList';
import { readCards, readOrder, searchClippings, type Found, type Sort } from '@/utils/clippings/search-clippings';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { typingPause } from './typing-pause';
import { type Live, useLive } from './use-live';

/** Enough for the first screen while the order of a large library is still being read. */
const FIRST_SCREEN = 40;

const NOTHING: Found = { numbers: [], complete: false, first: [] };

interface Sought {
  found: Live<Found>;
  /** What `found` is the answer to: while the next answer is on its way the last one stays. */
  soughtFor: string;
  all: number | undefined;
}

/**
 * The clippings that the typed query asks for, again after every keystroke and every change; `behind`, how many
 * are still to be indexed, is one.
 */
export function useFound(typed: string, sort: Sort, behind: number): Sought {
  const [first, setFirst] = useState<Found>();
  // The first screen before all: the database does one thing after the other.
  const order = useLive(async () => (first ? await readOrder(sort) : undefined), [sort, first === undefined]);
  const [sought, setSought] = useState<Omit<Sought, 'all'>>({ found: { phase: 'waiting' }, soughtFor: '' });
  useEffect(() => {
    void readFirst(sort).then(setFirst, () => setFirst(NOTHING)); // the order itself will say what is wrong
  }, []);
  const numbers = order.phase === 'here' ? order.value : undefined;
  // Not after the next frame, as effects are otherwise: the reader is typing.
  useLayoutEffect(() => {
    if (!numbers) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (found: Live<Found>) => signal.aborted || setSought({ found, soughtFor: typed });
    const look = async () => {
      for await (const next of searchClippings(parseQuery(typed), numbers, { screen: rowsInSight(), signal })) {
        tell({ phase: 'here', value: next });
        if (!next.complete) await typingPause(signal);
      }
    };
    look().catch(() => tell({ phase: 'failed', problem: 'storage-failed' }));
    return () => stop.abort();
  }, [numbers, typed, behind]);
  if (order.phase === 'failed') return { found: order, soughtFor: typed, all: undefined };
  // Until there is an answer: rows that went and came again would be clicked in vain.
  if (sought.found.phase === 'waiting' && first && first.numbers.length > 0 && typed === '')
    return { found: { phase: 'here', value: first }, soughtFor: '', all: numbers?.length };
  return { ...sought, all: numbers?.length };
}

async function readFirst(sort: Sort): Promise<Found> {
  const numbers = await readOrder(sort, FIRST_SCREEN);
  return { numbers, complete: false, first: await readCards(numbers.slice(0, rowsInSight())) };
}
