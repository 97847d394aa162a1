// Fits the weights of utils/extract/block-weights.ts again on the development sets in ../shared/eval, which are not part
// of this repository, in real Chromium; prints them and how far they are from those that ship.
// node tests/bench/fit-weights.ts   (with the Node of node_modules/.bin)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, isRoot } from '../commands/browsers.ts';
import { bundle } from '../commands/product/load-product.ts';
import type { Gold } from './fit-in-page.ts';

const DATA = path.resolve(import.meta.dirname, '../../../shared/eval/data');
const SETS = ['aeb', 'fundus', 'newspaper4k', 'wcxb', 'trafilatura'];

type Row = { html: string; gold: Gold };
type Weights = Record<string, readonly [number, number]>;

function rowsOf(): Row[] {
  const rows = SETS.flatMap((set) => {
    const lines = gunzipSync(readFileSync(path.join(DATA, `pages/${set}.jsonl.gz`))).toString();
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line): Row => JSON.parse(line));
  });
  const folder = path.join(DATA, 'bn-pages');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const { gold }: Row = JSON.parse(readFileSync(path.join(folder, file.replace(/html$/, 'json')), 'utf8'));
    rows.push({ gold, html: readFileSync(path.join(folder, file), 'utf8') });
  }
  return rows;
}

function compare(fitted: Weights, shipped: Weights): void {
  let widest = 0;
  for (const [name, [first, second]] of Object.entries(fitted)) {
    const [one = 0, two = 0] = shipped[name] ?? [];
    widest = Math.max(widest, Math.abs(first - one), Math.abs(second - two));
    console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${first}, ${second}],`);
  }
  console.log(`\nThe widest difference to a weight that ships: ${widest.toFixed(2)}`);
}

if (!existsSync(DATA)) {
  console.log('Skipped: there are no development sets in ../shared/eval.');
} else {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its program.');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const code = await bundle(path.join(import.meta.dirname, 'fit-in-page.ts'), 'iife', 'bench');
    await page.evaluate(`${code};globalThis.bench = bench`);
    for (const { html, gold } of rowsOf()) {
      const given = { text: gold.text, with: gold.with, without: gold.without };
      await page.evaluate(`bench.addPage(${JSON.stringify(html)}, ${JSON.stringify(given)})`);
    }
    compare(await page.evaluate<Weights>('bench.fit()'), await page.evaluate<Weights>('bench.shipped'));
  } finally {
    await browser.close();
  }
}
