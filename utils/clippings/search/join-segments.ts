import type { ClippingsDatabase } from '../database';
import type { IndexPage } from './index-rows';
import { PageWriter } from './page-writer';
import { bitUnits, eachPlace, packBits, packPlaces, type Postings, setBit } from './postings';
import { isGroup } from './prefix-groups';
import type { LiveSegment } from './read-segments';

/** So many pages go into one transaction: searches get their turn in between. */
const PAGES_AT_ONCE = 64;

/**
 * Makes one segment of several, without what is out of date in them. The new one is written bit by bit
 * beside the old ones and takes their place in one last transaction, so that whatever breaks off in
 * between costs nothing but the work.
 */
export async function joinSegments(db: ClippingsDatabase, sources: readonly LiveSegment[]): Promise<void> {
  const numbers = Uint32Array.from(sources.flatMap(liveNumbers)).sort();
  const placeOf = new Map<number, number>();
  numbers.forEach((number, place) => placeOf.set(number, place));
  const rank = Math.max(...sources.map((source) => source.rank));
  const id = await db.segments.add({ rank, numbers: new Uint32Array(), firsts: [] });
  const writer = new PageWriter(id, numbers.length);
  let pages: IndexPage[] = [];
  const readers = sources.map((source) => new SegmentReader(db, source, placeOf));
  for (const reader of readers) await reader.turnPage();
  for (;;) {
    const term = leastTerm(readers);
    if (term === undefined) break;
    const having = readers.filter((reader) => reader.term === term);
    const joined = join(having, numbers.length);
    // Nothing is left of a term that only had what is out of date.
    if (joined.length > 0) writer.add(term, joined);
    for (const reader of having) if (!reader.step()) await reader.turnPage();
    pages.push(...writer.take());
    if (pages.length >= PAGES_AT_ONCE) {
      await db.postings.bulkPut(pages);
      pages = [];
    }
  }
  writer.finish();
  await db.transaction('rw', [db.segments, db.postings], async () => {
    await db.postings.bulkPut([...pages, ...writer.take()]);
    if (numbers.length > 0) await db.segments.put({ id, rank, numbers, firsts: writer.firsts });
    else await deleteSegment(db, id);
    for (const source of sources) await deleteSegment(db, source.id);
  });
}

export async function deleteSegment(db: ClippingsDatabase, id: number): Promise<void> {
  await db.segments.delete(id);
  await db.postings.where('[segment+page]').between([id, 0], [id, Infinity]).delete();
}

function liveNumbers({ numbers, live }: LiveSegment): number[] {
  const alive: number[] = [];
  eachPlace(packBits(live), numbers.length, (place) => alive.push(numbers[place] ?? 0));
  return alive;
}

function leastTerm(readers: SegmentReader[]): string | undefined {
  let least: string | undefined;
  for (const { term } of readers) if (term !== undefined && (least === undefined || term < least)) least = term;
  return least;
}

/** The postings that the present term has in all of these, in the places of the new segment. */
function join(readers: readonly SegmentReader[], size: number): Postings {
  const units = readers.reduce((sum, { postings }) => sum + postings.length, 0);
  if (units < bitUnits(size) / 4) {
    const places: number[] = [];
    for (const reader of readers) reader.eachPlace((place) => places.push(place));
    return packPlaces(
      places.sort((a, b) => a - b),
      size,
    );
  }
  const bits = new Uint16Array(bitUnits(size));
  for (const reader of readers) reader.eachPlace((place) => setBit(bits, place));
  return packBits(bits);
}

/** Walks through the terms of a segment with one page in memory. */
class SegmentReader {
  term: string | undefined;
  postings: Postings = new Uint16Array();
  private page: IndexPage | undefined;
  private terms: string[] = [];
  private at = 0;
  private nextPage = 0;
  /** The place in the new segment of each place here, from 1; 0 for what is out of date. */
  private readonly newPlaces: Uint32Array;

  constructor(
    private readonly db: ClippingsDatabase,
    private readonly segment: LiveSegment,
    placeOf: ReadonlyMap<number, number>,
  ) {
    this.newPlaces = new Uint32Array(segment.numbers.length);
    eachPlace(packBits(segment.live), segment.numbers.length, (place) => {
      this.newPlaces[place] = (placeOf.get(segment.numbers[place] ?? 0) ?? -1) + 1;
    });
  }

  /** The clippings that have the present term, by their places in the new segment. */
  eachPlace(meet: (place: number) => void): void {
    eachPlace(this.postings, this.newPlaces.length, (old) => {
      const place = this.newPlaces[old] ?? 0;
      if (place > 0) meet(place - 1);
    });
  }

  /** Goes to the next term of this page. False: the page must be turned. Groups are made anew on the way. */
  step(): boolean {
    this.at += 1;
    while (isGroup(this.terms[this.at])) this.at += 1;
    return this.show();
  }

  async turnPage(): Promise<void> {
    do {
      this.page = await this.db.postings.get([this.segment.id, this.nextPage]);
      this.nextPage += 1;
      this.terms = this.page?.terms.split('\n') ?? [];
      this.at = -1;
    } while (!this.step() && this.page);
  }

  private show(): boolean {
    this.term = this.terms[this.at];
    if (this.term === undefined || !this.page) return false;
    this.postings = this.page.places.subarray(this.page.ends[this.at - 1] ?? 0, this.page.ends[this.at]);
    return true;
  }
}
