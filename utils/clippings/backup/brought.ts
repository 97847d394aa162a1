import type { ClippingCard } from '../clipping';
import { database } from '../database';
import type { BackupEntry } from './backup-entry';
import { entryKey } from './merge-entry';

/**
 * What an import has brought so far. As long as there is nothing else in the library, which is so when a backup is
 * restored, this alone says what of a backup is there already, and nothing needs to be looked up.
 */
export class Brought {
  private readonly keys = new Set<string>();
  private readonly ids = new Set<string>();
  private last = 0;
  private isAlone = true;

  take(cards: readonly ClippingCard[]): void {
    for (const { key, id, number } of cards) {
      this.keys.add(key);
      this.ids.add(id);
      this.last = number;
    }
  }

  /** Those of which something may be in the library. Inside the caller's transaction. */
  async maybeHere(entries: BackupEntry[]): Promise<BackupEntry[]> {
    // What was there before, or anybody saves meanwhile, has another number. Once there is such a clipping there may be
    // more: what the import brings after it proves nothing.
    this.isAlone &&= (await highestNumber()) === this.last;
    return this.isAlone ? entries.filter((entry) => this.keys.has(entryKey(entry)) || this.ids.has(entry.id)) : entries;
  }
}

/** Of all clippings, in the trash too. Nought when there is none. */
async function highestNumber(): Promise<number> {
  const [card] = await database.clippings.orderBy(':id').reverse().limit(1).primaryKeys();
  const [removed] = await database.trash.orderBy(':id').reverse().limit(1).primaryKeys();
  return Math.max(card ?? 0, removed ?? 0);
}
