import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Row } from '@/components/library/ClippingRow';
import type { ClippingCard } from '@/utils/clippings/clipping';
import { readSnippets } from '@/utils/clippings/find-snippet';
import { readCards } from '@/utils/clippings/search-clippings';
import { PAUSE_MS } from './typing-pause';

interface Cards {
  cards: readonly ClippingCard[];
  /** When they were read. */
  at: number;
}

const NONE: Cards = { cards: [], at: 0 };
const NO_SNIPPETS: ReadonlyMap<number, string | undefined> = new Map();

/**
 * The rows in sight, kept in step with the database. `first` are those that came with the answer: they are drawn
 * at once, and watched as soon as the reader pauses.
 */
export function useRows(
  numbers: readonly number[],
  highlights: readonly string[],
  first: readonly ClippingCard[],
): ReadonlyMap<number, Row> {
  const [watched, setWatched] = useState(NONE);
  const given = useMemo((): Cards => ({ cards: first, at: performance.now() }), [first]);
  useLayoutEffect(() => {
    let stop = () => {};
    const watch = () => {
      const watching = liveQuery(() => readCards(numbers)).subscribe({
        next: (cards) => setWatched({ cards, at: performance.now() }),
        error: () => undefined, // the list itself says what is wrong
      });
      stop = () => watching.unsubscribe();
    };
    const here = new Set(first.map(({ number }) => number));
    if (!numbers.every((number) => here.has(number))) watch();
    else {
      const wait = setTimeout(watch, PAUSE_MS);
      stop = () => clearTimeout(wait);
    }
    return () => stop();
  }, [numbers.join()]);

  const cards = useMemo(() => {
    const inOrder = [watched, given].toSorted((a, b) => a.at - b.at).flatMap(({ cards }) => cards);
    return new Map(inOrder.map((card) => [card.number, card]));
  }, [watched, given]);
  const snippets = useSnippets(
    numbers.flatMap((number) => cards.get(number) ?? []),
    highlights,
  );
  return useMemo(
    () =>
      new Map(
        [...cards].map(([number, card]): [number, Row] => {
          const snippet = highlights.length > 0 ? snippets.get(number) : undefined;
          return [number, { card, ...(snippet !== undefined && { snippet }) }];
        }),
      ),
    [cards, snippets, highlights],
  );
}

/** In each the place where the search found something: for that whole clippings are read, so not while the reader is typing. */
function useSnippets(
  cards: readonly ClippingCard[],
  highlights: readonly string[],
): ReadonlyMap<number, string | undefined> {
  const [snippets, setSnippets] = useState(NO_SNIPPETS);
  useEffect(() => {
    if (highlights.length === 0) return undefined;
    let current = true;
    const look = async () => {
      const found = await readSnippets(cards, highlights);
      if (current) setSnippets(new Map(cards.map((card, i) => [card.number, found[i]])));
    };
    const wait = setTimeout(() => void look().catch(() => undefined), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [cards.map(({ number, changedAt }) => `${number}:${changedAt}`).join(), highlights]);
  return snippets;
}
