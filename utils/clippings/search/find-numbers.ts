import type { ClippingsDatabase } from '../database';
import { eachPlace, packBits } from './postings';
import type { Query, Wanted } from './parse-query';
import { allSegments, isWanted, readBits } from './read-segments';
import { AFTER_DAYS, dayTerm } from './terms-of-clipping';

/**
 * Which of the clippings in `order` have everything that the query wants, in that order. Phrases are not
 * looked at: `confirmPhrases` does that for the few that are shown.
 */
export function findNumbers(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  // One transaction: the index must not be tidied between two reads.
  return db.transaction('r', [db.waiting, db.segments, db.postings], () => find(db, query, order));
}

async function find(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  const wanted = [...daysWanted(query), ...query.wanted];
  const [segments, waiting] = await Promise.all([allSegments(db), db.waiting.toArray()]);
  const bits = await readBits(db, segments, [...wanted, ...query.unwanted]);
  const known = [...segments.map((segment) => segment.most), ...waiting.map(({ number }) => number)];
  const found = new Uint8Array(Math.max(0, ...known) + 1);
  segments.forEach(({ numbers, live }, at) => {
    const hits = live.slice();
    bits[at]?.forEach((has, want) => {
      const flip = want < wanted.length ? 0 : 0xffff;
      for (let i = 0; i < hits.length; i += 1) hits[i] = (hits[i] ?? 0) & ((has[i] ?? 0) ^ flip);
    });
    eachPlace(packBits(hits), numbers.length, (place) => (found[numbers[place] ?? 0] = 1));
  });
  for (const { number, terms } of waiting) {
    const fits = wanted.every((want) => hasTerm(terms, want)) && !query.unwanted.some((want) => hasTerm(terms, want));
    found[number] = fits ? 1 : 0; // what a segment says of it is out of date
  }
  const inOrder: number[] = [];
  for (const number of order) if (found[number] === 1) inOrder.push(number);
  return inOrder;
}

/** The days that are asked for, as a stretch of terms. */
function daysWanted({ after, before }: Query): Wanted[] {
  if (after === undefined && before === undefined) return [];
  const term = after === undefined ? '=day=' : dayTerm(after);
  return [{ term, prefix: false, upTo: before === undefined ? AFTER_DAYS : dayTerm(before) }];
}

function hasTerm(terms: string, want: Wanted): boolean {
  const { term, prefix, upTo } = want;
  if (upTo !== undefined) return terms.split('\n').some((one) => isWanted(one, want));
  const lines = `\n${terms}\n`;
  return lines.includes(prefix ? `\n${term}` : `\n${term}\n`);
}
