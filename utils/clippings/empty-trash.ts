import type { Outcome } from '@/utils/outcome';
import type { ClippingId, RemovedCard } from './clipping';
import { database } from './database';
import { dropFromIndex } from './search/tidy-index';
import { storing } from './storing';

export const DAYS_IN_TRASH = 30;
const DAY_MS = 86_400_000;
const ROWS_AT_ONCE = 1000;

/** What lies in the trash, newest first. */
export const readTrash = (): Promise<RemovedCard[]> => database.trash.orderBy('removedAt').reverse().toArray();

/** Deletes for good what has been in the trash for 30 days. */
export function emptyOldTrash(now = Date.now()): Promise<Outcome<null>> {
  return storing(async () => {
    const old = database.trash.where('removedAt').below(now - DAYS_IN_TRASH * DAY_MS);
    await destroy(await old.primaryKeys());
    return null;
  });
}

/** Deletes for good, at the reader's word: these, or everything in the trash. */
export function emptyTrash(ids?: ClippingId[]): Promise<Outcome<null>> {
  return storing(async () => {
    const all = ids ? database.trash.where('id').anyOf(ids) : database.trash.toCollection();
    await destroy(await all.primaryKeys());
    return null;
  });
}

/**
 * Deletes every trace of clippings. The index goes first: were it to go last and the work broke off, words
 * of a deleted clipping would stay behind. What is put back from the trash is indexed anew.
 */
export async function destroy(numbers: number[]): Promise<void> {
  if (numbers.length === 0) return;
  await dropFromIndex(database, new Set(numbers), async () => {
    for (let at = 0; at < numbers.length; at += ROWS_AT_ONCE) await deleteRows(numbers.slice(at, at + ROWS_AT_ONCE));
  });
}

async function deleteRows(numbers: number[]): Promise<void> {
  const { clippings, trash, versions, waiting, undo } = database;
  await database.transaction('rw', [clippings, trash, versions, waiting, undo], async () => {
    const live = await clippings.bulkGet(numbers);
    const removed = await trash.bulkGet(numbers);
    const ids = numbers.map((_, i) => live[i]?.id ?? removed[i]?.id).filter((id) => id !== undefined);
    for (const id of ids) await versions.where('[id+version]').between([id, 0], [id, Infinity]).delete();
    await Promise.all([clippings, trash, waiting, undo].map((table) => table.bulkDelete(numbers)));
  });
}
