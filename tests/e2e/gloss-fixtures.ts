import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { arabic, articleOf, articleOfPairs, pairs } from '../fixtures/gloss/article.ts';
import { type Shelf, shelfOf } from '../unit/gloss/model-server.ts';
import { toyEntry, toyPaths } from '../unit/gloss/toy-model.ts';
import { fill } from './fill.ts';
import { test as base, expect } from './fixtures.ts';
import type { Reader, View } from './reader.ts';
import { type Site, startSite } from './site.ts';

export const ARTICLE = '/pairs.html';
export const ARABIC = '/arabic.html';
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const output = (driven: keyof typeof FOLDERS) => path.resolve(import.meta.dirname, '../../.output', FOLDERS[driven]);

const takingItsTime = (ms: number): string =>
  `const end = performance.now() + ${ms} * texts.length; while (performance.now() < end);`;

/**
 * What may be wrong with the engine, put into a copy of its package's worker: that it takes its time over a sentence,
 * or that it aborts by its own function at every third call. It tells on a channel what it is given.
 */
const ENGINES = {
  real: '',
  slow: takingItsTime(300),
  slower: takingItsTime(700),
  aborts: "if (++calls === 3) abort('as it does');",
};
const wrapped = (manners: string): string => `
{
  let calls = 0;
  const told = new BroadcastChannel('engine');
  const real = BergamotTranslatorWorker.prototype.translate;
  BergamotTranslatorWorker.prototype.translate = function (request) {
    const texts = request.texts.map(({ text }) => text);
    told.postMessage(texts);
    ${manners}
    return real.call(this, request);
  };
}`;

/**
 * The build that ships, with one data file exchanged: its catalogue says that the model for Bengali is the toy one,
 * which knows thirty sentences. A site serves it as Mozilla's hosts would, or as badly as told.
 */
export const test = base.extend<{ shelf: Shelf; engine: keyof typeof ENGINES }>({
  engine: ['real', { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  shelf: async ({}, use) => {
    await use(shelfOf(new Map([...toyPaths].map(([name, bytes]) => [`/models${name}`, bytes]))));
  },
  site: async ({ shelf }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sutro-pairs-'));
    const article = path.join(folder, 'pairs.html');
    await writeFile(article, articleOfPairs);
    const rightToLeft = path.join(folder, 'arabic.html');
    await writeFile(rightToLeft, articleOf(arabic, 'ar'));
    const site = await startSite({ [ARTICLE]: article, [ARABIC]: rightToLeft }, shelf.answer);
    await use(site);
    await site.close();
    await rm(folder, { recursive: true, force: true });
  },
  launching: async ({ driven, launching, engine }, use) => {
    const build = await mkdtemp(path.join(tmpdir(), 'sutro-toy-'));
    await cp(output(driven), build, { recursive: true });
    await writeFile(path.join(build, 'gloss/catalogue.json'), JSON.stringify({ bn: toyEntry, ar: toyEntry }));
    if (engine !== 'real')
      await appendFile(path.join(build, 'bergamot/translator-worker.js'), wrapped(ENGINES[engine]));
    await use({ ...launching, build });
    await rm(build, { recursive: true, force: true });
  },
});
export { expect };

/** Presses the button that says what will be fetched, and from where. Nobody may fetch a model before. */
export async function download(popup: View, site: Site, shelf: Shelf): Promise<void> {
  expect(shelf.seen).toEqual([]);
  site.allow('/models/');
  await popup.press('button', /^Download \w+ → English|ডাউনলোড করুন/);
}

const LOCAL = 'http://localhost/*';

/** The reader's settings: models come from this site, which the browser may ask. */
export async function settle(reader: Reader, site: Site, save = 'Save'): Promise<void> {
  await reader.allowHost(LOCAL);
  const options = await reader.openOwnPage('options.html');
  await fetchFrom(options, [site.address('/models/{bucket}'), site.address('/models/{attachment}')], save);
  await options.close();
}

/** The popup over an article with its summary in English, by the model that it fetched for it. */
export async function inEnglish(reader: Reader, site: Site, shelf: Shelf, article = ARTICLE): Promise<View> {
  const popup = await reader.click(await reader.open(site.address(article)));
  await popup.press('switch', 'English');
  await download(popup, site, shelf);
  await expect.poll(() => popup.text(), { timeout: 60_000 }).toContain('Check it against the original');
  return popup;
}

/** A clipping of the article with its summary in English. */
export async function savedInEnglish(reader: Reader, site: Site, shelf: Shelf): Promise<void> {
  const popup = await inEnglish(reader, site, shelf);
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();
}

/** Opens the clipping in the library, with an ear to what the engine is given from now on. */
export async function openInLibrary(reader: Reader): Promise<View> {
  const library = await reader.openOwnPage('library.html');
  await library.run(() => {
    const given: string[] = [];
    Object.assign(globalThis, { given });
    new BroadcastChannel('engine').addEventListener('message', ({ data }: MessageEvent<string[]>) =>
      given.push(...data),
    );
  }, null);
  await library.press('button', pairs[0]?.source ?? '');
  await expect.poll(async () => (await pairsShown(library)).length).toBeGreaterThan(0);
  return library;
}

/** What the engine was given since the library was opened. */
export const givenToEngine = (library: View): Promise<string[]> =>
  library.run((): string[] => Reflect.get(globalThis, 'given'), null);

/** The sentences of the article that have their English, each beside its own. */
export const pairsShown = (library: View): Promise<{ source: string; english: string }[]> =>
  library.run(
    () =>
      [...document.querySelectorAll('.full-text .pair')].flatMap((pair) => {
        const english = pair.querySelector('.gloss')?.textContent;
        return english ? [{ source: pair.querySelector('.sentence')?.textContent.trim() ?? '', english }] : [];
      }),
    null,
  );

/** Sets, in the options, that models come from these addresses. */
async function fetchFrom(options: View, hosts: string[], save: string): Promise<void> {
  await fill(options, 'textarea', hosts.join('\n'));
  await options.press('button', save);
  await expect
    .poll(() => options.run(async () => (await chrome.storage.local.get('modelHosts'))['modelHosts'], null))
    .toEqual(hosts);
}
