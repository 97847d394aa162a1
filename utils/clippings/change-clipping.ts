import type { Outcome } from '@/utils/outcome';
import type { ClippingCard, ClippingId } from './clipping';
import { database } from './database';
import { waitingRows } from './search/terms-of-clipping';
import { storing } from './storing';

const LONGEST_TAG = 80;

/** Keeps the reader's note; an empty one is none. */
export function changeNote(id: ClippingId, note: string): Promise<Outcome<null>> {
  return changing([id], ({ note: _old, ...card }) => (note.trim() === '' ? card : { ...card, note }));
}

/** Puts tags on clippings and takes others off. */
export function changeTags(ids: ClippingId[], change: { add: string[]; remove: string[] }): Promise<Outcome<null>> {
  const add = change.add.map(tidyTag).filter((tag) => tag !== '');
  return changing(ids, (card) => ({
    ...card,
    tags: [...new Set([...card.tags, ...add])].filter((tag) => !change.remove.includes(tag)),
  }));
}

/** White space is folded; a leading # is how many write a tag, not part of it. */
export const tidyTag = (typed: string): string =>
  typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim().replace(/^#+/, '').slice(0, LONGEST_TAG);

/** Changes cards and what they are found by, all or none. */
function changing(ids: ClippingId[], change: (card: ClippingCard) => ClippingCard): Promise<Outcome<null>> {
  return storing(() =>
    database.transaction('rw', [database.clippings, database.versions, database.waiting], async () => {
      const cards = await database.clippings.where('id').anyOf(ids).toArray();
      const changed = cards.map((card) => ({ ...change(card), changedAt: Date.now() }));
      const bodies = await database.versions.bulkGet(changed.map((card) => [card.id, card.versions]));
      await database.clippings.bulkPut(changed);
      await database.waiting.bulkPut(waitingRows(changed, bodies));
      return null;
    }),
  );
}
