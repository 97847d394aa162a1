import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { library, readEverything, type } from './library-steps.ts';
import type { View } from './reader.ts';

const PICTURE = new URL('../unit/clippings/schemas/v1.json', import.meta.url);
/** More than are indexed in one step. */
const COPIES = 5000;

/** Makes a database as the first schema had it, by the browser's own means alone, and leaves it open when asked to. */
function makeFirstSchema(page: View, picture: string, keepOpen: boolean): Promise<void> {
  return page.run(
    async ({ text, copies, open }) => {
      const { stores, rows }: { stores: Record<string, string>; rows: Record<string, Record<string, unknown>[]> } =
        JSON.parse(text, (_, value) => {
          if (value?.Uint32Array) return Uint32Array.from(value.Uint32Array);
          return value?.Uint16Array ? Uint16Array.from(value.Uint16Array) : value;
        });
      const asking = indexedDB.open('sutro', 10);
      asking.addEventListener('upgradeneeded', () => {
        for (const [name, schema] of Object.entries(stores)) {
          const [key = '', ...indexes] = schema.split(', ');
          const path = key.replace(/^\++/, '');
          const keyPath = path.startsWith('[') ? path.slice(1, -1).split('+') : path;
          const store = asking.result.createObjectStore(name, { keyPath, autoIncrement: key.startsWith('++') });
          for (const index of indexes) {
            const field = index.replace('&', '');
            store.createIndex(field, field, { unique: index.startsWith('&') });
          }
        }
      });
      await new Promise((opened, failed) => {
        asking.addEventListener('success', opened);
        asking.addEventListener('error', failed);
      });
      const database = asking.result;
      const writing = database.transaction(Object.keys(rows), 'readwrite');
      for (const [name, some] of Object.entries(rows))
        for (const row of some)
          writing.objectStore(name).put(name === 'trash' ? { ...row, removedAt: Date.now() } : row); // not due yet
      const [card, body] = [rows['clippings']?.[0], rows['versions']?.[0]];
      for (let i = 10; i < 10 + copies; i += 1) {
        const own = { number: i, id: `id-${i}`, key: `https://news.example/${i}`, title: `Copy ${i}` };
        writing.objectStore('clippings').put({ ...card, ...own });
        writing.objectStore('versions').put({ ...body, id: own.id });
      }
      await new Promise((written, failed) => {
        writing.addEventListener('complete', written);
        writing.addEventListener('abort', failed);
      });
      if (open) Object.assign(globalThis, { oldConnection: database });
      else database.close();
    },
    { text: picture, copies: keepOpen ? 0 : COPIES, open: keepOpen },
  );
}

test('a library of the first schema is carried over: nothing is lost, and all is found as soon as it is indexed', async ({
  reader,
}) => {
  const other = await reader.openOwnPage('options.html');
  await makeFirstSchema(other, await readFile(PICTURE, 'utf8'), false);

  // The first visit carries it over; it ends before the index is made.
  const first = await library(reader);
  await expect.poll(() => first.text()).toContain('5,001 clippings');
  await first.close();

  const page = await library(reader);
  await expect.poll(() => page.text()).toContain('5,001 clippings');
  await type(page, '"river rose" speaker:noor tag:flood');
  await expect.poll(() => page.text()).not.toContain('index is being made anew');
  await expect.poll(() => page.text()).toContain('5,001 clippings');
  await type(page, 'copy 4321');
  await expect.poll(() => page.text()).toContain('1 of 5,001 clippings');
  const { clippings, versions, trash, waiting } = await readEverything(page);
  expect([clippings?.length, versions?.length, trash?.length, waiting?.length]).toEqual([5001, 5002, 1, 0]);
});

test('an old page that keeps the library from being carried over is named, and nothing is lost', async ({ reader }) => {
  const other = await reader.openOwnPage('options.html');
  await makeFirstSchema(other, await readFile(PICTURE, 'utf8'), true);
  const page = await library(reader);
  await expect.poll(() => page.text()).toContain('Another Sutro page from before the update is still open');
  await other.run(() => Reflect.get(globalThis, 'oldConnection').close(), null);
  await page.press('button', 'Try again');
  await expect.poll(() => page.text()).toContain('One clipping');
  expect(await page.text()).not.toContain('still open');
  await type(page, 'danger noor');
  await expect.poll(() => page.text()).toContain('One clipping');
});
