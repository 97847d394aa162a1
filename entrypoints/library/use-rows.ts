import { readSnippets } from '@/utils/clippings/find-snippet';
import { readCards } from '@/utils/clippings/search-clippings';
import type { Row } from '@/components/library/ClippingRow';
import { useLive } from './use-live';

const NONE: ReadonlyMap<number, Row> = new Map();

/** The rows in sight, each with the place where the search found something. */
export function useRows(numbers: readonly number[], highlights: readonly string[]): ReadonlyMap<number, Row> {
  const rows = useLive(async () => {
    const cards = await readCards(numbers);
    const snippets = await readSnippets(cards, highlights);
    return new Map(
      cards.map((card, i): [number, Row] => {
        const snippet = snippets[i];
        return [card.number, { card, ...(snippet !== undefined && { snippet }) }];
      }),
    );
  }, [numbers.join(), highlights.join('\n')]);
  return rows.phase === 'here' ? rows.value : NONE;
}
