import type { ClippingCard } from '../clipping';
import { database } from '../database';
import { readVersions } from '../read-versions';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, type BackupEntry, type BackupHeader } from './backup-entry';

const CLIPPINGS_AT_ONCE = 100;

/** The lines of a backup of the whole library, trash and versions with it, oldest first. */
export async function* backupLines(madeAt: number): AsyncGenerator<string, void> {
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt };
  yield `${JSON.stringify(header)}\n`;
  const numbers = (await database.clippings.toCollection().primaryKeys()).map((number) => ({ number, removed: false }));
  const removed = (await database.trash.toCollection().primaryKeys()).map((number) => ({ number, removed: true }));
  const all = [...numbers, ...removed].sort((a, b) => a.number - b.number);
  let written = 0;
  for (let at = 0; at < all.length; at += CLIPPINGS_AT_ONCE) {
    const entries = await readEntries(all.slice(at, at + CLIPPINGS_AT_ONCE).map(({ number }) => number));
    written += entries.length;
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  }
  const end: BackupEnd = { end: written };
  yield `${JSON.stringify(end)}\n`;
}

/** One moment of the library: a clipping that is moved to the trash meanwhile is in one of the two. */
function readEntries(numbers: number[]): Promise<BackupEntry[]> {
  return database.transaction('r', [database.clippings, database.trash, database.versions], async () => {
    const cards = await database.clippings.bulkGet(numbers);
    const trashed = await database.trash.bulkGet(numbers);
    const found = numbers.flatMap((_, i): { card: ClippingCard; removedAt?: number }[] => {
      const [card, removed] = [cards[i], trashed[i]];
      if (card) return [{ card }];
      return removed ? [{ card: removed.card, removedAt: removed.removedAt }] : [];
    });
    const bodies = await readVersions(found.map(({ card }) => card));
    return found.flatMap(({ card, removedAt }, i): BackupEntry[] => {
      const [first, ...rest] = (bodies[i] ?? []).map(({ savedAt, article, summary, gloss }) => ({
        savedAt,
        article,
        summary,
        ...(gloss && { gloss }),
      }));
      if (!first) return [];
      const { id, savedAt, changedAt, note, tags } = card;
      return [
        {
          id,
          savedAt,
          changedAt,
          ...(removedAt !== undefined && { removedAt }),
          ...(note !== undefined && { note }),
          tags,
          versions: [first, ...rest],
        },
      ];
    });
  });
}
