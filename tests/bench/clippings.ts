// Measures the library in real Chromium and prints a table.
// Usage: node tests/bench/clippings.ts [sizes, by default 1000 10000 100000]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, isRoot } from '../commands/browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000);

/** The product's own modules and the steps, as one script that can be run in a page. */
async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: path.join(import.meta.dirname, 'clippings-in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

/** What the browser's processes take together, in MB; shared pages counted once where the system says so. */
function memoryOf(profile: string): number {
  if (process.platform !== 'linux') return Number.NaN;
  const listed = execFileSync('ps', ['-eo', 'pid,ppid,rss,args', '-ww'], { encoding: 'utf8' }).split('\n');
  const rows = listed.map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((row) => row !== null);
  const own = new Set(rows.filter((row) => row[4]?.includes(profile)).map((row) => row[1]));
  for (let grew = true; grew; ) {
    const children = rows.filter((row) => own.has(row[2]) && !own.has(row[1]));
    for (const child of children) own.add(child[1]);
    grew = children.length > 0;
  }
  const renderers = rows.filter((row) => own.has(row[1]) && row[4]?.includes('--type=renderer'));
  return Math.max(0, ...renderers.map((row) => Number(row[3]) / 1024));
}

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
const ms = (time: number): string => (time < 10 ? time.toFixed(1) : Math.round(time).toString());

const program = findBrowser('chromium');
if (!program) throw new Error('No Chromium was found.');
const profile = mkdtempSync(path.join(tmpdir(), 'sutro-bench-'));
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
await new Promise<void>((ready) => server.listen(0, ready));
const address = server.address();
if (!address || typeof address === 'string') throw new Error('The server did not start.');
const context = await chromium.launchPersistentContext(profile, {
  executablePath: program,
  chromiumSandbox: !isRoot,
  args: ['--disable-gpu', '--no-first-run'],
});
const script = await bundle();
const page = await context.newPage();
page.setDefaultTimeout(0);

async function open(): Promise<Page> {
  await page.goto(`http://localhost:${address && typeof address === 'object' ? address.port : 0}/`);
  await page.evaluate(script);
  return page;
}

/** Runs one step in the page and gives what it gave, with the most memory the page took meanwhile. */
async function run<T>(step: string, argument?: number): Promise<T & { memory?: number }> {
  return page.evaluate(`steps.${step}(${argument ?? ''})`);
}

try {
  const rows: Record<string, string | number>[] = [];
  for (const size of sizes) {
    await open();
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, memoryOf(profile))), 500);
    const fill = await run<number>('fill', size);
    const filling = most;
    const saves = await run<number[]>('saveSome');
    await open(); // as after a start of the browser: nothing in memory
    const first = Number(await run<number>('firstScreen'));
    const order = Number(await run<number>('wholeOrder'));
    const found = await run<{ query: string; found: number; ms: number }[]>('search');
    const cold = found[0]?.ms ?? Number.NaN;
    const again = await run<{ query: string; found: number; ms: number }[]>('search');
    const facets = Number(await run<number>('facets'));
    most = memoryOf(profile);
    const searching = most;
    const scan = await run<{ ms: number; found: number; foundByIndex: number }>('scan');
    if (scan.found !== scan.foundByIndex)
      throw new Error(`The index finds ${scan.foundByIndex}, a plain scan ${scan.found}.`);
    most = 0;
    const backup = await run<{ ms: number; bytes: number }>('backup');
    const restore = await run<{ ms: number; same: boolean }>('restore');
    if (!restore.same) throw new Error('What was restored is not what was backed up.');
    clearInterval(watch);
    const shape = await run<{ segments: number; pages: number; usage: number }>('shape');
    const times = again.map((one) => one.ms);
    const worst = again.toSorted((a, b) => b.ms - a.ms)[0];
    rows.push({
      clippings: size,
      'import, s': ms(fill / 1000),
      'save one p50 / p95': `${ms(at(saves, 0.5))} / ${ms(at(saves, 0.95))}`,
      'first screen': ms(first),
      'whole order': ms(order),
      'search cold': ms(cold),
      'search p50 / p95': `${ms(at(times, 0.5))} / ${ms(at(times, 0.95))}`,
      worst: `${ms(worst?.ms ?? Number.NaN)} (${worst?.query ?? ''})`,
      'plain scan': ms(scan.ms),
      facets: ms(facets),
      'backup, s': ms(backup.ms / 1000),
      'backup, MB': Math.round(backup.bytes / 1e6),
      'restore, s': ms(restore.ms / 1000),
      'page memory, MB: import / search / restore': [filling, searching, most].map(Math.round).join(' / '),
      'on disk, MB': Math.round(shape.usage / 1e6),
      'segments / pages': `${shape.segments} / ${shape.pages}`,
    });
  }
  const [head] = rows;
  for (const name of Object.keys(head ?? {}))
    console.log(`${name.padEnd(46)}${rows.map((row) => String(row[name]).padStart(26)).join('')}`);
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
