import type { ClippingsDatabase } from '../database';
import { dropFromSegments } from './drop-clippings';
import { SEGMENT_LIMIT } from './index-rows';
import { indexBehind } from './index-behind';
import { deleteSegment, joinSegments } from './join-segments';
import { type LiveSegment, withLive } from './read-segments';
import { SegmentBuilder } from './write-segment';

/** A search reads the waiting rows whole, so there must not be many. */
const MOST_WAITING = 32;
/** When so many segments of about one size have come together they become one. */
const SEGMENTS_ALIKE = 4;

/**
 * Takes into the index what is waiting and what was left behind, and joins small segments. Called when
 * there is time; what breaks off is gone on with at the next call. Only one page at a time does it.
 */
export const tidyIndex = (db: ClippingsDatabase): Promise<void> => alone(() => tidy(db));

/** Lets the index rest while much is written, so that it is taken in large pieces afterwards and not in many small ones. */
export function tidyAfter<T>(db: ClippingsDatabase, work: () => Promise<T>): Promise<T> {
  return alone(async () => {
    const result = await work();
    await tidy(db).catch(() => undefined); // the library page does it again
    return result;
  });
}

async function tidy(db: ClippingsDatabase): Promise<void> {
  await clearAbandoned(db);
  await indexBehind(db);
  await takeInWaiting(db);
  for (;;) {
    const alike = segmentsAlike(withLive(await db.segments.toArray()));
    if (alike.length === 0) return;
    await joinSegments(db, alike);
  }
}

/**
 * Takes every trace of clippings out of the index and does `work`, which deletes their rows: nobody puts
 * them into the index again in between.
 */
export function dropFromIndex(
  db: ClippingsDatabase,
  numbers: ReadonlySet<number>,
  work: () => Promise<unknown>,
): Promise<void> {
  return alone(async () => {
    await db.waiting.bulkDelete([...numbers]);
    await dropFromSegments(db, numbers);
    await work();
  });
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('sutro-index', work);
}

/** A segment without pages is one whose writing broke off. */
async function clearAbandoned(db: ClippingsDatabase): Promise<void> {
  await db.transaction('rw', [db.segments, db.postings], async () => {
    const abandoned = await db.segments.filter(({ firsts }) => firsts.length === 0).primaryKeys();
    for (const id of abandoned) await deleteSegment(db, id);
  });
}

async function takeInWaiting(db: ClippingsDatabase): Promise<void> {
  await db.transaction('rw', [db.waiting, db.segments, db.postings], async () => {
    const waiting = await db.waiting.toArray();
    if (waiting.length < MOST_WAITING) return;
    const builder = new SegmentBuilder();
    for (const { number, terms } of waiting) builder.add({ number, terms: terms.split('\n') });
    await builder.write(db);
    await db.waiting.clear();
  });
}

/** Segments of which little still counts are alike to smaller ones, and so become one with them. */
function segmentsAlike(segments: readonly LiveSegment[]): LiveSegment[] {
  const sized = segments.map((segment) => ({ segment, size: segment.numbers.length }));
  const bySize = Map.groupBy(sized, ({ size }) => Math.floor(Math.log(size) / Math.log(SEGMENTS_ALIKE)));
  for (const alike of bySize.values()) {
    const joined = alike.slice(0, SEGMENTS_ALIKE);
    const clippings = joined.reduce((sum, { size }) => sum + size, 0);
    if (joined.length === SEGMENTS_ALIKE && clippings <= SEGMENT_LIMIT) return joined.map(({ segment }) => segment);
  }
  return [];
}
