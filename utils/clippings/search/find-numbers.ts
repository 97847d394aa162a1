import type { ClippingsDatabase } from '../database';
import type { Segment } from './index-rows';
import type { Query, Wanted } from './parse-query';
import { allSegments, eachTerm, pagesWith } from './read-segments';

const EXCLUDED = 255;

/**
 * Which of the clippings in `order` have everything that the query wants, in that order. Phrases are not
 * looked at: `confirmPhrases` does that for the few that are shown.
 */
export function findNumbers(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  // One transaction: the index must not be tidied between two reads.
  return db.transaction('r', [db.clippings, db.waiting, db.segments, db.pages], () => find(db, query, order));
}

async function find(db: ClippingsDatabase, query: Query, order: readonly number[]): Promise<number[]> {
  const wanted = query.wanted.slice(0, EXCLUDED - 2);
  const [segments, waiting, dated] = await Promise.all([
    allSegments(db),
    db.waiting.toArray(),
    numbersDated(db, query),
  ]);
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
  return order.filter((number) => met[number] === wanted.length && (!dated || dated.has(number)));
}

async function numbersDated(db: ClippingsDatabase, { after, before }: Query): Promise<Set<number> | undefined> {
  if (after === undefined && before === undefined) return undefined;
  const range = db.clippings.where('datedAt').between(after ?? -Infinity, before ?? Infinity, true, false);
  return new Set(await range.primaryKeys());
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

function hasTerm(terms: string, { term, prefix }: Wanted): boolean {
  const here = terms.startsWith(term) ? 0 : terms.indexOf(`\n${term}`) + 1;
  if (here === 0 && !terms.startsWith(term)) return false;
  return prefix || `${terms}\n`.includes(`\n${term}\n`) || `${terms}\n`.startsWith(`${term}\n`);
}
