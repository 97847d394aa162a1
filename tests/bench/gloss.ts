// The gloss under load, with a model of the real size and random weights, on the build that ships:
//   npm run build && npm run build:firefox, then with the Node of node_modules/.bin:
//   node tests/bench/gloss.ts [firefox] [sentences in an article]
// Says how long the first line takes from a click with the engine asleep, how many words a second the product makes as
// a ratio to the bare engine, whether the worker ends and its memory comes back, and the longest block of each page.
//
// The bare engine is its package's worker alone, with the same model, the very sentences that the product is about to
// make, in the same batches, asked from an extension page; it runs before and after each article, with the article open,
// and the ratio is to the mean of the two. (It used to get the whole article, of which the summary's sentences are there
// already: other sentences, in other batches, at other times.) The product's time is from the press of the button to the
// last sentence in sight, with the engine awake, as the bare one's is after a warm call. Random weights never end a
// sentence and there is no shortlist here, so absolute figures are far worse than a real model's. A machine that works
// for others besides changes its speed by a fifth within seconds: the median of the rounds counts.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../commands/browsers.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { eventually } from '../e2e/eventually.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import type { View } from '../e2e/reader.ts';
import { startSite } from '../e2e/site.ts';
import { articleOf, pairs } from '../fixtures/gloss/article.ts';
import { shelfOf } from '../unit/gloss/model-server.ts';
import { bareEngine, glossArticle, missingSentences, readBlocks, watchBlocks } from './gloss-in-page.ts';
import { memoryOf, workersOf } from './memory.ts';
import { grownVocabulary, randomModel, TINY } from './random-model.ts';

/** Pieces in the vocabulary of the toy model. */
const TOY_PIECES = 696;
/** The engine's idle time and a little more; in ms. */
const ASLEEP = 34_000;
/** Sentences of the article, and how many articles. */
const SENTENCES = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 75);
const ROUNDS = 7;
/** What a page says when all lines are there. */
const DONE = 'Check it against the original';
/** What the product hands over at once for an article: the very first sentence alone. */
const BATCH = 8;
const inBatches = ([first = '', ...rest]: readonly string[]): string[][] => [
  [first],
  ...Array.from({ length: Math.ceil(rest.length / BATCH) }, (_, i) => rest.slice(i * BATCH, (i + 1) * BATCH)),
];

const driven = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const root = path.resolve(import.meta.dirname, '../..');
const program = findBrowser(driven);
if (!program) throw new Error(`${driven} is not installed`);
const folder = await mkdtemp(path.join(tmpdir(), 'sutro-load-'));
const profile = path.join(folder, 'profile');

const vocabulary = await readFile(path.join(root, 'tests/fixtures/gloss/vocab.toy.spm'));
const files = [
  { type: 'model', name: 'model.random.intgemm.alphas.bin', bytes: randomModel() },
  { type: 'vocab', name: 'vocab.random.spm', bytes: grownVocabulary(vocabulary, TOY_PIECES, TINY.vocabulary) },
].map((file) => ({ ...file, size: file.bytes.length, sha256: createHash('sha256').update(file.bytes).digest('hex') }));
const entry = { version: 'random', files: files.map(({ bytes: _bytes, ...file }) => file) };

const build = path.join(folder, 'build');
await cp(path.join(root, `.output/${driven === 'firefox' ? 'firefox' : 'chrome'}-mv3`), build, { recursive: true });
await writeFile(path.join(build, 'gloss/catalogue.json'), JSON.stringify({ bn: entry }));

// The sentences that the vocabulary knows, and two by two, so that they differ in length as those of news do; none twice.
const known = pairs.map(({ source }) => source);
const sentences = Array.from({ length: SENTENCES }, (_, i) => {
  const [first = '', second = ''] = [
    known[i % known.length],
    known[(i * 7 + 3 + Math.floor(i / known.length)) % known.length],
  ];
  return i < known.length ? first : `${first.replace('।', ',')} ${second}`;
});
// The last one is watched for blocks, which costs the page's thread time of its own, and is not counted.
const pages = Array.from({ length: ROUNDS + 1 }, (_, i) => `/long-${i}.html`);
const popupPage = '/pairs.html';
const served: Record<string, string> = {};
for (const page of [popupPage, ...pages]) {
  served[page] = path.join(folder, page);
  await writeFile(served[page], articleOf(page === popupPage ? known : [`${page} ${known[0]}`, ...sentences]));
}
const shelf = shelfOf(new Map(files.map(({ name, bytes }) => [`/models/${name}`, bytes])));
const site = await startSite(served, shelf.answer);

