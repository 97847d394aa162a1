import type { Outcome } from '@/utils/outcome';
import type { ClippingId, RemovedCard } from './clipping';
import { database } from './database';
import { storing } from './storing';

/** Moves clippings to the trash, from where they can be put back for 30 days. Unknown ids are no problem. */
export function removeClippings(ids: ClippingId[]): Promise<Outcome<null>> {
  return storing(() =>
    database.transaction('rw', [database.clippings, database.trash], async () => {
      const cards = await database.clippings.where('id').anyOf(ids).toArray();
      const removedAt = Date.now();
      await database.trash.bulkPut(
        cards.map((card): RemovedCard => ({ number: card.number, id: card.id, key: card.key, removedAt, card })),
      );
      await database.clippings.bulkDelete(cards.map((card) => card.number));
      return null;
    }),
  );
}

export const removeClipping = (id: ClippingId): Promise<Outcome<null>> => removeClippings([id]);

/** Puts clippings back as they were. */
export function restoreClippings(ids: ClippingId[]): Promise<Outcome<null>> {
  return storing(() =>
    database.transaction('rw', [database.clippings, database.trash], async () => {
      const removed = await database.trash.where('id').anyOf(ids).toArray();
      await database.clippings.bulkPut(removed.map(({ card }) => card));
      await database.trash.bulkDelete(removed.map(({ number }) => number));
      return null;
    }),
  );
}

export const restoreClipping = (id: ClippingId): Promise<Outcome<null>> => restoreClippings([id]);
