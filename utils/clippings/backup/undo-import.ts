import type { Outcome } from '@/utils/outcome';
import type { ClippingCard } from '../clipping';
import { database, type ImportedClipping } from '../database';
import { destroy } from '../empty-trash';
import { readVersions } from '../read-versions';
import { indexAnew } from '../search/index-behind';
import { storing } from '../storing';

const CLIPPINGS_AT_ONCE = 256;

/** Whether there is an import to undo. */
export const canUndoImport = async (): Promise<boolean> => (await database.undo.limit(1).count()) > 0;

/** Takes the last import back. Clippings that the reader has changed since then stay as they are. */
export function undoImport(): Promise<Outcome<null>> {
  return storing(async () => {
    const numbers = await database.undo.toCollection().primaryKeys();
    const brought: number[] = [];
    for (let at = 0; at < numbers.length; at += CLIPPINGS_AT_ONCE) {
      const some = await database.undo.bulkGet(numbers.slice(at, at + CLIPPINGS_AT_ONCE));
      const untouched = await withoutChanged(some.filter((one) => one !== undefined));
      await putBack(untouched.filter(({ before }) => before));
      brought.push(...untouched.filter(({ before }) => !before).map(({ number }) => number));
    }
    await destroy(brought); // all at once: the index is gone through once
    await database.undo.clear();
    return null;
  });
}

async function withoutChanged(some: ImportedClipping[]): Promise<ImportedClipping[]> {
  const numbers = some.map(({ number }) => number);
  const cards = await database.clippings.bulkGet(numbers);
  const removed = await database.trash.bulkGet(numbers);
  return some.filter(({ changedAt }, i) => (cards[i] ?? removed[i]?.card)?.changedAt === changedAt);
}

function putBack(changed: ImportedClipping[]): Promise<void> {
  const { clippings, trash, versions, waiting, behind } = database;
  return database.transaction('rw', [clippings, trash, versions, waiting, behind], async () => {
    const cards: ClippingCard[] = [];
    for (const { number, before } of changed) {
      const card = (await clippings.get(number)) ?? (await trash.get(number))?.card;
      if (!before || !card) continue;
      const [kept = []] = await readVersions([card]);
      await versions.bulkDelete(kept.map(({ id, version }): [string, number] => [id, version]));
      await versions.bulkPut(before.versions);
      cards.push(before.card);
      await Promise.all([clippings.delete(number), trash.delete(number)]);
      const { id, key } = before.card;
      if (before.removedAt === undefined) await clippings.put(before.card);
      else await trash.put({ number, id, key, removedAt: before.removedAt, card: before.card });
    }
    await indexAnew(database, cards);
  });
}
