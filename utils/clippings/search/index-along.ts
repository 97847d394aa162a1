import type { ClippingCard, ClippingVersion } from '../clipping';
import type { ClippingsDatabase } from '../database';
import { CLIPPINGS_AT_ONCE } from './index-behind';
import { foundBy } from './terms-of-clipping';
import { SegmentBuilder } from './write-segment';

/**
 * Indexes many clippings as they are written, without reading them again. Only for who keeps everybody else from
 * tidying. Until their segment is written they are behind: what breaks off is gone on with by `indexBehind`.
 */
export class IndexAlong {
  private builder = new SegmentBuilder();
  private ranges: number[] = [];
  private count = 0;

  constructor(private readonly db: ClippingsDatabase) {}

  /** After they are committed, with the ids of the ranges that are behind for them. The numbers ascend from call to call. */
  async take(cards: readonly ClippingCard[], newest: readonly ClippingVersion[], ranges: number[]): Promise<void> {
    if (ranges.length === 0) return; // a few: they are found already
    for (const found of foundBy(cards, newest)) this.builder.add(found);
    this.ranges.push(...ranges);
    this.count += cards.length;
    if (this.count >= CLIPPINGS_AT_ONCE) await this.write();
  }

  async write(): Promise<void> {
    const { db, builder, ranges } = this;
    this.builder = new SegmentBuilder();
    this.ranges = [];
    this.count = 0;
    await db
      .transaction('rw', [db.segments, db.postings, db.behind], async () => {
        await builder.write(db);
        await db.behind.bulkDelete(ranges);
      })
      .catch(() => undefined); // they stay behind
  }
}
