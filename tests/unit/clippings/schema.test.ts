import { readFile } from 'node:fs/promises';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { ClippingsDatabase } from '@/utils/clippings/database';
import { findNumbers } from '@/utils/clippings/search/find-numbers';
import { countBehind } from '@/utils/clippings/search/index-behind';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { tidyIndex } from '@/utils/clippings/search/tidy-index';
import { problemOf, storing } from '@/utils/clippings/storing';

/** A schema as it once shipped, with a few rows as they were written then. `{"Uint16Array": […]}` is one. */
interface Frozen {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const LISTS = { Uint16Array, Uint32Array };

const frozen = async (version: number): Promise<Frozen> =>
  JSON.parse(await readFile(new URL(`schemas/v${version}.json`, import.meta.url), 'utf8'), (_, value) => {
    const [only] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (only?.[0] !== 'Uint16Array' && only?.[0] !== 'Uint32Array') return value;
    return LISTS[only[0]].from(value[only[0]]);
  });

const SHIPPED = [1, 2];
/** What is worked out from the other rows is made anew by an upgrade. */
const WORKED_OUT = new Set(['waiting', 'segments', 'pages']);
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

async function asShipped(version: number): Promise<Frozen> {
  const picture = await frozen(version);
  const old = new Dexie(NAME);
  old.version(version).stores(picture.stores);
  await old.open();
  for (const [table, some] of Object.entries(picture.rows)) await old.table(table).bulkAdd(some);
  old.close();
  return picture;
}

it.each(SHIPPED)('carries every row of version %i over', async (version) => {
  const { rows } = await asShipped(version);
  const db = new ClippingsDatabase(NAME);
  await db.open();
  const kept = Object.entries(rows).filter(([table]) => version === db.verno || !WORKED_OUT.has(table));
  const now = await Promise.all(kept.map(async ([table]) => [table, await db.table(table).toArray()]));
  expect(Object.fromEntries(now)).toEqual(Object.fromEntries(kept));
  db.close();
});

it('makes the index of version 1 anew: for what lies in the trash too, with no term of the old form left', async () => {
  await asShipped(1);
  const db = new ClippingsDatabase(NAME);
  expect(await countBehind(db)).toBe(2);
  await tidyIndex(db);
  expect(await countBehind(db)).toBe(0);
  expect(await findNumbers(db, parseQuery('river speaker:noor'), [2, 1])).toEqual([2, 1]);
  expect(await db.segments.count()).toBe(1);
  expect(await db.waiting.count()).toBe(0);
  db.close();
});

it('goes on where an upgrade of the index was interrupted, and loses and doubles nothing', async () => {
  await asShipped(1);
  const db = new ClippingsDatabase(NAME);
  const [card, body] = [await db.clippings.get(1), await db.versions.toCollection().first()];
  if (!card || !body) throw new Error('nothing was carried over');
  const later = [5000, 9000].map((number) => ({ ...card, number, id: `id-${number}`, key: `key-${number}` }));
  await db.clippings.bulkAdd(later);
  await db.versions.bulkAdd(later.map(({ id }) => ({ ...body, id })));
  await db.behind.clear();
  await db.behind.add({ from: 1, to: 9000 });

  const failing = vi.spyOn(db.segments, 'put');
  failing.mockImplementationOnce((segment) => db.table<object, number>('segments').put(segment));
  failing.mockRejectedValueOnce(new Dexie.QuotaExceededError('full'));
  await expect(tidyIndex(db)).rejects.toThrow('full');
  failing.mockRestore();
  expect(await countBehind(db)).toBe(9000 - 4096);
  db.close();

  const again = new ClippingsDatabase(NAME);
  await tidyIndex(again);
  expect(await countBehind(again)).toBe(0);
  expect(await findNumbers(again, parseQuery('river'), [1, 2, 5000, 9000])).toEqual([1, 2, 5000, 9000]);
  const indexed = (await again.segments.toArray()).flatMap(({ numbers }) => [...numbers]);
  expect(indexed.toSorted((a, b) => a - b)).toEqual([1, 2, 5000, 9000]);
  again.close();
});

it('is still read when a newer Sutro has raised its version', async () => {
  const newer = new Dexie(NAME);
  newer.version(99).stores({ ...(await frozen(Math.max(...SHIPPED))).stores, later: 'id' });
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
  [new Dexie.BulkError('3 of 9 failed', { 4: new DOMException('full', 'QuotaExceededError') }), 'storage-full'],
  [new Dexie.OpenFailedError('broken'), 'storage-failed'],
  [new DOMException('corrupt', 'UnknownError'), 'storage-failed'],
  [new TypeError('a bug'), undefined],
])('%s is %s to the reader', (error, problem) => {
  expect(problemOf(error)).toBe(problem);
});
