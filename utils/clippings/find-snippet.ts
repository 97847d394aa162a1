import type { ClippingCard } from './clipping';
import { database } from './database';
import { findHighlights } from './search/highlight';
import { textsOf } from './search/terms-of-clipping';

const LONGEST = 200;
const BEFORE = 60;

/** The text in which a search found something that the title does not have; nothing where nothing was sought. */
export async function readSnippet(card: ClippingCard, highlights: readonly string[]): Promise<string | undefined> {
  if (highlights.length === 0) return undefined;
  const missing = highlights.filter((sought) => findHighlights(card.title, [sought]).length === 0);
  if (missing.length === 0) return undefined;
  const shown = [card.points[0] ?? '', ...card.points].find((point) => findHighlights(point, missing).length > 0);
  if (shown !== undefined) return around(shown, missing);
  const body = await database.versions.get([card.id, card.versions]);
  const found = body && textsOf(card, body).find((text) => findHighlights(text, missing).length > 0);
  return found === undefined ? undefined : around(found, missing);
}

/** The row has one line: what was found must be in it. */
function around(text: string, highlights: readonly string[]): string {
  const start = findHighlights(text, highlights)[0]?.start ?? 0;
  if (start <= BEFORE) return text.slice(0, LONGEST);
  const from = text.lastIndexOf(' ', start - BEFORE / 2);
  return `… ${text.slice(from + 1, from + LONGEST)}`;
}
