import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');
const sample = await readFile(path.join(ROOT, 'tests/fixtures/articles/sample-bn.html'), 'utf8');

interface Output {
  id: unknown;
  problem?: string;
  article: { url?: string; title: string; updatedAt?: string; sentences: { text: string }[] };
  summary: {
    keyPoints: unknown[];
    credits: { id?: string }[];
    statements: { content: string; speaker: { name: string } }[];
  };
}

/** Runs the command as people do, on the Node that runs the tests. */
async function analyse(input: string): Promise<Output[]> {
  const running = spawn(process.execPath, [path.join(ROOT, 'tests/commands/analyze.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running.stdin.end(input);
  const output = await text(running.stdout);
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const row: Output = JSON.parse(line);
      return row;
    });
}

test('pages and texts are analysed in order, a bad line is answered and the run goes on', async () => {
  const url = 'https://nodi.example/1';
  const rows = [
    JSON.stringify({ id: 'page', url, html: sample }),
    '{"id":"torn","html":',
    JSON.stringify({ id: 'empty', html: '' }),
    JSON.stringify({
      id: 'text',
      lang: 'en',
      title: 'Rain',
      text: 'Rain fell on Monday.\n“It was wet,” said Ann Lee.',
    }),
    JSON.stringify({ id: 'again', html: sample }),
  ];
  const [page, torn, empty, prose, again] = await analyse(rows.join('\n'));
  expect(page).toMatchObject({ id: 'page', article: { url, updatedAt: '2025-11-18T16:17:05+06:00' } });
  expect(page?.summary.keyPoints.length).toBeGreaterThanOrEqual(3);
  expect(torn).toEqual({ id: null, problem: 'line-is-not-json' });
  expect(empty).toEqual({ id: 'empty', problem: expect.any(String) });
  expect(prose?.id).toBe('text');
  expect(again?.article.sentences).toEqual(page?.article.sentences);
  expect(again?.article.url).toBeUndefined();
});

test('nothing of an analysed page runs or leads away: no script, no handler, no refresh', async () => {
  const hostile = sample
    .replace('<head>', '<head><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">')
    .replace('<h1>', '<script>document.title = document.body.innerHTML = ""</script><h1>')
    .replace('<figure>', '<figure><img src="x:" onerror="document.body.remove()">');
  const [page, plain] = await analyse([hostile, sample].map((html, id) => JSON.stringify({ id, html })).join('\n'));
  expect(page?.article.title).toBe(plain?.article.title);
  expect(page?.article.sentences).toEqual(plain?.article.sentences);
});
