import type { ClippingsDatabase } from '../database';
import type { IndexPage, Segment } from './index-rows';
import type { Wanted } from './parse-query';
import { addPlaces, bitUnits, eachPlace, type Postings, setBit } from './postings';
import { AFTER_ALL, groupTerm, MOST_PAGES_READ } from './prefix-groups';
import { readPages } from './read-pages';

/** A segment, and which of its places count: the others are empty, or say what a later segment says anew. */
export interface LiveSegment extends Segment {
  live: Uint16Array;
}

/** A segment only ever loses clippings, which `order` leaves out anyway: what was read once need not be read again. */
const readBefore = new WeakMap<ClippingsDatabase, LiveSegment[]>();

export async function allSegments(db: ClippingsDatabase): Promise<LiveSegment[]> {
  const before = readBefore.get(db) ?? [];
  const ids = await db.segments.toCollection().primaryKeys();
  if (ids.length === before.length && before.every(({ id }, i) => id === ids[i])) return before;
  const known = new Map(before.map((segment) => [segment.id, segment]));
  const missing = await db.segments.bulkGet(ids.filter((id) => !known.has(id)));
  for (const segment of missing) if (segment) known.set(segment.id, { ...segment, live: new Uint16Array() });
  const now = ids.flatMap((id) => known.get(id) ?? []).filter(({ numbers }) => numbers.length > 0);
  const alive = withLive(now);
  readBefore.set(db, alive);
  return alive;
}

export function withLive(segments: readonly Segment[]): LiveSegment[] {
  const most = segments.reduce((most, { numbers }) => numbers.reduce((a, b) => Math.max(a, b), most), 0);
  const holder = new Uint32Array(most + 1);
  const byRank = segments.toSorted((a, b) => a.rank - b.rank);
  for (const { id, numbers } of byRank) for (const number of numbers) holder[number] = id;
  return segments.map((segment) => {
    const live = new Uint16Array(bitUnits(segment.numbers.length));
    segment.numbers.forEach((number, place) => {
      if (number !== 0 && holder[number] === segment.id) setBit(live, place);
    });
    return { ...segment, live };
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
  await visitAll(db, segments, wanted, ({ want }, at, _term, postings) => {
    const own = bits[at]?.[want];
    if (own) addPlaces(own, postings);
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
  await visitAll(db, segments, wanted, ({ segment, want }, _at, term, postings) => {
    const { numbers, live } = segment;
    eachPlace(postings, numbers.length, (place) => {
      if (((live[place >>> 4] ?? 0) & (1 << (place & 15))) !== 0) meet(term, numbers[place] ?? 0, want);
    });
  });
}

/** One read for all pages. */
async function visitAll(
  db: ClippingsDatabase,
  segments: readonly LiveSegment[],
  wanted: readonly Wanted[],
  meet: (visit: Visit, at: number, term: string, postings: Postings) => void,
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
    if (page) eachTerm(page, visit.wanted, (term, postings) => meet(visit, visit.at, term, postings));
  });
}

function eachTerm(
  { terms, ends, places }: Pick<IndexPage, 'ends' | 'places'> & { terms: readonly string[] },
  wanted: Wanted,
  meet: (term: string, postings: Postings) => void,
): void {
  let at = countUpTo(terms, wanted.term);
  if (terms[at - 1] === wanted.term) at -= 1;
  for (; at < terms.length; at += 1) {
    const here = terms[at] ?? '';
    if (!isWanted(here, wanted)) return;
    meet(here, places.subarray(ends[at - 1] ?? 0, ends[at]));
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
