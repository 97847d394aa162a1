import type { Outcome } from '@/utils/outcome';
import type { ClippingId, RemovedCard } from './clipping';
import { database } from './database';
import { indexAnew } from './search/index-behind';
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

/** Puts clippings back as they were, and makes sure that they are found again. */
export function restoreClippings(ids: ClippingId[]): Promise<Outcome<null>> {
  const { clippings, trash, versions, waiting, behind } = database;
  return storing(() =>
    database.transaction('rw', [clippings, trash, versions, waiting, behind], async () => {
      const cards = (await trash.where('id').anyOf(ids).toArray()).map(({ card }) => card);
      await clippings.bulkPut(cards);
      await trash.bulkDelete(cards.map(({ number }) => number));
      await indexAnew(database, cards);
      return null;
    }),
  );
}

export const restoreClipping = (id: ClippingId): Promise<Outcome<null>> => restoreClippings([id]);
