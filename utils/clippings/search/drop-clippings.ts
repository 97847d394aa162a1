import type { ClippingsDatabase } from '../database';
import type { IndexPage, Segment } from './index-rows';
import { deleteSegment } from './join-segments';
import { packPage } from './page-writer';
import { AFTER_ALL } from './prefix-groups';
import { bitUnits, setBit, withoutPlaces } from './postings';
import { forgetPages } from './read-pages';

const PAGES_AT_ONCE = 64;

/** Takes every trace of clippings out of the segments, each segment in one transaction. */
export async function dropFromSegments(db: ClippingsDatabase, numbers: ReadonlySet<number>): Promise<void> {
  for (const id of await db.segments.toCollection().primaryKeys())
    await db.transaction('rw', [db.segments, db.postings], async () => {
      const segment = await db.segments.get(id);
      if (segment?.numbers.some((number) => numbers.has(number))) await dropFromSegment(db, segment, numbers);
    });
  forgetPages(db);
}

/** The places stay as they are, so that only pages that knew the clippings are written again. */
async function dropFromSegment(db: ClippingsDatabase, segment: Segment, numbers: ReadonlySet<number>): Promise<void> {
  const dropped = new Uint16Array(bitUnits(segment.numbers.length));
  const left = segment.numbers.map((number, place) => {
    if (!numbers.has(number)) return number;
    setBit(dropped, place);
    return 0;
  });
  if (left.every((number) => number === 0)) return deleteSegment(db, segment.id);
  const firsts: (string | undefined)[] = [...segment.firsts];
  for (let at = 0; at < firsts.length; at += PAGES_AT_ONCE) {
    const end = [segment.id, at + PAGES_AT_ONCE];
    const pages = await db.postings.where('[segment+page]').between([segment.id, at], end).toArray();
    const changed = pages.flatMap((page) => withoutDropped(page, dropped) ?? []);
    for (const { page, terms } of changed) firsts[page] = terms.split('\n', 1)[0] || undefined;
    await db.postings.bulkPut(changed);
  }
  // A page that is empty now is passed over: as if it began where the next one does.
  for (let page = firsts.length - 1; page >= 0; page -= 1) firsts[page] ??= firsts[page + 1] ?? AFTER_ALL;
  await db.segments.put({ ...segment, numbers: left, firsts: firsts.filter((first) => first !== undefined) });
  return undefined;
}

/** Nothing when the page does not know them. A term that nobody else has goes altogether. */
function withoutDropped(page: IndexPage, dropped: Uint16Array): IndexPage | undefined {
  const before = page.terms.split('\n').map((term, i) => {
    const postings = page.places.subarray(page.ends[i - 1] ?? 0, page.ends[i]);
    return { term, postings, left: withoutPlaces(postings, dropped) };
  });
  if (before.every(({ postings, left }) => postings === left)) return undefined;
  const after = before.filter(({ left }) => left.length > 0);
  return {
    segment: page.segment,
    page: page.page,
    ...packPage(
      after.map(({ term }) => term),
      after.map(({ left }) => left),
    ),
  };
}
