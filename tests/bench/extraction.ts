// How well and how fast the text of a page is read, beside Readability and Defuddle on the same pages in the same run,
// in real Chromium. Needs the development sets in ../shared/eval, which are not part of this repository.
// node tests/bench/extraction.ts [sets]   (with the Node of node_modules/.bin)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { bundle } from '../commands/product/load-product.ts';
import { findBrowser, isRoot } from '../commands/browsers.ts';
import type { Reading } from './extraction-in-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCORER = path.resolve(ROOT, '../shared/eval/score.mjs');
const READERS = ['readability', 'defuddle', 'ours'] as const;
const SETS = ['aeb', 'fundus', 'newspaper4k', 'wcxb', 'trafilatura', 'bn-pages', 'seed'];

type Reader = (typeof READERS)[number];
type Row = { id: string; html: string };

const score = (...args: string[]): string =>
  execFileSync(process.execPath, [SCORER, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });

const read = async (page: Page, reader: Reader, html: string): Promise<Reading> => {
  const reading: Reading = JSON.parse(
    await page.evaluate<string, [string, string]>(
      async ([name, source]) =>
        JSON.stringify(await Reflect.get(Reflect.get(globalThis, 'bench').readers, name)(source)),
      [reader, html],
    ),
  );
  return reading;
};

const sentencesOf = ({ text }: Reading): { id: number; text: string; paragraph: number }[] =>
  text.map((line, id) => ({ id, text: line, paragraph: id }));

/** What the readers found in the pages of a set, beside this gold. */
function printScores(gold: string[], set: string, folder: string): void {
  for (const reader of READERS) {
    const file = path.join(folder, `${set}-${reader}.jsonl`);
    const [head = '', figures = ''] = score('extract', ...gold, '--out', file).split('\n');
    if (reader === 'readability') console.log(`\n${''.padEnd(12)} ${head}`);
    console.log(`${reader.padEnd(12)} ${figures}`);
  }
}

/** The gold of the fundus pages whose text is mostly in other scripts than Latin, in a file. */
function notLatin(folder: string): string {
  const rows = gunzipSync(readFileSync(path.join(SCORER, '../data/pages/fundus.jsonl.gz')))
    .toString()
    .split('\n');
  const file = path.join(folder, 'not-latin.jsonl');
  const others = rows.filter((line) => {
    if (line === '') return false;
    const { gold }: { gold: { text: string } } = JSON.parse(line);
    const letters = gold.text.match(/\p{L}/gu)?.length ?? 0;
    return (gold.text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
  });
  writeFileSync(file, others.join('\n'));
  return file;
}

async function measureSet(page: Page, set: string, folder: string): Promise<Record<Reader, number>> {
  const lines = score('inputs', '--set', set).split('\n').filter(Boolean);
  const out: Record<Reader, string[]> = { readability: [], defuddle: [], ours: [] };
  const spent: Record<Reader, number> = { readability: 0, defuddle: 0, ours: 0 };
  for (const line of lines) {
    const row: Row = JSON.parse(line);
    for (const reader of READERS) {
      const reading = await read(page, reader, row.html);
      spent[reader] += reading.ms;
      const result = { id: row.id, article: { sentences: sentencesOf(reading) }, ms: { extract: reading.ms } };
      out[reader].push(`${JSON.stringify(result)}\n`);
    }
  }
  for (const reader of READERS) {
    const file = path.join(folder, `${set}-${reader}.jsonl`);
    writeFileSync(file, out[reader].join(''));
  }
  printScores(['--set', set], set, folder);
  if (set === 'fundus') printScores(['--gold', notLatin(folder)], set, folder);
  return spent;
}

if (!existsSync(SCORER)) {
  console.log('Skipped: there are no development sets in ../shared/eval.');
} else {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM to its program.');
  const folder = mkdtempSync(path.join(tmpdir(), 'extraction-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.evaluate(
      `${await bundle(path.join(import.meta.dirname, 'extraction-in-page.ts'), 'iife', 'bench')};globalThis.bench = bench`,
    );
    const sets = process.argv.length > 2 ? process.argv.slice(2) : SETS;
    const total: Record<Reader, number> = { readability: 0, defuddle: 0, ours: 0 };
    for (const set of sets) {
      const spent = await measureSet(page, set, folder);
      for (const reader of READERS) total[reader] += spent[reader];
    }
    const ratio = (reader: Reader): string => (total[reader] / total.readability).toFixed(2);
    console.log(`\ncost, as a ratio to Readability's own parse: ours ${ratio('ours')}, defuddle ${ratio('defuddle')}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
