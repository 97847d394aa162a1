import type { ClippingsDatabase } from '../database';
import type { IndexPage, Segment } from './index-rows';
import { PageWriter } from './page-writer';

/** So many pages go into one transaction: searches get their turn in between. */
const PAGES_AT_ONCE = 40;

/**
 * Replaces segments by one that holds the same clippings without `dropped`. The new one is written bit by
 * bit beside the old ones and takes their place in one last transaction, so that whatever breaks off in
 * between costs nothing but the work.
 */
export async function rewriteSegments(
  db: ClippingsDatabase,
  sources: Segment[],
  dropped: ReadonlySet<number>,
): Promise<void> {
  const numbers = Uint32Array.from(
    sources.flatMap((source) => [...source.numbers].filter((number) => !dropped.has(number))),
  ).sort();
  const placeOf = new Map<number, number>();
  numbers.forEach((number, place) => placeOf.set(number, place));
  const id = await db.segments.add({ numbers: new Uint32Array(), firsts: [] });
  const writer = new PageWriter(id);
  let pages: IndexPage[] = [];
  const readers = sources.map((source) => new SegmentReader(db, source));
  for (const reader of readers) await reader.open();
  for (;;) {
    const term = leastTerm(readers);
    if (term === undefined) break;
    const places: number[] = [];
    for (const reader of readers) {
      if (reader.term !== term) continue;
      for (const number of reader.numbers()) {
        const place = placeOf.get(number);
        if (place !== undefined) places.push(place);
      }
      if (!reader.step()) await reader.turnPage();
    }
    // Nothing is left of a term that only dropped clippings had.
    if (places.length > 0) writer.add(term, sources.length > 1 ? places.sort((a, b) => a - b) : places);
    pages.push(...writer.take());
    if (pages.length >= PAGES_AT_ONCE) {
      await db.pages.bulkPut(pages);
      pages = [];
    }
  }
  writer.finishPage();
  await db.transaction('rw', [db.segments, db.pages], async () => {
    await db.pages.bulkPut([...pages, ...writer.take()]);
    if (numbers.length > 0) await db.segments.put({ id, numbers, firsts: writer.firsts });
    else await db.segments.delete(id);
    for (const source of sources) await deleteSegment(db, source.id);
  });
}

export async function deleteSegment(db: ClippingsDatabase, id: number): Promise<void> {
  await db.segments.delete(id);
  await db.pages.where('[segment+first]').between([id, ''], [id, '\uffff'], true, true).delete();
}

function leastTerm(readers: SegmentReader[]): string | undefined {
  let least: string | undefined;
  for (const { term } of readers) if (term !== undefined && (least === undefined || term < least)) least = term;
  return least;
}

/** Walks through the terms of a segment with one page in memory. */
class SegmentReader {
  term: string | undefined;
  private page: IndexPage | undefined;
  private terms: string[] = [];
  private at = 0;
  private nextPage = 0;

  constructor(
    private readonly db: ClippingsDatabase,
    private readonly segment: Segment,
  ) {}

  open = (): Promise<void> => this.turnPage();

  /** The clippings that have the present term. */
  numbers(): number[] {
    if (!this.page) return [];
    const places = this.page.places.subarray(this.page.ends[this.at - 1] ?? 0, this.page.ends[this.at]);
    return Array.from(places, (place) => this.segment.numbers[place] ?? 0);
  }

  /** Goes to the next term of this page. False: the page must be turned. */
  step(): boolean {
    this.at += 1;
    this.term = this.terms[this.at];
    return this.term !== undefined;
  }

  async turnPage(): Promise<void> {
    const first = this.segment.firsts[this.nextPage];
    this.nextPage += 1;
    this.at = 0;
    this.page = first === undefined ? undefined : await this.db.pages.get([this.segment.id, first]);
    this.terms = this.page?.terms.split('\n') ?? [];
    this.term = this.terms[0];
  }
}
