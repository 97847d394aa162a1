import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerLike } from '@/utils/gloss/engines/bergamot-client';
import { bergamotEngine, probeModel } from '@/utils/gloss/engines/bergamot-engine';
import type { GlossLine } from '@/utils/gloss/gloss';
import { problemOf } from '@/utils/gloss/gloss-problem';
import { importModels } from '@/utils/gloss/models/import-model';
import { type ModelStore, openModelStore } from '@/utils/gloss/models/model-store';
import { translateLines } from '@/utils/gloss/translate-lines';
import { pairs } from '../../fixtures/gloss/article';
import { spawnNodeWorker } from './node-worker';
import { toyEntry, toyPaths } from './toy-model';

const sources = pairs.map(({ source }) => source);
const english = pairs.map((pair) => pair.english);

// The engine takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let store: ModelStore;
let databases = 0;

beforeEach(async () => {
  store = openModelStore(`engine-${databases++}`);
  const files = [...toyPaths]
    .filter(([path]) => path.startsWith('/raw'))
    .map(([path, bytes]) => new File([bytes], path));
  const signal = new AbortController().signal;
  await importModels(files, { bn: toyEntry }, { store, signal, probe: () => Promise.resolve() });
});

const quiet = () => new AbortController().signal;
const engine = (spawn: () => WorkerLike = spawnNodeWorker, more = {}) =>
  bergamotEngine({ spawn, store, stuckMs: 20_000, ...more });

async function all(lines: AsyncIterable<readonly string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const texts of lines) all.push(...texts);
  return all;
}

/** A worker that dies at one of its translations, as WASM does when it aborts. */
function dyingAt(call: number): WorkerLike {
  const worker = spawnNodeWorker();
  let calls = 0;
  return {
    ...worker,
    postMessage: (message, transfer) => {
      const name: unknown = typeof message === 'object' && message !== null && 'name' in message ? message.name : '';
      const dies = name === 'translate' && ++calls === call;
      worker.postMessage(dies ? { id: 1e6, name: 'nonsense', args: [] } : message, transfer);
    },
  };
}

describe('Bergamot with the toy model', () => {
  it('translates its thirty sentences exactly, in order', async () => {
    const bergamot = engine();
    expect(await bergamot.availability('bn')).toBe('ready');
    expect(await bergamot.availability('hi')).toBe('unavailable');
    expect(await bergamot.name('bn')).toBe('Bergamot 0.4.9 · bn–en toy');
    expect(await all(bergamot.translate(sources, 'bn', quiet()))).toEqual(english);
    bergamot.rest();
  });

  it('gives one line for a line of several sentences, and shows each as soon as it is there', async () => {
    const bergamot = engine();
    const seen: Record<string, GlossLine>[] = [];
    const lines = [sources[1] ?? '', '১২৩', `${sources[0]} ${sources[4]}`, sources[1] ?? ''];
    await translateLines(lines, 'bn', bergamot, quiet(), (made) => seen.push(made));
    expect(seen).toEqual([
      { [lines[0] ?? '']: { text: english[1], differences: [] } },
      { [lines[2] ?? '']: { text: `${english[0]} ${english[4]}`, differences: [] } },
    ]);
    bergamot.rest();
  });

  it('lets a popup go before an article that asked first', async () => {
    const bergamot = engine();
    const order: string[] = [];
    const article = all(bergamot.translate([...sources, ...sources], 'bn', quiet())).then(() => order.push('article'));
    const popup = all(bergamot.translate(sources.slice(0, 2), 'bn', quiet(), true)).then(() => order.push('popup'));
    await Promise.all([article, popup]);
    expect(order).toEqual(['popup', 'article']);
    bergamot.rest();
  });

  it('loses nothing when the engine aborts: another worker takes over', async () => {
    let workers = 0;
    const bergamot = engine(() => (++workers === 1 ? dyingAt(2) : spawnNodeWorker()));
    expect(await all(bergamot.translate(sources, 'bn', quiet()))).toEqual(english);
    expect(workers).toBeGreaterThan(1);
    bergamot.rest();
  });

  it('loses nothing when every worker aborts again and again', async () => {
    const bergamot = engine(() => dyingAt(3));
    expect(await all(bergamot.translate(sources, 'bn', quiet()))).toEqual(english);
    bergamot.rest();
  });

  it('goes on with one article when another is stopped, which ends the worker of both', async () => {
    const bergamot = engine();
    const controller = new AbortController();
    const stopped = all(bergamot.translate([...sources, ...sources], 'bn', controller.signal)).catch(() => 'stopped');
    const other = bergamot.translate(sources, 'bn', quiet(), true);
    const first = await other.next();
    controller.abort();
    expect(await stopped).toBe('stopped');
    expect([...(first.value ?? []), ...(await all(other))]).toEqual(english);
    bergamot.rest();
  });

  it('is cancelled at once by the end of its worker, and works again afterwards', async () => {
    const terminated = vi.fn<() => void>();
    const counting = (): WorkerLike => {
      const worker = spawnNodeWorker();
      const terminate = () => {
        terminated();
        worker.terminate();
      };
      return { ...worker, terminate };
    };
    const bergamot = engine(counting);
    const controller = new AbortController();
    const lines = bergamot.translate([...sources, ...sources, ...sources], 'bn', controller.signal);
    expect(await lines.next()).toEqual({ done: false, value: english.slice(0, 1) });
    controller.abort();
    expect(terminated).toHaveBeenCalledOnce();
    const problem = await all(lines).then(
      () => 'none',
      (error: unknown) => problemOf(error, controller.signal),
    );
    expect(problem).toBe('stopped');
    expect(await all(bergamot.translate(sources.slice(0, 1), 'bn', quiet()))).toEqual(english.slice(0, 1));
    bergamot.rest();
  });

  it('says that a model is not installed, and that an engine cannot start', async () => {
    await expect(all(engine().translate(sources, 'hi', quiet()))).rejects.toMatchObject({ problem: 'not-installed' });
    const dead = (): WorkerLike => ({
      postMessage: () => undefined,
      addEventListener: () => undefined,
      terminate: () => undefined,
    });
    const stuck = engine(dead, { stuckMs: 20 });
    await expect(all(stuck.translate(sources, 'bn', quiet()))).rejects.toMatchObject({ problem: 'engine-failed' });
  });

  it('tells a model that runs from one that does not', async () => {
    const files = new Map(
      toyEntry.files.map(({ type, name }) => [
        type,
        toyPaths.get(`/raw/${name}`)?.slice().buffer ?? new ArrayBuffer(0),
      ]),
    );
    await probeModel(spawnNodeWorker, 'bn', new Map(files), 'model.bin');
    const truncated = new Map(files).set('model', new ArrayBuffer(4096));
    await expect(probeModel(spawnNodeWorker, 'bn', truncated, 'model.bin', 5000)).rejects.toThrow(
      /abort|unreachable|engine/i,
    );
  });
});
