// Measures the library in real Chromium and prints a table.
// Usage: node tests/bench/clippings.ts [sizes, by default 1000 10000 100000]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { bundle } from '../commands/product/load-product.ts';
import { findBrowser, isRoot } from '../commands/browsers.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000);

interface Process {
  id: string;
  parent: string;
  command: string;
}

/** The browser that runs on this profile, and all that it started. */
function ownProcesses(profile: string): Process[] {
  if (process.platform !== 'linux') return [];
  const listed = execFileSync('ps', ['-eo', 'pid,ppid,args', '-ww'], { encoding: 'utf8' }).split('\n');
  const all = listed.flatMap((line): Process[] => {
    const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return id && parent && command ? [{ id, parent, command }] : [];
  });
  const own = new Set(all.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  for (let before = 0; before < own.size; ) {
    before = own.size;
    for (const { id, parent } of all) if (own.has(parent)) own.add(id);
  }
  return all.filter(({ id }) => own.has(id));
}

const readOf = (id: string, file: string): string => {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
};

/** The most that a page's process takes now, in MB. */
function pageMemory(profile: string): number {
  const pages = ownProcesses(profile).filter(({ command }) => command.includes('--type=renderer'));
  return Math.max(0, ...pages.map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readOf(id, 'status'))?.[1] ?? 0) / 1024));
}

/** Processor time of the whole browser so far, in ms: says what work costs however busy the machine is. */
function processorTime(profile: string): number {
  const ticks = ownProcesses(profile).map(({ id }) => {
    const fields = readOf(id, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return 10 * ticks.reduce((sum, some) => sum + some, 0);
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
const script = await bundle(path.join(import.meta.dirname, 'clippings-in-page.ts'), 'iife', 'bench');
const page = await context.newPage();
page.setDefaultTimeout(0);

async function open(): Promise<Page> {
  await page.goto(`http://localhost:${address && typeof address === 'object' ? address.port : 0}/`);
  await page.evaluate(script);
  return page;
}

/** Runs one step in the page and gives what it gave. */
async function run<T>(step: string, argument?: number): Promise<T> {
  const start = performance.now();
  const result = await page.evaluate<T>(`steps.${step}(${argument ?? ''})`);
  console.error(`${step} ${argument ?? ''}: ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}

try {
  const rows: Record<string, string | number>[] = [];
  for (const size of sizes) {
    await open();
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, pageMemory(profile))), 500);
    const fill = await run<number>('fill', size);
    const filling = most;
    const saves = await run<number[]>('saveSome');
    await open(); // as after a start of the browser: nothing in memory
    const first = await run<number>('firstScreen');
    const order = await run<number>('wholeOrder');
    const found = await run<{ query: string; found: number; ms: number }[]>('search');
    const cold = found[0]?.ms ?? Number.NaN;
    const worked = processorTime(profile);
    const again = await run<{ query: string; found: number; ms: number }[]>('search');
    const times = again.map((one) => one.ms);
    const work = (processorTime(profile) - worked) / again.length;
    const facets = await run<number>('facets');
    most = pageMemory(profile);
    const searching = most;
    const before = processorTime(profile);
    const scan = await run<{ ms: number; found: number; foundByIndex: number }>('scan');
    const scanWork = processorTime(profile) - before;
    if (scan.found !== scan.foundByIndex)
      throw new Error(`The index finds ${scan.foundByIndex}, a plain scan ${scan.found}.`);
    most = 0;
    const backup = await run<{ ms: number; bytes: number }>('backup');
    console.error(
      JSON.stringify({
        size,
        first,
        order,
        cold,
        work,
        searching,
        p50: at(times, 0.5),
        p95: at(times, 0.95),
        max: at(times, 1),
        scan,
        backup,
      }),
    );
    const restore = await run<{ ms: number; same: boolean }>('restore');
    if (!restore.same) throw new Error('What was restored is not what was backed up.');
    clearInterval(watch);
    const shape = await run<{ segments: number; pages: number; usage: number }>('shape');
    const worst = again.toSorted((a, b) => b.ms - a.ms)[0];
    rows.push({
      clippings: size,
      'import, s': ms(fill / 1000),
      'save one p50 / p95': `${ms(at(saves, 0.5))} / ${ms(at(saves, 0.95))}`,
      'first screen': ms(first),
      'whole order': ms(order),
      'search cold': ms(cold),
      'search p50 / p95': `${ms(at(times, 0.5))} / ${ms(at(times, 0.95))}`,
      'search, processor time, mean': ms(work),
      worst: `${ms(worst?.ms ?? Number.NaN)} (${worst?.query ?? ''})`,
      'plain scan': ms(scan.ms),
      'plain scan, processor time': ms(scanWork),
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
