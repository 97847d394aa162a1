import type { ClippingsDatabase } from '../database';
import type { Segment } from './index-rows';
import type { Wanted } from './parse-query';
import { addPlaces, bitUnits, eachPlace, hasBit, setBit } from './postings';
import { AFTER_ALL, groupTerm, MOST_PAGES_READ } from './prefix-groups';
import { type ReadPage, readPages, termOf } from './read-pages';

/** A segment, and which of its places count: the others are empty, or say what a later segment says anew. */
export interface LiveSegment extends Segment {
  live: Uint16Array;
  /** The highest of its numbers. */
  most: number;
}

/** A segment only ever loses clippings, which `order` leaves out anyway: what was read once need not be read again. */
const readBefore = new WeakMap<ClippingsDatabase, LiveSegment[]>();

export async function allSegments(db: ClippingsDatabase): Promise<LiveSegment[]> {
  const before = readBefore.get(db) ?? [];
  const ids = await db.segments.toCollection().primaryKeys();
  if (ids.length === before.length && before.every(({ id }, i) => id === ids[i])) return before;
  const known = new Map(before.map((segment) => [segment.id, segment]));
  const missing = await db.segments.bulkGet(ids.filter((id) => !known.has(id)));
  for (const segment of missing) if (segment) known.set(segment.id, { ...segment, live: new Uint16Array(), most: 0 });
  const now = ids.flatMap((id) => known.get(id) ?? []).filter(({ numbers }) => numbers.length > 0);
  const alive = withLive(now);
  readBefore.set(db, alive);
  return alive;
}

export function withLive(segments: readonly Segment[]): LiveSegment[] {
  const most = segments.map(({ numbers }) => numbers.reduce((a, b) => Math.max(a, b), 0));
  const holder = new Uint32Array(Math.max(0, ...most) + 1);
  const byRank = segments.toSorted((a, b) => a.rank - b.rank);
  for (const { id, numbers } of byRank) for (const number of numbers) holder[number] = id;
  return segments.map((segment, i) => {
    const live = new Uint16Array(bitUnits(segment.numbers.length));
    segment.numbers.forEach((number, place) => {
      if (number !== 0 && holder[number] === segment.id) setBit(live, place);
    });
    return { ...segment, live, most: most[i] ?? 0 };
  });
}

/** What one segment knows of a wanted term: the pages to read, and what to look for in them. */
interface Visit {
  segment: LiveSegment;
  want: number;
  page: number;
  wanted: Wanted;
}

function visitsTo(segment: LiveSegment, want: number, wanted: Wanted): Visit[] {
  const { term, prefix, upTo } = wanted;
  const { firsts } = segment;
  const from = Math.max(0, countUpTo(firsts, term) - 1);
  const to = prefix || upTo !== undefined ? countUpTo(firsts, upTo ?? term + AFTER_ALL) : from + 1;
  if (prefix && to - from > MOST_PAGES_READ && !term.startsWith('='))
    return [{ segment, want, page: to - 1, wanted: { term: groupTerm(term), prefix: false } }];
  return Array.from({ length: to - from }, (_, i) => ({ segment, want, page: from + i, wanted }));
}

/** For each segment, and in it for each wanted term, one bit for every clipping that has it. */
export async function readBits(
  db: ClippingsDatabase,
  segments: readonly LiveSegment[],
  wanted: readonly Wanted[],
): Promise<Uint16Array[][]> {
  const bits = segments.map(({ numbers }) => wanted.map(() => new Uint16Array(bitUnits(numbers.length))));
  await visitAll(db, segments, wanted, ({ want }, at, { ends, places }, from, to) => {
    const own = bits[at]?.[want];
    if (own) for (let i = from; i < to; i += 1) addPlaces(own, places, ends[i - 1] ?? 0, ends[i] ?? 0);
  });
  return bits;
}

/** Calls `meet` with every term that is wanted and each clipping that a segment has it for; `want` says which it was. */
export async function eachPosting(
  db: ClippingsDatabase,
  segments: readonly LiveSegment[],
  wanted: readonly Wanted[],
  meet: (term: string, number: number, want: number) => void,
): Promise<void> {
  await visitAll(db, segments, wanted, ({ segment, want }, _at, page, from, to) => {
    const { numbers, live } = segment;
    for (let i = from; i < to; i += 1) {
      const term = termOf(page, i);
      eachPlace(page.places.subarray(page.ends[i - 1] ?? 0, page.ends[i]), numbers.length, (place) => {
        if (hasBit(live, place)) meet(term, numbers[place] ?? 0, want);
      });
    }
  });
}

/** One read for all pages. `meet` is given the stretch of terms on each that are wanted. */
async function visitAll(
  db: ClippingsDatabase,
  segments: readonly LiveSegment[],
  wanted: readonly Wanted[],
  meet: (visit: Visit, at: number, page: ReadPage, from: number, to: number) => void,
): Promise<void> {
  const visits = segments.flatMap((segment, at) =>
    wanted.flatMap((one, want) => visitsTo(segment, want, one).map((visit) => ({ ...visit, at }))),
  );
  const pages = await readPages(
    db,
    visits.map(({ segment, page }): [number, number] => [segment.id, page]),
  );
  visits.forEach((visit, i) => {
    const page = pages[i];
    if (page) meet(visit, visit.at, page, ...stretchOf(page, visit.wanted));
  });
}

/** From which term on the page up to before which one is wanted. */
function stretchOf(page: ReadPage, { term, prefix, upTo }: Wanted): [from: number, to: number] {
  const count = page.ends.length;
  const at = (i: number) => termOf(page, i);
  const from = countWhile(count, (i) => at(i) < term);
  if (upTo !== undefined) return [from, countWhile(count, (i) => at(i) < upTo)];
  if (prefix) return [from, countWhile(count, (i) => at(i) <= term + AFTER_ALL)];
  return [from, from < count && at(from) === term ? from + 1 : from];
}

/** Whether a term is one of those. */
export function isWanted(here: string, { term, prefix, upTo }: Wanted): boolean {
  if (upTo !== undefined) return here >= term && here < upTo;
  return prefix ? here.startsWith(term) : here === term;
}

/** How many of the sorted words are not after `word`. */
const countUpTo = (sorted: readonly string[], word: string): number =>
  countWhile(sorted.length, (i) => (sorted[i] ?? '') <= word);

/** How many of the first ones are so; none is behind one that is not. */
function countWhile(count: number, isSo: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
