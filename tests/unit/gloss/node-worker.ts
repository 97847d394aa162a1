import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerLike } from '@/utils/gloss/engines/bergamot-client';

/** The package's worker files, unchanged, where Node takes them for CommonJS. */
const folder = mkdtempSync(join(tmpdir(), 'bergamot-'));
cpSync('node_modules/@browsermt/bergamot-translator/worker', folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');

/** The real engine in a Node worker, shaped like a Worker of the web. */
export function spawnNodeWorker(): WorkerLike {
  const worker = new Worker(join(folder, 'translator-worker.js'));
  return {
    // Copied, not handed over: Node refuses buffers of a pool.
    postMessage: (message) => worker.postMessage(message, []),
    addEventListener: (type, listener) => void worker.on(type, (data: unknown) => listener({ data })),
    terminate: () => void worker.terminate(),
  };
}
