import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkModel } from '../../commands/check-model/check-model';
import { type ModelServer, serveFiles } from './model-server';
import { modelFile, toyEntry, toyPaths } from './toy-model';

vi.setConfig({ testTimeout: 60_000 });

let server: ModelServer;
beforeEach(async () => {
  server = await serveFiles(toyPaths);
});
afterEach(() => server.close());

async function check() {
  const lines: string[] = [];
  let failed = 0;
  for await (const { ok, line } of checkModel('bn', toyEntry, [
    `${server.base}/{bucket}`,
    `${server.base}/{attachment}`,
  ])) {
    lines.push(line);
    if (!ok) failed++;
  }
  return { lines, failed };
}

it('the check of a real download passes when every file can be had and the model translates', async () => {
  server.set(`/packed/${modelFile}.gz`, 'refuses');
  const { lines, failed } = await check();
  expect(failed).toBe(0);
  expect(lines.filter((line) => line.startsWith('FAILED bn model'))).toHaveLength(1);
  expect(lines.at(-1)).toContain('→');
});

it('the check of a real download fails when no source has the right bytes', async () => {
  server.set(`/packed/${modelFile}.gz`, 'wrong-bytes');
  server.set(`/raw/${modelFile}`, 'wrong-bytes');
  const { lines, failed } = await check();
  expect(failed).toBeGreaterThan(1);
  expect(lines.join('\n')).toContain('broken');
});
