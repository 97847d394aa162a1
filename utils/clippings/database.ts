import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ClippingCard, ClippingId, ClippingVersion, RemovedCard } from './clipping';
import type { BehindRange, IndexPage, Segment, WaitingTerms } from './search/index-rows';

/** A fact about the library itself, by name. */
export interface KeptFact {
  name: string;
  value: unknown;
}

/** What the last import did to one clipping, so that it can be undone. */
export interface ImportedClipping {
  number: number;
  /** How it was left: what the reader changed since then is not undone. */
  changedAt: number;
  /** How it was; nothing when the import brought it. */
  before?: { card: ClippingCard; removedAt?: number; versions: ClippingVersion[] };
}

/**
 * The only schema there is. A new state of it is a new `version(n)` with its upgrade, a frozen picture of
 * the old one in tests/unit/clippings/schemas, and a test that carries the old rows over.
 */
export class ClippingsDatabase extends Dexie {
  declare clippings: EntityTable<ClippingCard, 'number'>;
  declare trash: Table<RemovedCard, number>;
  declare versions: Table<ClippingVersion, [ClippingId, number]>;
  declare waiting: Table<WaitingTerms, number>;
  declare segments: EntityTable<Segment, 'id'>;
  declare postings: Table<IndexPage, [number, number]>;
  declare behind: EntityTable<BehindRange, 'id'>;
  declare facts: Table<KeptFact, string>;
  declare undo: Table<ImportedClipping, number>;

  constructor(name = 'sutro') {
    super(name, { chromeTransactionDurability: 'strict' }); // "saved" must be true after a power cut
    this.version(1).stores({
      clippings: '++number, &id, &key, savedAt, datedAt, changedAt, titleKey',
      trash: 'number, &id, &key, removedAt',
      versions: '[id+version]',
      waiting: 'number',
      segments: '++id',
      pages: '[segment+first]',
      facts: 'name',
      undo: 'number',
    });
    // The index in another form. It holds nothing that the clippings do not say, so it is thrown away and made
    // anew from them, step by step, while the library is in use: an upgrade must not keep anybody waiting.
    this.version(2)
      .stores({ pages: null, postings: '[segment+page]', behind: '++id' })
      .upgrade(async (upgrade) => {
        await Promise.all(['segments', 'waiting'].map((name) => upgrade.table(name).clear()));
        const newest = await Promise.all(
          ['clippings', 'trash'].map((name) => upgrade.table(name).toCollection().last()),
        );
        const to = Math.max(0, ...newest.map((card?: { number: number }) => card?.number ?? 0));
        if (to > 0) await upgrade.table('behind').add({ from: 1, to });
      });
  }
}

/** One connection a page. It lets go by itself when another page brings a newer schema. */
export const database = new ClippingsDatabase();
