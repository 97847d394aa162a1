// The gloss under load, in Chromium, with a model of the real size and random weights:
//   npm run build, then with the Node of node_modules/.bin: node tests/bench/gloss.ts
// Says how long the first line takes from a click with the engine asleep, how many words a second the product makes as
// a ratio to the bare engine in the same run, whether memory comes back, and the longest block of the popup. Random
// weights never end a sentence and there is no shortlist here, so absolute figures are far worse than a real model's.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../commands/browsers.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { startSite } from '../e2e/site.ts';
import { articleOfPairs, pairs } from '../fixtures/gloss/article.ts';
import { shelfOf } from '../unit/gloss/model-server.ts';
import { grownVocabulary, randomModel, TINY } from './random-model.ts';

/** Pieces in the vocabulary of the toy model. */
const TOY_PIECES = 696;
/** The engine's idle time and a little more; in ms. */
const ASLEEP = 40_000;

const root = path.resolve(import.meta.dirname, '../..');
const program = findBrowser('chromium');
if (!program) throw new Error('Chromium is not installed');
const folder = await mkdtemp(path.join(tmpdir(), 'sutro-load-'));
const profile = path.join(folder, 'profile');

const files = [
  { type: 'model', name: 'model.random.intgemm.alphas.bin', bytes: randomModel() },
  {
    type: 'vocab',
    name: 'vocab.random.spm',
    bytes: grownVocabulary(
      await readFile(path.join(root, 'tests/fixtures/gloss/vocab.toy.spm')),
      TOY_PIECES,
      TINY.vocabulary,
    ),
  },
].map((file) => ({ ...file, size: file.bytes.length, sha256: createHash('sha256').update(file.bytes).digest('hex') }));

const build = path.join(folder, 'build');
await cp(path.join(root, '.output/chrome-mv3'), build, { recursive: true });
const entry = { version: 'random', files: files.map(({ bytes: _bytes, ...file }) => file) };
await writeFile(path.join(build, 'gloss/catalogue.json'), JSON.stringify({ bn: entry }));
const article = path.join(folder, 'pairs.html');
await writeFile(article, articleOfPairs);
const shelf = shelfOf(new Map(files.map(({ name, bytes }) => [`/models/${name}`, bytes])));
const site = await startSite({ '/pairs.html': article }, shelf.answer);

/** Resident memory of the browser and everything it started; in MB. */
function memory(): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(row))
    .flatMap((row) => (row ? [{ pid: row[1], parent: row[2], rss: Number(row[3]), args: row[4] ?? '' }] : []));
  const family = new Set(rows.filter(({ args }) => args.includes(profile)).map(({ pid }) => pid));
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid);
  }
  return Math.round(rows.filter(({ pid }) => family.has(pid)).reduce((sum, { rss }) => sum + rss, 0) / 1024);
}

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

interface Kept {
  lines: string[];
  phase: string;
}

