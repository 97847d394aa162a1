import type { ClippingCard } from './clipping';
import { database } from './database';
import { readNewest } from './read-versions';
import { findHighlights, hasSought } from './search/highlight';
import { textsOf } from './search/terms-of-clipping';

const LONGEST = 200;
const BEFORE = 60;

/** For each card the text in which a search found something that its title does not have, if there is one. One read for all. */
export async function readSnippets(
  cards: readonly ClippingCard[],
  highlights: readonly string[],
): Promise<(string | undefined)[]> {
  if (highlights.length === 0) return cards.map(() => undefined);
  const missing = cards.map(({ title }) => highlights.filter((sought) => !hasSought(title, [sought])));
  const inPoints = cards.map(({ points }, i) => points.find((point) => hasSought(point, missing[i] ?? [])));
  const wanting = cards.filter((_, i) => missing[i]?.length !== 0 && inPoints[i] === undefined);
  const bodies = await readNewest(database, wanting);
  return cards.map((card, i) => {
    const body = bodies[wanting.indexOf(card)];
    const found = inPoints[i] ?? (body && textsOf(card, body).find((text) => hasSought(text, missing[i] ?? [])));
    return found === undefined ? undefined : around(found, missing[i] ?? []);
  });
}

/** The row has one line: what was found must be in it. */
function around(text: string, highlights: readonly string[]): string {
  const start = findHighlights(text, highlights)[0]?.start ?? 0;
  if (start <= BEFORE) return text.slice(0, LONGEST);
  const from = text.lastIndexOf(' ', start - BEFORE / 2);
  return `… ${text.slice(from + 1, from + LONGEST)}`;
}
