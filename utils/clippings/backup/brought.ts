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

  take(cards: readonly ClippingCard[]): void {
    for (const { key, id, number } of cards) {
      this.keys.add(key);
      this.ids.add(id);
      this.last = number;
    }
  }

  /** Those of which something may be in the library. Inside the caller's transaction. */
  async maybeHere(entries: BackupEntry[]): Promise<BackupEntry[]> {
    // Whatever anybody saves meanwhile has a higher number, in the trash too.
    const [card] = await database.clippings.orderBy(':id').reverse().limit(1).primaryKeys();
    const [removed] = await database.trash.orderBy(':id').reverse().limit(1).primaryKeys();
    if (Math.max(card ?? 0, removed ?? 0) !== this.last) return entries;
    return entries.filter((entry) => this.keys.has(entryKey(entry)) || this.ids.has(entry.id));
  }
}