const reader = await launchChromium({ profile, program, proxy: site.proxy, build });
try {
  await reader.allowHost('http://localhost/*');
  const own = await reader.openOwnPage('options.html');
  await own.page.evaluate(
    (host) => chrome.storage.local.set({ modelHosts: [host], englishOn: true }),
    site.address('/models'),
  );
  const before = memory();

  const install = await reader.click(await reader.open(site.address('/pairs.html')));
  await install.press('button', /^Download/);
  await install.page.getByText('English by machine').first().waitFor({ timeout: 600_000 });
  await install.page.getByRole('switch').click();
  await install.press('button', 'Save clipping');
  await install.close();
  await wait(ASLEEP);

  // From a click with the engine asleep to the first line.
  await own.page.evaluate(() => chrome.storage.local.set({ englishOn: true }));
  await own.page.evaluate(() => chrome.storage.session.clear());
  const tab = await reader.open(site.address('/pairs.html#again'));
  const clicked = performance.now();
  const popup = await reader.click(tab);
  await popup.page.evaluate(() => {
    const longest = { longest: 0 };
    Object.assign(globalThis, longest);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.longest = Math.max(longest.longest, duration);
      Object.assign(globalThis, longest);
    }).observe({ type: 'longtask', buffered: true });
  });
  await popup.page.locator('.gloss > p:not(.gloss-facts, .gloss-label)').first().waitFor({ timeout: 120_000 });
  const firstLine = performance.now() - clicked;
  await popup.page.getByText('English by machine').first().waitFor({ timeout: 600_000 });
  const longest = await popup.page.evaluate(() => Number(Reflect.get(globalThis, 'longest')));
  const peak = memory();
  await popup.close();

  // The whole article in the library, and the bare engine before and after it.
  const sentences = pairs.map(({ source }) => source);
  const bare = () =>
    own.page.evaluate(async (texts) => {
      const open = indexedDB.open('sutro-models');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const table = open.result.transaction('files').objectStore('files').getAll();
      const buffers = await new Promise<ArrayBuffer[]>((resolve) =>
        table.addEventListener('success', () => resolve(table.result)),
      );
      open.result.close();
      const [vocab, model] = buffers.toSorted((a, b) => a.byteLength - b.byteLength);
      const worker = new Worker('/bergamot/translator-worker.js');
      let id = 0;
      const call = (name: string, ...args: unknown[]) =>
        new Promise((resolve) => {
          worker.addEventListener('message', resolve, { once: true });
          worker.postMessage({ id: ++id, name, args }, []);
        });
      const pair = { from: 'bn', to: 'en' };
      await call('initialize', {});
      await call('loadTranslationModel', pair, {
        model,
        shortlist: new ArrayBuffer(0),
        vocabs: [vocab],
        qualityModel: null,
        config: {},
      });
      const translate = (some: string[]) =>
        call('translate', { models: [pair], texts: some.map((text) => ({ text, html: false })) });
      await translate(texts.slice(0, 1));
      // Long batches wait for their longest sentence, short ones begin anew too often: the engine at its best.
      let best = Infinity;
      for (const size of [texts.length, 12, 4]) {
        const began = performance.now();
        for (let at = 0; at < texts.length; at += size) await translate(texts.slice(at, at + size));
        best = Math.min(best, performance.now() - began);
      }
      worker.terminate();
      return best;
    }, sentences);
  const kept = (): Promise<Kept> =>
    own.page.evaluate(async () => {
      const all: Record<string, { gloss?: { lines: object }; work: { phase: string } }> =
        await chrome.storage.session.get(null);
      const [, found] = Object.entries(all).find(([key]) => key.startsWith('glossing:clipping')) ?? [];
      return { lines: Object.keys(found?.gloss?.lines ?? {}), phase: found?.work.phase ?? '' };
    });
  const bareBefore = await bare();
  const library = await reader.openOwnPage('library.html');
  await library.page.locator('button.row').first().click();
  await library.press('button', 'Put the whole article');
  let start: { at: number; lines: string[] } | undefined;
  let end: { at: number; lines: string[] } | undefined;
  // From the first word that it works, lines made before not counted, to the last that it is done.
  for (; !end; await wait(20)) {
    const { lines, phase } = await kept();
    const at = performance.now();
    if (!start && phase === 'translating') start = { at, lines };
    if (phase === 'finished' && start) end = { at, lines };
  }
  const bareAfter = await bare();
  const made = end.lines.filter((line) => !start?.lines.includes(line));
  const product = (wordsIn(made) / (end.at - (start?.at ?? 0))) * 1000;
  const engine = (wordsIn(sentences) / Math.min(bareBefore, bareAfter)) * 1000;
  await library.close();
  await wait(ASLEEP);
  const after = memory();

  console.log(`click to first line, engine asleep: ${Math.round(firstLine)} ms`);
  console.log(
    `words a second: product ${product.toFixed(1)}, bare engine ${engine.toFixed(1)}, ratio ${(product / engine).toFixed(2)}`,
  );
  console.log(
    `bare engine before and after: ${Math.round(bareBefore)} and ${Math.round(bareAfter)} ms; lines measured: ${made.length}`,
  );
  console.log(`memory: ${before} MB before, ${peak} MB with the engine, ${after} MB after it went to rest`);
  console.log(`longest block of the popup: ${Math.round(longest)} ms`);
} finally {
  await reader.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
}
