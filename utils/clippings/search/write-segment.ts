import type { ClippingsDatabase } from '../database';
import type { FoundBy } from './index-rows';
import { PageWriter } from './page-writer';

/** Writes a new segment of these clippings, inside the caller's transaction on `segments` and `pages`. */
export async function writeSegment(db: ClippingsDatabase, clippings: FoundBy[]): Promise<void> {
  if (clippings.length === 0) return;
  const sorted = clippings.toSorted((a, b) => a.number - b.number);
  const placesOf = new Map<string, number[]>();
  sorted.forEach(({ terms }, place) => {
    for (const term of terms) {
      const places = placesOf.get(term);
      if (places) places.push(place);
      else placesOf.set(term, [place]);
    }
  });
  const id = await db.segments.add({ numbers: new Uint32Array(), firsts: [] });
  const writer = new PageWriter(id);
  for (const term of [...placesOf.keys()].sort()) writer.add(term, placesOf.get(term) ?? []);
  writer.finishPage();
  await db.pages.bulkPut(writer.take());
  await db.segments.put({ id, numbers: Uint32Array.from(sorted, ({ number }) => number), firsts: writer.firsts });
}
