import type { Outcome } from '@/utils/outcome';
import type { ClippingCard, ClippingId } from './clipping';
import { database } from './database';
import { indexAnew } from './search/index-behind';
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
  const { clippings, versions, waiting, behind } = database;
  return storing(() =>
    database.transaction('rw', [clippings, versions, waiting, behind], async () => {
      const cards = await clippings.where('id').anyOf(ids).toArray();
      const changed = cards.map((card) => ({ ...change(card), changedAt: Date.now() }));
      await clippings.bulkPut(changed);
      await indexAnew(database, changed);
      return null;
    }),
  );
}
