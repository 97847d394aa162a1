import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '@/utils/gloss/gloss-problem';
import type { HomeLine, FromHome, ToHome } from '@/utils/gloss/home/home-protocol';
import { type GlossHome, type Installation, reachHome } from '@/utils/gloss/home/reach-home';
import { serveHome } from '@/utils/gloss/home/serve-home';
import { type ModelStore, openModelStore } from '@/utils/gloss/models/model-store';
import { type ModelServer, serveFiles } from './model-server';
import { spawnNodeWorker } from './node-worker';
import { toyEntry, toyPaths } from './toy-model';

/** Both ends of a line in one process; messages arrive a turn later, as they do between documents. */
function lines(): [HomeLine<ToHome, FromHome>, HomeLine<FromHome, ToHome>, () => void] {
  const closing = new EventTarget();
  let toHome: ((message: ToHome) => void) | undefined;
  let toBackground: ((message: FromHome) => void) | undefined;
  const onClose = (listener: () => void) => closing.addEventListener('close', listener);
  return [
    {
      post: (message) => queueMicrotask(() => toHome?.(message)),
      onMessage: (listener) => {
        toBackground = listener;
      },
      onClose,
    },
    {
      post: (message) => queueMicrotask(() => toBackground?.(message)),
      onMessage: (listener) => {
        toHome = listener;
      },
      onClose,
    },
    () => closing.dispatchEvent(new Event('close')),
  ];
}

// The engine takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let server: ModelServer;
let store: ModelStore;
let home: GlossHome;
let close: () => void;
const idle = vi.fn<() => void>();
let databases = 0;

beforeEach(async () => {
  server = await serveFiles(toyPaths);
  store = openModelStore(`home-${databases++}`);
  const [background, away, end] = lines();
  close = end;
  idle.mockClear();
  const catalogue = () => Promise.resolve({ bn: toyEntry });
  serveHome({ spawn: spawnNodeWorker, store, fetch, catalogue, idleMs: 30, onIdle: idle })(away);
  home = reachHome(background);
});
afterEach(() => server.close());

const quiet = () => new AbortController().signal;
const hosts = () => [`${server.base}/{bucket}`];
const problem = (work: Promise<unknown>, signal?: AbortSignal) =>
  work.then(
    () => undefined,
    (error: unknown) => problemOf(error, signal),
  );

describe('the home of the gloss', () => {
  it('installs a model with the real engine as its probe, translates with it, and then goes to rest', async () => {
    const states: Installation['phase'][] = [];
    await home.install('bn', hosts(), quiet(), ({ phase }) => states.push(phase));
    expect(states.at(0)).toBe('downloading');
    expect(states.at(-1)).toBe('checking');
    const texts: string[] = [];
    for await (const lines of home.translate(['সেতুটি তৈরি করতে চার বছর সময় লেগেছে।'], 'bn', quiet(), true))
      texts.push(...lines);
    expect(texts).toEqual(['The bridge took four years to build.']);
    await vi.waitFor(() => expect(idle).toHaveBeenCalled());
  });

  it('tells problems over the line', async () => {
    expect(await problem(home.install('xx', hosts(), quiet(), () => undefined))).toBe('no-model');
    expect(await problem(home.translate(['ক'], 'bn', quiet(), true).next())).toBe('not-installed');
  });

  it('stops a download when the reader says so', async () => {
    server.set('/packed/model.toy.intgemm.alphas.bin.gz', 'hangs');
    const controller = new AbortController();
    const work = home.install('bn', hosts(), controller.signal, () => controller.abort());
    expect(await problem(work, controller.signal)).toBe('stopped');
    await vi.waitFor(() => expect(idle).toHaveBeenCalled());
    expect(await store.list()).toEqual([]);
  });

  it('says that the engine failed when the line breaks', async () => {
    server.set('/packed/model.toy.intgemm.alphas.bin.gz', 'hangs');
    const work = problem(home.install('bn', hosts(), quiet(), () => close()));
    expect(await work).toBe('engine-failed');
    expect(await problem(home.translate(['ক'], 'bn', quiet(), true).next())).toBe('engine-failed');
  });
});
