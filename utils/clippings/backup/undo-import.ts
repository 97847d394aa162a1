import type { Outcome } from '@/utils/outcome';
import { database, type ImportedClipping } from '../database';
import { destroy } from '../empty-trash';
import { readVersions } from '../read-versions';
import { waitingRows } from '../search/terms-of-clipping';
import { storing } from '../storing';

const CLIPPINGS_AT_ONCE = 256;

/** Whether there is an import to undo. */
export const canUndoImport = async (): Promise<boolean> => (await database.undo.limit(1).count()) > 0;

/** Takes the last import back. Clippings that the reader has changed since then stay as they are. */
export function undoImport(): Promise<Outcome<null>> {
  return storing(async () => {
    for (;;) {
      const some = await database.undo.limit(CLIPPINGS_AT_ONCE).toArray();
      if (some.length === 0) return null;
      const untouched = await withoutChanged(some);
      await putBack(untouched.filter(({ before }) => before));
      await destroy(untouched.filter(({ before }) => !before).map(({ number }) => number));
      await database.undo.bulkDelete(some.map(({ number }) => number));
    }
  });
}

async function withoutChanged(some: ImportedClipping[]): Promise<ImportedClipping[]> {
  const numbers = some.map(({ number }) => number);
  const cards = await database.clippings.bulkGet(numbers);
  const removed = await database.trash.bulkGet(numbers);
  return some.filter(({ changedAt }, i) => (cards[i] ?? removed[i]?.card)?.changedAt === changedAt);
}

function putBack(changed: ImportedClipping[]): Promise<void> {
  const { clippings, trash, versions, waiting } = database;
  return database.transaction('rw', [clippings, trash, versions, waiting], async () => {
    for (const { number, before } of changed) {
      const card = (await clippings.get(number)) ?? (await trash.get(number))?.card;
      if (!before || !card) continue;
      const [kept = []] = await readVersions([card]);
      await versions.bulkDelete(kept.map(({ id, version }): [string, number] => [id, version]));
      await versions.bulkPut(before.versions);
      const newest = before.versions.at(-1);
      await waiting.bulkPut(waitingRows([before.card], [newest]));
      await Promise.all([clippings.delete(number), trash.delete(number)]);
      const { id, key } = before.card;
      if (before.removedAt === undefined) await clippings.put(before.card);
      else await trash.put({ number, id, key, removedAt: before.removedAt, card: before.card });
    }
  });
}
