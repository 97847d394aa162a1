import type { ClippingCard } from '../clipping';
import type { ClippingsDatabase } from '../database';
import { readNewest } from '../read-versions';
import type { BehindRange } from './index-rows';
import { foundBy, waitingRows } from './terms-of-clipping';
import { SegmentBuilder } from './write-segment';

/** So many clippings become one segment: large ones are cheaper to write and to search, small ones take less memory. */
export const CLIPPINGS_AT_ONCE = 4096;
const READ_AT_ONCE = 256;
/** Of so few the terms are worked out at once, so that they are found at once. */
const FEW = 32;

/**
 * Has these clippings indexed as they are now, inside the caller's transaction on `clippings`, `versions`,
 * `waiting` and `behind`. A few are found at once; many as soon as `indexBehind` comes to them. Gives the ids
 * of the ranges that are behind for it.
 */
export async function indexAnew(db: ClippingsDatabase, cards: readonly ClippingCard[]): Promise<number[]> {
  if (cards.length > FEW) {
    const numbers = cards.map(({ number }) => number);
    await db.waiting.bulkDelete(numbers); // what waits says how they were
    return db.behind.bulkAdd(rangesOf(numbers), { allKeys: true });
  }
  const bodies = await readNewest(db, cards);
  await db.waiting.bulkPut(waitingRows(cards, bodies));
  return [];
}

export function rangesOf(numbers: readonly number[]): Omit<BehindRange, 'id'>[] {
  const ranges: Omit<BehindRange, 'id'>[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}

/** How many clippings at most are still to be indexed. */
export async function countBehind(db: ClippingsDatabase): Promise<number> {
  return (await db.behind.toArray()).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Indexes all that is behind. Every step is whole: what breaks off is gone on with by the next call. */
export async function indexBehind(db: ClippingsDatabase): Promise<void> {
  while (await indexSome(db));
}

async function indexSome(db: ClippingsDatabase): Promise<boolean> {
  const ranges = await someRanges(db);
  if (ranges.length === 0) return false;
  const builder = new SegmentBuilder();
  for (const { from, to } of joined(ranges))
    for (let at = from; at <= to; at += READ_AT_ONCE) {
      const cards = await cardsBetween(db, at, Math.min(to, at + READ_AT_ONCE - 1));
      const bodies = await readNewest(db, cards);
      for (const found of foundBy(cards, bodies)) builder.add(found);
    }
  await db.transaction('rw', [db.segments, db.postings, db.behind], async () => {
    await builder.write(db);
    for (const { id, to } of ranges) {
      const range = await db.behind.get(id);
      if (range && range.to > to) await db.behind.put({ ...range, from: to + 1 });
      else await db.behind.delete(id);
    }
  });
  return true;
}

/** The first ranges, the last of them cut where it would be too much at once. */
async function someRanges(db: ClippingsDatabase): Promise<BehindRange[]> {
  const some: BehindRange[] = [];
  let left = CLIPPINGS_AT_ONCE;
  for (const range of await db.behind.limit(CLIPPINGS_AT_ONCE).toArray()) {
    if (left === 0) break;
    const to = Math.min(range.to, range.from + left - 1);
    some.push({ ...range, to });
    left -= to - range.from + 1;
  }
  return some;
}

/** In ascending order, none of them twice. */
function joined(ranges: readonly BehindRange[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** Those in the trash too: they are found again as soon as they are put back. */
async function cardsBetween(db: ClippingsDatabase, from: number, to: number): Promise<ClippingCard[]> {
  const [live, removed] = await Promise.all([
    db.clippings.where('number').between(from, to, true, true).toArray(),
    db.trash.where('number').between(from, to, true, true).toArray(),
  ]);
  return [...live, ...removed.map(({ card }) => card)].sort((a, b) => a.number - b.number);
}
