import type { ClippingsDatabase } from '../database';
import type { IndexPage, Segment } from './index-rows';
import type { Wanted } from './parse-query';

/** Behind every term that begins with the text before it. */
const AFTER_ALL = '\uffff';

/** Segments never change, so those that were read once need not be read again. */
const readBefore = new WeakMap<ClippingsDatabase, Map<number, Segment>>();

export async function allSegments(db: ClippingsDatabase): Promise<Segment[]> {
  const before = readBefore.get(db) ?? new Map<number, Segment>();
  const ids = await db.segments.toCollection().primaryKeys();
  const missing = await db.segments.bulkGet(ids.filter((id) => !before.has(id)));
  const now = new Map<number, Segment>();
  for (const segment of [...before.values(), ...missing])
    if (segment && segment.numbers.length > 0 && ids.includes(segment.id)) now.set(segment.id, segment);
  readBefore.set(db, now);
  return [...now.values()];
}

/** The keys of the pages that may have the term. */
export function pagesWith({ id, firsts }: Segment, { term, prefix, upTo }: Wanted): [number, string][] {
  const from = Math.max(0, countUpTo(firsts, term) - 1);
  const to = prefix || upTo !== undefined ? countUpTo(firsts, upTo ?? term + AFTER_ALL) : from + 1;
  return firsts.slice(from, to).map((first) => [id, first]);
}

/** Calls `meet` with every term of the page that is wanted, and the clippings that have it. */
export function eachTerm(
  page: IndexPage,
  segment: Segment,
  wanted: Wanted,
  meet: (term: string, number: number) => void,
): void {
  const terms = page.terms.split('\n');
  let at = countUpTo(terms, wanted.term);
  if (terms[at - 1] === wanted.term) at -= 1;
  for (; at < terms.length; at += 1) {
    const here = terms[at] ?? '';
    if (!isWanted(here, wanted)) return;
    const end = page.ends[at] ?? 0;
    for (let i = page.ends[at - 1] ?? 0; i < end; i += 1) meet(here, segment.numbers[page.places[i] ?? 0] ?? 0);
  }
}

/** Whether a term is one of those. */
export function isWanted(here: string, { term, prefix, upTo }: Wanted): boolean {
  if (upTo !== undefined) return here >= term && here < upTo;
  return prefix ? here.startsWith(term) : here === term;
}

/** How many of the sorted words are not after `word`. */
function countUpTo(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
