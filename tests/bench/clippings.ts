// Measures the library as it ships, in Chromium, and prints a table. Build the extension first: wxt build.
// Usage: node tests/bench/clippings.ts [--keep DIR] [--only fill,search,rest,out,in] [--build DIR] [sizes, by default 1000 10000 100000]
// With --keep, profiles and figures stay in DIR, so that a long fill and a quiet search can be two runs.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../commands/browsers.ts';
import { bundle } from '../commands/product/load-product.ts';
import { type ChromiumReader, type ChromiumView, launchChromium } from '../e2e/chromium.ts';
import { memoryOf, whileWatching } from './browser-load.ts';
import { type Keystroke, typeQueries, until } from './type-queries.ts';

const STEPS = ['fill', 'search', 'rest', 'out', 'in'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, build: { type: 'string' }, only: { type: 'string', default: STEPS.join() } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const wanted = new Set(values.only.split(','));
const folder = path.resolve(values.keep ?? mkdtempSync(path.join(tmpdir(), 'sutro-bench-')));
const program = findBrowser('chromium');
if (!program) throw new Error('No Chromium was found.');
const script = await bundle(path.join(import.meta.dirname, 'clippings-in-page.ts'), 'iife', 'bench');

type Figures = Record<string, string>;
const write = (time: number): string => (time < 10 ? time.toFixed(1) : Math.round(time).toString());
const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
const spread = (times: number[]): string => `${write(at(times, 0.5))} / ${write(at(times, 0.95))}`;

async function run<T>({ page }: ChromiumView, step: string, argument?: number): Promise<T> {
  const start = performance.now();
  const result = await page.evaluate<T>(`steps.${step}(${argument ?? ''})`);
  console.error(`${step} ${argument ?? ''}: ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}

async function open(reader: ChromiumReader): Promise<ChromiumView> {
  const view = await reader.openOwnPage('library.html');
  view.page.setDefaultTimeout(0);
  await view.page.evaluate(script);
  return view;
}

async function fill(reader: ChromiumReader, profile: string, size: number): Promise<Figures> {
  const view = await open(reader);
  if ((await run<number>(view, 'count')) >= size) return {};
  const { result, peak, worked } = await whileWatching(profile, () => run<number>(view, 'fill', size));
  await view.close();
  return {
    'insert all, s': write(result / 1000),
    '… processor time, s': write(worked),
    'memory while inserting, MB': peak,
  };
}

/** From the start of the page to its first rows. */
async function timeToOpen(reader: ChromiumReader): Promise<number> {
  const view = await reader.openOwnPage('library.html');
  await until(view.page, `document.querySelector('.row')`);
  const ms = await view.page.evaluate<number>('performance.now()');
  await view.close();
  return ms;
}

async function search(reader: ChromiumReader, profile: string): Promise<Figures> {
  const opened = [await timeToOpen(reader), await timeToOpen(reader), await timeToOpen(reader)];
  const view = await open(reader);
  await until(view.page, `/\\d clippings$/.test(document.querySelector('.count')?.textContent)`);
  const before = memoryOf(profile);
  const cold = await typeQueries(view.page);
  const warm = await typeQueries(view.page);
  const after = memoryOf(profile);
  const strokes = [...cold, ...warm];
  const times = (kind?: Keystroke['kind']) =>
    strokes.filter((one) => !kind || one.kind === kind).map(({ first }) => first);
  for (const { typed, first, counted } of strokes.toSorted((a, b) => b.first - a.first).slice(0, 12))
    console.error(`  ${write(first)} (${write(counted)})  ${typed}`);
  const figures = {
    'open to first rows, ms, best of 3': write(Math.min(...opened)),
    'keystrokes measured': String(strokes.length),
    'key to first results, p50 / p95, ms': spread(times()),
    '… first time / again, p95': [cold, warm]
      .map((some) =>
        write(
          at(
            some.map(({ first }) => first),
            0.95,
          ),
        ),
      )
      .join(' / '),
    '… word by letters': spread(times('word')),
    '… two words': spread(times('two words')),
    '… three words': spread(times('three words')),
    '… phrases': spread(times('phrase')),
    '… fields and days': spread(times('field')),
    'key to exact count, p50 / p95, ms': spread(strokes.map(({ counted }) => counted)),
    'worst, ms': write(at(times(), 1)),
    'memory before / after searching, MB': [before, after].map(({ page }) => Math.round(page)).join(' / '),
  };
  await view.close();
  return figures;
}

async function rest(reader: ChromiumReader): Promise<Figures> {
  const view = await open(reader);
  const figures = {
    'speakers counted for the filters, ms': write(await run<number>(view, 'facets')),
    'order of the whole list, ms': write(await run<number>(view, 'wholeOrder')),
    'save one, p50 / p95, ms': spread(await run<number[]>(view, 'saveSome')),
    'plain scan for two words, ms': write(await run<number>(view, 'scan')),
  };
  await view.close();
  return figures;
}

async function out(reader: ChromiumReader, profile: string): Promise<Figures> {
  const view = await open(reader);
  const backup = await whileWatching(profile, () => run<{ ms: number; bytes: number }>(view, 'backup'));
  const exported = await whileWatching(profile, () => run<number>(view, 'exportAll'));
  const shape = await run<{ segments: number; pages: number; usage: number }>(view, 'shape');
  await view.close();
  return {
    'backup, s': write(backup.result.ms / 1000),
    'backup, MB': String(Math.round(backup.result.bytes / 1e6)),
    'memory while backing up, MB': backup.peak,
    'export as HTML and as notes, s': write(exported.result / 1000),
    'memory while exporting, MB': exported.peak,
    'on disk, MB': String(Math.round(shape.usage / 1e6)),
    'segments / pages of the index': `${shape.segments} / ${shape.pages}`,
  };
}

async function bringBack(reader: ChromiumReader, profile: string): Promise<Figures> {
  const view = await open(reader);
  const { result, peak, worked } = await whileWatching(profile, () =>
    run<{ ms: number; same: boolean }>(view, 'restore'),
  );
  await view.close();
  if (!result.same) throw new Error('What was restored is not what was backed up.');
  return {
    'backup and restore, compared: restore, s': write(result.ms / 1000),
    '… processor time of all, s': write(worked),
    'memory while restoring, MB': peak,
  };
}

async function measure(size: number): Promise<Figures> {
  const profile = path.join(folder, String(size));
  const noted = `${profile}.json`;
  mkdirSync(profile, { recursive: true });
  let figures: Figures = existsSync(noted) ? JSON.parse(readFileSync(noted, 'utf8')) : {};
  const steps = {
    fill: () => fill(reader, profile, size),
    search: () => search(reader, profile),
    rest: () => rest(reader),
    out: () => out(reader, profile),
    in: () => bringBack(reader, profile),
  };
  const reader = await launchChromium({
    profile,
    program: program ?? '',
    ...(values.build !== undefined && { build: path.resolve(values.build) }),
  });
  try {
    for (const [name, step] of Object.entries(steps)) {
      if (!wanted.has(name)) continue;
      figures = { ...figures, ...(await step()) };
      writeFileSync(noted, JSON.stringify(figures));
    }
  } finally {
    await reader.close();
  }
  return figures;
}

try {
  const rows: Figures[] = [];
  for (const size of sizes) rows.push(await measure(size));
  console.log(`${'clippings'.padEnd(44)}${sizes.map((size) => String(size).padStart(18)).join('')}`);
  for (const name of new Set(rows.flatMap((row) => Object.keys(row))))
    console.log(`${name.padEnd(44)}${rows.map((row) => (row[name] ?? '–').padStart(18)).join('')}`);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
