// Measures the product on the development sets beside the repository and prints the figures with their floors.
// npm run score [-- <set> …]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from './install.ts';
import { ROOT } from './product/load-product.ts';
import { MEASURES, type Measure } from './score/measures.ts';

const SCORER = path.resolve(ROOT, '../shared/eval/score.mjs');
const ANALYZER = path.join(import.meta.dirname, 'analyze.ts');

/** Runs a script on this Node, from one file to another. */
async function run(script: string, args: string[], output: string, input?: string): Promise<void> {
  const from = input === undefined ? undefined : await open(input);
  const to = await open(output, 'w');
  const running = spawn(process.execPath, [script, ...args], { stdio: [from?.fd ?? 'ignore', to.fd, 'inherit'] });
  await once(running, 'close');
  await Promise.all([from?.close(), to.close()]);
}

async function measure({ set, scorer, budget: asked, figures }: Measure, folder: string): Promise<void> {
  const budget: string[] = asked ?? [];
  const input = path.join(folder, `${set}.in.jsonl`);
  const output = path.join(folder, `${set}${budget.join('')}.out.jsonl`);
  const scores = path.join(folder, 'scores.txt');
  if (!existsSync(input)) await run(SCORER, ['inputs', '--set', set, '--to', input], scores);
  if (!existsSync(output)) await run(ANALYZER, budget, output, input);
  await run(SCORER, [scorer, '--set', set, '--out', output, ...budget], scores);

  const lines = (await readFile(scores, 'utf8')).split('\n').map((line) => line.split(': '));
  const found = new Map(lines.map(([name = '', value = '']) => [name, value]));
  console.log(`\n${scorer} on ${set} ${budget.join(' ')}`);
  for (const [figure, floor] of figures) {
    const value = found.get(`${set}.${figure}`) ?? 'not measured';
    console.log(`  ${figure.padEnd(36)} ${value.padStart(8)}${floor === undefined ? '' : `   floor ${floor}`}`);
  }
}

async function score(): Promise<void> {
  const { positionals: sets } = parseArgs({ allowPositionals: true });
  if (!existsSync(SCORER)) {
    console.log('The development sets are not beside this repository: nothing is measured.');
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'sutro-score-'));
  for (const one of MEASURES) if (sets.length === 0 || sets.includes(one.set)) await measure(one, folder);
  await rm(folder, { recursive: true });
}

await score().catch(explain);
