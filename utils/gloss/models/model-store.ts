import type { ModelFile } from './catalogue';

/**
 * Models on this machine, in IndexedDB. Not in OPFS: it can append to a file only from a worker, and a half-written
 * file is lost with its writer. Not in Cache: it keeps whole responses only. In IndexedDB each piece of a download is
 * a row, committed as it comes, so a stop of the browser loses one piece at most; and a full disk is a clear error.
 */
export interface InstalledModel {
  language: string;
  version: string;
  files: Pick<ModelFile, 'type' | 'name' | 'size' | 'sha256'>[];
  /** ms since the epoch */
  installedAt: number;
}

/** What has come of a file so far from one address: bytes of two addresses must not be mixed. */
export interface Partial {
  address: string;
  bytes: number;
  pieces: number;
}

export interface ModelStore {
  installed: (language: string) => Promise<InstalledModel | undefined>;
  list: () => Promise<InstalledModel[]>;
  /** The installed mark: written last, when everything else is verified and committed. */
  markInstalled: (model: InstalledModel) => Promise<void>;
  /** Takes mark and files away; files that another model shares stay. */
  remove: (language: string) => Promise<void>;
  file: (sha256: string) => Promise<ArrayBuffer | undefined>;
  putFile: (sha256: string, bytes: ArrayBuffer) => Promise<void>;
  dropFile: (sha256: string) => Promise<void>;
  /** The one with the most bytes first. */
  partials: (sha256: string) => Promise<Partial[]>;
  /** Adds one piece and returns what there is now. */
  append: (sha256: string, address: string, piece: Uint8Array<ArrayBuffer>) => Promise<Partial>;
  pieces: (sha256: string, address: string) => Promise<Uint8Array<ArrayBuffer>[]>;
  /** Of one address, or of all. */
  dropPartial: (sha256: string, address?: string) => Promise<void>;
}

const tables = ['models', 'files', 'partials', 'pieces'] as const;
type Table = (typeof tables)[number];

export function openModelStore(name = 'sutro-models', factory: IDBFactory = indexedDB): ModelStore {
  let opening: Promise<IDBDatabase> | undefined;
  const open = () => {
    opening ??= openDatabase(name, factory, () => {
      opening = undefined;
    });
    return opening;
  };

  /** Runs one transaction and resolves when it is committed, with what `work` gave. */
  async function run<T>(
    mode: IDBTransactionMode,
    work: (table: (name: Table) => IDBObjectStore) => T | Promise<T>,
  ): Promise<T> {
    const transaction = (await open()).transaction(tables, mode, { durability: 'strict' });
    const { promise: committed, resolve, reject } = Promise.withResolvers<void>();
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('Undone', 'AbortError')));
    // A full disk may show only at the commit: both must have succeeded.
    const [result] = await Promise.all([work((table) => transaction.objectStore(table)), committed]);
    return result;
  }

  return {
    installed: (language) =>
      run('readonly', (table) => answer<InstalledModel | undefined>(table('models').get(language))),
    list: () => run('readonly', (table) => answer<InstalledModel[]>(table('models').getAll())),
    markInstalled: (model) => run('readwrite', async (table) => void (await answer(table('models').put(model)))),
    remove: (language) =>
      run('readwrite', async (table) => {
        const models = await answer<InstalledModel[]>(table('models').getAll());
        const shared = new Set(models.filter((model) => model.language !== language).flatMap(hashes));
        const own = models.filter((model) => model.language === language).flatMap(hashes);
        for (const sha256 of own) if (!shared.has(sha256)) table('files').delete(sha256);
        await answer(table('models').delete(language));
      }),
    file: (sha256) => run('readonly', (table) => answer<ArrayBuffer | undefined>(table('files').get(sha256))),
    putFile: (sha256, bytes) =>
      run('readwrite', async (table) => void (await answer(table('files').put(bytes, sha256)))),
    dropFile: (sha256) => run('readwrite', (table) => answer(table('files').delete(sha256))),
    partials: (sha256) =>
      run('readonly', async (table) => {
        const all = await answer<Partial[]>(table('partials').getAll(under(sha256)));
        return all.sort((a, b) => b.bytes - a.bytes);
      }),
    append: (sha256, address, piece) =>
      run('readwrite', async (table) => {
        const so = (await answer<Partial | undefined>(table('partials').get([sha256, address]))) ?? {
          address,
          bytes: 0,
          pieces: 0,
        };
        const partial = { address, bytes: so.bytes + piece.length, pieces: so.pieces + 1 };
        table('pieces').put(piece, [sha256, address, so.pieces]);
        await answer(table('partials').put(partial, [sha256, address]));
        return partial;
      }),
    pieces: (sha256, address) =>
      run('readonly', (table) => answer<Uint8Array<ArrayBuffer>[]>(table('pieces').getAll(under(sha256, address)))),
    dropPartial: (sha256, address) =>
      run('readwrite', async (table) => {
        const range = address === undefined ? under(sha256) : under(sha256, address);
        table('pieces').delete(range);
        await answer(table('partials').delete(range));
      }),
  };
}

const hashes = (model: InstalledModel): string[] => model.files.map((file) => file.sha256);
/** Every key that begins like this. An array sorts after all numbers and strings. */
const under = (...start: string[]) => IDBKeyRange.bound(start, [...start, []]);

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database gave no reason.')));
  });
}

function openDatabase(name: string, factory: IDBFactory, closed: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('models', { keyPath: 'language' });
    for (const table of ['files', 'partials', 'pieces']) request.result.createObjectStore(table);
  });
  return answer(request).then((database) => {
    // Lets go when another page brings a newer schema; the next call opens again.
    database.addEventListener('versionchange', () => {
      database.close();
      closed();
    });
    database.addEventListener('close', closed);
    return database;
  });
}
