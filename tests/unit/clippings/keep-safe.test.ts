import { beforeEach, expect, it, vi } from 'vitest';
import { database } from '@/utils/clippings/database';
import { DAYS_IN_TRASH, emptyOldTrash, readTrash } from '@/utils/clippings/empty-trash';
import {
  askToPersist,
  isBackupDue,
  noteBackup,
  putOffBackup,
  readRoom,
  shouldAskToPersist,
} from '@/utils/clippings/keep-safe';
import { removeClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { emptyDatabase, saving } from './clippings-fixtures';

const DAY = 86_400_000;
let isPersisted = false;

beforeEach(async () => {
  await emptyDatabase();
  isPersisted = false;
  vi.stubGlobal('navigator', {
    locks: navigator.locks,
    storage: {
      estimate: () => Promise.resolve({ usage: 12_000_000, quota: 2_000_000_000 }),
      persisted: () => Promise.resolve(isPersisted),
      persist: () => Promise.resolve((isPersisted = true)),
    },
  });
  return () => vi.unstubAllGlobals();
});

const save = async (count: number) => {
  for (let i = 0; i < count; i += 1)
    await saveClipping(saving(['The river rose.'], { url: `https://news.example/${i}`, title: `River ${i}` }));
};

it('deletes what has lain in the trash for 30 days, and nothing sooner', async () => {
  await save(1);
  const [card] = await database.clippings.toArray();
  await removeClipping(card?.id ?? '');
  await emptyOldTrash(Date.now() + (DAYS_IN_TRASH - 1) * DAY);
  expect(await readTrash()).toHaveLength(1);
  await emptyOldTrash(Date.now() + (DAYS_IN_TRASH + 1) * DAY);
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  expect(rows.flat()).toEqual([]);
});

it('asks the browser once to keep the library, and only when there is something to keep', async () => {
  expect(await shouldAskToPersist()).toBe(false);
  await save(1);
  expect(await shouldAskToPersist()).toBe(true);
  expect(await askToPersist(Date.now())).toBe(true);
  isPersisted = false;
  expect(await shouldAskToPersist()).toBe(false);
});

it('does not ask where the browser has promised already', async () => {
  await save(1);
  isPersisted = true;
  expect(await shouldAskToPersist()).toBe(false);
});

it('reminds of a backup when twenty clippings are without one for a month, and not again for another', async () => {
  const now = Date.now();
  await save(19);
  expect(await isBackupDue(now)).toBe(false);
  await save(20);
  expect(await isBackupDue(now)).toBe(true);
  await putOffBackup(now);
  expect(await isBackupDue(now + 29 * DAY)).toBe(false);
  expect(await isBackupDue(now + 31 * DAY)).toBe(true);
  await noteBackup(now + 31 * DAY);
  expect(await isBackupDue(now + 90 * DAY)).toBe(false); // nothing was changed since
});

it('says how much room is taken and promised', async () => {
  expect(await readRoom()).toEqual({ usage: 12_000_000, quota: 2_000_000_000, persisted: false });
});
