import type { ClippingsDatabase } from '../database';
import type { FoundBy } from './index-rows';
import { PageWriter } from './page-writer';
import { bitUnits, packPlaces } from './postings';

/** Gathers what clippings are found by, so that all of them become one segment. Two million postings make little of a fuss. */
export class SegmentBuilder {
  private readonly numbers: number[] = [];
  private readonly idOf = new Map<string, number>();
  /** How many clippings have each term, by its id. */
  private readonly counts: number[] = [];
  /** The ids of each clipping's terms, one clipping after the other, and where each clipping's end. */
  private posted = new Uint32Array(1 << 14);
  private readonly ends: number[] = [];

  /** Clippings must come in ascending order of their numbers. */
  add({ number, terms }: FoundBy): void {
    let end = this.ends.at(-1) ?? 0;
    if (end + terms.length > this.posted.length) this.grow(end + terms.length);
    for (const term of terms) {
      let id = this.idOf.get(term);
      if (id === undefined) {
        id = this.counts.length;
        this.idOf.set(term, id);
        this.counts.push(0);
      }
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      this.posted[end] = id;
      end += 1;
    }
    this.numbers.push(number);
    this.ends.push(end);
  }

  /** Writes the segment, inside the caller's transaction on `segments` and `postings`. */
  async write(db: ClippingsDatabase): Promise<void> {
    const size = this.numbers.length;
    if (size === 0) return;
    const id = await db.segments.add({ rank: 0, numbers: new Uint32Array(), firsts: [] });
    const writer = new PageWriter(id, size);
    const { places, starts } = this.byTerm();
    for (const term of [...this.idOf.keys()].sort()) {
      const termId = this.idOf.get(term) ?? 0;
      const own = places.subarray(starts[termId], starts[termId + 1]);
      writer.add(term, own.length < bitUnits(size) ? own : packPlaces(own, size));
    }
    writer.finish();
    await db.postings.bulkPut(writer.take());
    await db.segments.put({ id, rank: id, numbers: Uint32Array.from(this.numbers), firsts: writer.firsts });
  }

  /** The places of each term, ascending, one term after the other. */
  private byTerm(): { places: Uint16Array; starts: Uint32Array } {
    const starts = new Uint32Array(this.counts.length + 1);
    this.counts.forEach((count, id) => (starts[id + 1] = (starts[id] ?? 0) + count));
    const next = starts.slice();
    const places = new Uint16Array(this.ends.at(-1) ?? 0);
    let at = 0;
    this.ends.forEach((end, place) => {
      for (; at < end; at += 1) {
        const id = this.posted[at] ?? 0;
        places[next[id] ?? 0] = place;
        next[id] = (next[id] ?? 0) + 1;
      }
    });
    return { places, starts };
  }

  private grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, 2 * this.posted.length));
    larger.set(this.posted);
    this.posted = larger;
  }
}
