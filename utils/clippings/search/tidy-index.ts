import type { ClippingsDatabase } from '../database';
import { SEGMENT_LIMIT, type Segment } from './index-rows';
import { deleteSegment, rewriteSegments } from './rewrite-segments';
import { writeSegment } from './write-segment';

/** A search reads the waiting rows whole, so there must not be many. */
const MOST_WAITING = 32;
/** Changed clippings wait longer: taking them in means rewriting the segment they are in. */
const MOST_CHANGED = 64;
/** When so many segments of about one size have come together they become one. */
const SEGMENTS_ALIKE = 8;

/**
 * Takes waiting clippings into the index and joins small segments. Called when there is time; a search
 * finds everything before, in between and after. Only one page at a time does it.
 */
export function tidyIndex(db: ClippingsDatabase): Promise<void> {
  return alone(async () => {
    await clearAbandoned(db);
    await takeInNew(db);
    await takeInChanged(db);
    for (;;) {
      const alike = segmentsAlike(await db.segments.toArray());
      if (alike.length === 0) return;
      await rewriteSegments(db, alike, new Set());
    }
  });
}

/** Takes every trace of clippings out of the index. */
export function dropFromIndex(db: ClippingsDatabase, numbers: ReadonlySet<number>): Promise<void> {
  return alone(async () => {
    await db.waiting.bulkDelete([...numbers]);
    await rewriteThoseWith(db, numbers);
  });
}

/** Also where there are no locks (an old test environment): then nothing else runs either. */
async function alone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('sutro-index', work);
}

/** A segment without clippings is one whose writing broke off. */
async function clearAbandoned(db: ClippingsDatabase): Promise<void> {
  await db.transaction('rw', [db.segments, db.pages], async () => {
    const abandoned = await db.segments.filter(({ numbers }) => numbers.length === 0).primaryKeys();
    for (const id of abandoned) await deleteSegment(db, id);
  });
}

async function takeInNew(db: ClippingsDatabase): Promise<void> {
  await db.transaction('rw', [db.waiting, db.segments, db.pages], async () => {
    const known = new Set((await db.segments.toArray()).flatMap(({ numbers }) => [...numbers]));
    const fresh = (await db.waiting.toArray()).filter(({ number }) => !known.has(number));
    if (fresh.length < MOST_WAITING) return;
    await writeSegment(
      db,
      fresh.map(({ number, terms }) => ({ number, terms: terms.split('\n') })),
    );
    await db.waiting.bulkDelete(fresh.map(({ number }) => number));
  });
}

async function takeInChanged(db: ClippingsDatabase): Promise<void> {
  const changed = await db.waiting.toCollection().primaryKeys();
  if (changed.length < MOST_CHANGED) return;
  await rewriteThoseWith(db, new Set(changed));
  await takeInNew(db);
}

async function rewriteThoseWith(db: ClippingsDatabase, numbers: ReadonlySet<number>): Promise<void> {
  for (const segment of await db.segments.toArray())
    if (segment.numbers.some((number) => numbers.has(number))) await rewriteSegments(db, [segment], numbers);
}

function segmentsAlike(segments: Segment[]): Segment[] {
  const bySize = Map.groupBy(segments, ({ numbers }) =>
    Math.floor(Math.log(numbers.length) / Math.log(SEGMENTS_ALIKE)),
  );
  for (const alike of bySize.values()) {
    const joined = alike.slice(0, SEGMENTS_ALIKE);
    const clippings = joined.reduce((sum, { numbers }) => sum + numbers.length, 0);
    if (joined.length === SEGMENTS_ALIKE && clippings <= SEGMENT_LIMIT) return joined;
  }
  return [];
}
