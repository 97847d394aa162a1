import type { Row } from '@/components/library/ClippingRow';
import { readSnippets } from '@/utils/clippings/find-snippet';
import { readCards } from '@/utils/clippings/search-clippings';
import { useLive } from './use-live';

const NONE: ReadonlyMap<number, string | undefined> = new Map();

/**
 * The rows in sight, and a moment later in each the place where the search found something: for that the whole
 * clippings must be read, and the reader is typing.
 */
export function useRows(numbers: readonly number[], highlights: readonly string[]): ReadonlyMap<number, Row> {
  const read = useLive(() => readCards(numbers), [numbers.join()]);
  const cards = read.phase === 'here' ? read.value : [];
  const found = useLive(async () => {
    const snippets = await readSnippets(cards, highlights);
    return new Map(cards.map((card, i) => [card.number, snippets[i]]));
  }, [cards.map(({ number, changedAt }) => `${number}:${changedAt}`).join(), highlights.join('\n')]);
  const snippets = found.phase === 'here' ? found.value : NONE;
  return new Map(
    cards.map((card): [number, Row] => {
      const snippet = snippets.get(card.number);
      return [card.number, { card, ...(snippet !== undefined && { snippet }) }];
    }),
  );
}