const words = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const state = (): string => `${memoryOf(profile)} MB, workers: ${workersOf(profile)}`;

const launch = driven === 'firefox' ? launchFirefox : launchChromium;
const reader = await launch({ profile, program, proxy: site.proxy, build });
try {
  await reader.allowHost('http://localhost/*');
  const own = await reader.openOwnPage('options.html');
  const english = (on: boolean) => own.run((so) => chrome.storage.local.set({ englishOn: so }), on);
  await own.run((host) => chrome.storage.local.set({ modelHosts: [host] }), site.address('/models'));
  const shows = (view: View, what: string) =>
    eventually(what, async () => ((await view.text()).includes(what) ? true : undefined), 120_000);

  for (const page of pages) {
    const popup = await reader.click(await reader.open(site.address(page)));
    await popup.press('button', 'Save clipping');
    await shows(popup, 'Saved');
    await popup.close();
  }
  const never = state();

  // The model is fetched and used once; then the engine goes to sleep.
  await english(true);
  const install = await reader.click(await reader.open(site.address(popupPage)));
  await install.press('button', /^Download/);
  await shows(install, DONE);
  await install.close();
  await wait(ASLEEP);
  const before = state();

  const tab = await reader.open(site.address(`${popupPage}#again`));
  const clicked = performance.now();
  const popup = await reader.click(tab);
  await popup.run(watchBlocks, null);
  await eventually(
    'the first line',
    () =>
      popup.run(() => document.querySelector('.gloss > p:not(.gloss-facts, .gloss-label)') !== null || undefined, null),
    120_000,
  );
  const firstLine = performance.now() - clicked;
  const peak = state();
  await shows(popup, DONE);
  const inPopup = await popup.run(readBlocks, null);
  await popup.close();
  await wait(ASLEEP);
  const after = state();

  const ratios: number[] = [];
  const rows: string[] = [];
  const openArticle = async (page: string): Promise<View> => {
    const library = await reader.openOwnPage('library.html');
    await library.press('button', page);
    await shows(library, DONE);
    return library;
  };
  for (const page of pages.slice(0, ROUNDS)) {
    const library = await openArticle(page);
    const texts = await library.run(missingSentences, null);
    const speed = (ms: number) => (words(texts) / ms) * 1000;
    const bare = async () => speed(await own.run(bareEngine, inBatches(texts)));
    const earlier = await bare();
    const made = await library.run(glossArticle, null);
    const later = await bare();
    await library.close();
    const product = speed(made.last);
    const ratio = product / mean([earlier, later]);
    ratios.push(ratio);
    rows.push(
      `words a second: bare ${earlier.toFixed(0)}, product ${product.toFixed(0)} (${texts.length} lines, the first after ${made.first.toFixed(0)} ms), bare ${later.toFixed(0)}; ratio ${ratio.toFixed(2)}`,
    );
  }

  const watched = await openArticle(pages.at(-1) ?? '');
  await watched.run(watchBlocks, null);
  await watched.run(glossArticle, null);
  const inLibrary = await watched.run(readBlocks, null);
  await watched.close();

  console.log(`${driven}: click to first line, engine asleep: ${Math.round(firstLine)} ms`);
  console.log(`${rows.join('\n')}\nratio, median: ${median(ratios).toFixed(2)}`);
  console.log(`memory: before the engine ever ran ${never}; asleep ${before}; at work ${peak}; asleep again ${after}`);
  console.log(
    `longest block in ms, long task / late timer: popup ${inPopup.longTask.toFixed(0)} / ${inPopup.lateTimer.toFixed(0)}, library ${inLibrary.longTask.toFixed(0)} / ${inLibrary.lateTimer.toFixed(0)}`,
  );
} finally {
  await reader.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
}
