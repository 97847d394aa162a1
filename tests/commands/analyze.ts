// Reads articles as JSON lines, writes their facts, statements and summary as JSON lines, by the code that ships.
// npm run --silent analyze -- [--words N | --ratio R | --points K]  < in.jsonl  > out.jsonl
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { analyseRow, type Budget } from './analyze/analyse-row.ts';
import { inOrder } from './analyze/in-order.ts';
import { openPageReader, type PageReader } from './analyze/page-reader.ts';
import { parseRow, readLines } from './analyze/rows.ts';
import { requireBrowser } from './install.ts';
import { bundlePageScript, loadLine } from './product/load-product.ts';

const AT_ONCE = 3;

function readBudget(): Budget {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ options: { words: option, ratio: option, points: option } });
  const given = Object.entries(values);
  if (given.length === 0) return {};
  const amount = Number(given[0]?.[1]);
  if (given.length > 1 || !(amount > 0)) throw new Error('One of --words N, --ratio R, --points K, above 0.');
  if (values.words !== undefined) return { budget: { words: amount } };
  if (values.ratio !== undefined) return { budget: { ratio: amount } };
  return { budget: { points: amount } };
}

async function* readRows() {
  for await (const text of readLines(process.stdin)) if (text.trim() !== '') yield parseRow(text);
}

const options = readBudget();
const line = await loadLine();
/** Opened by the first page: text alone needs no browser. */
let reader: Promise<PageReader> | undefined;
const openReader = async (): Promise<PageReader> =>
  openPageReader(requireBrowser('chromium'), await bundlePageScript());
const readPage = async (html: string, url: string | undefined) => {
  reader ??= openReader();
  return (await reader).read(html, url);
};

const results = inOrder(readRows(), AT_ONCE, (row) => analyseRow(row, line, options, readPage, console.error));
for await (const result of results) {
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
await (await reader)?.close();
