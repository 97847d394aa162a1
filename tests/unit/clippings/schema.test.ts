import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { ClippingsDatabase } from '@/utils/clippings/database';
import { problemOf, storing } from '@/utils/clippings/storing';

/** A schema as it once shipped, with a few rows as they were written then. */
interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const frozen = async (version: number): Promise<Frozen> =>
  JSON.parse(await readFile(new URL(`schemas/v${version}.json`, import.meta.url), 'utf8'));

const SHIPPED = [1];
const NAME = 'schema-test';

afterEach(() => Dexie.delete(NAME));

const schemaOf = (db: Dexie): Record<string, string> =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map((index) => index.src).join(', '),
    ]),
  );

it('is the newest one that was frozen: a change of it is a new version', async () => {
  const db = new ClippingsDatabase(NAME);
  const newest = await frozen(Math.max(...SHIPPED));
  expect(db.verno).toBe(newest.version);
  expect(schemaOf(db)).toEqual(newest.stores);
});

it.each(SHIPPED)('carries every row of version %i over', async (version) => {
  const { stores, rows } = await frozen(version);
  const old = new Dexie(NAME);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd(some);
  old.close();
  const db = new ClippingsDatabase(NAME);
  await db.open();
  for (const [table, some] of Object.entries(rows)) expect(await db.table(table).toArray()).toMatchObject(some);
  db.close();
});

it('is still read when a newer Sutro has raised its version', async () => {
  const newer = new Dexie(NAME);
  newer.version(99).stores({ ...(await frozen(1)).stores, later: 'id' });
  await newer.open();
  newer.close();
  const db = new ClippingsDatabase(NAME);
  await db.open();
  expect(await db.clippings.toArray()).toEqual([]);
  db.close();
});

it('says so instead of waiting for ever when another page keeps an upgrade from happening', async () => {
  const { promise: opened, resolve } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open('sutro', 1);
  request.addEventListener('success', () => resolve(request.result));
  const other = await opened; // an old page that does not let go
  expect(await storing(() => Promise.resolve('never'))).toEqual({ ok: false, problem: 'storage-blocked' });
  other.close();
  await vi.waitFor(async () => expect(await storing(() => Promise.resolve('now'))).toEqual({ ok: true, value: 'now' }));
});

it.each([
  [new Dexie.QuotaExceededError('full'), 'storage-full'],
  [new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('full')), 'storage-full'],
  [new DOMException('full', 'QuotaExceededError'), 'storage-full'],
  [new Dexie.OpenFailedError('broken'), 'storage-failed'],
  [new DOMException('corrupt', 'UnknownError'), 'storage-failed'],
  [new TypeError('a bug'), undefined],
])('%s is %s to the reader', (error, problem) => {
  expect(problemOf(error)).toBe(problem);
});
