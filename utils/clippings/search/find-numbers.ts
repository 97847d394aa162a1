import type { ClippingsDatabase } from '../database';
import type { Segment } from './index-rows';
import type { Query, Wanted } from './parse-query';
import { allSegments, eachTerm, isWanted, pagesWith } from './read-segments';
import { dayTerm } from './terms-of-clipping';

const EXCLUDED = 255;

/**
 * Which of the clippings in `order` have everything that the query wants, in that order. Phrases are not
 * looked at: `confirmPhrases` does that for the few that are shown.
 */
export function findNumbers(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  // One transaction: the index must not be tidied between two reads.
  return db.transaction('r', [db.waiting, db.segments, db.pages], () => find(db, query, order));
}

async function find(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  const wanted = [...daysWanted(query), ...query.wanted].slice(0, EXCLUDED - 2);
  const [segments, waiting] = await Promise.all([allSegments(db), db.waiting.toArray()]);
  const most = order.reduce((most, number) => Math.max(most, number), 0);
  // One byte a clipping: how many of the wanted terms it was found to have, in turn.
  const met = new Uint8Array(most + 1);
  const isWaiting = new Uint8Array(most + 1);
  for (const { number } of waiting) if (number <= most) isWaiting[number] = 1;
  const lists = await readLists(db, segments, [...wanted, ...query.unwanted]);
  const everyOne = [...wanted, ...query.unwanted];
  everyOne.forEach((want, i) => {
    const unwanted = i >= wanted.length;
    const meet = (number: number) => {
      if (unwanted) met[number] = EXCLUDED;
      else if (met[number] === i) met[number] = i + 1;
    };
    for (const number of lists[i] ?? []) if (number <= most && isWaiting[number] === 0) meet(number);
    for (const row of waiting) if (row.number <= most && hasTerm(row.terms, want)) meet(row.number);
  });
  return order.filter((number) => met[number] === wanted.length);
}

/** The days that are asked for, as a stretch of terms. */
function daysWanted({ after, before }: Query): Wanted[] {
  if (after === undefined && before === undefined) return [];
  const term = after === undefined ? 'day=' : dayTerm(after);
  return [{ term, prefix: false, upTo: before === undefined ? 'day=\uffff' : dayTerm(before) }];
}

/** For each wanted term the clippings whose segment has it. One read for all. */
async function readLists(db: ClippingsDatabase, segments: Segment[], wanted: Wanted[]): Promise<number[][]> {
  const visits = segments.flatMap((segment) =>
    wanted.flatMap((want, i) => pagesWith(segment, want).map((key) => ({ segment, want, i, key }))),
  );
  const pages = await db.pages.bulkGet(visits.map(({ key }) => key));
  const lists: number[][] = wanted.map(() => []);
  visits.forEach(({ segment, want, i }, visit) => {
    const page = pages[visit];
    if (page) eachTerm(page, segment, want, (_, number) => lists[i]?.push(number));
  });
  return lists;
}

function hasTerm(terms: string, want: Wanted): boolean {
  const { term, prefix, upTo } = want;
  if (upTo !== undefined) return terms.split('\n').some((one) => isWanted(one, want));
  const lines = `\n${terms}\n`;
  return lines.includes(prefix ? `\n${term}` : `\n${term}\n`);
}
