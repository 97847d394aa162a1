import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '@/utils/gloss/gloss-problem';
import { importModels } from '@/utils/gloss/models/import-model';
import { type Installing, installModel } from '@/utils/gloss/models/install-model';
import { type ModelStore, openModelStore } from '@/utils/gloss/models/model-store';
import { type ModelServer, serveFiles } from './model-server';
import { modelFile, toyEntry, toyPaths } from './toy-model';

let server: ModelServer;
let store: ModelStore;
let databases = 0;

beforeEach(async () => {
  server = await serveFiles(toyPaths);
  store = openModelStore(`models-${databases++}`);
});
afterEach(() => server.close());

const packed = `/packed/${modelFile}.gz`;
const raw = `/raw/${modelFile}`;
const big = toyEntry.files[0] ?? { sha256: '', size: 0 };

const installing = (more: Partial<Installing> = {}): Installing => ({
  fetch,
  store,
  signal: new AbortController().signal,
  hosts: [`${server.base}/{bucket}`, `${server.base}/{attachment}`],
  probe: () => Promise.resolve(),
  onProgress: () => undefined,
  stallMs: 300,
  pauseMs: 1,
  ...more,
});

const problem = async (work: Promise<unknown>, signal?: AbortSignal) => {
  try {
    await work;
  } catch (error) {
    return problemOf(error, signal);
  }
  return undefined;
};

const ranges = (path: string) => server.seen.filter((request) => request.path === path).map(({ range }) => range);

describe('installing a model', () => {
  it('fetches, unpacks, verifies, probes, and only then says installed', async () => {
    const probe = vi.fn<Installing['probe']>(async (language, files) => {
      expect(await store.installed(language)).toBeUndefined();
      expect([...files.keys()]).toEqual(['model', 'vocab']);
      expect(files.get('model')?.byteLength).toBe(big.size);
    });
    const seen: number[] = [];
    await installModel('bn', toyEntry, installing({ probe, onProgress: ({ received }) => seen.push(received) }));
    expect(probe).toHaveBeenCalledOnce();
    expect(await store.installed('bn')).toMatchObject({ language: 'bn', version: 'toy' });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(ranges(packed)).toEqual([undefined]);
    expect(ranges(raw)).toEqual([]);
  });

  it('goes on where a broken connection stopped, in the same call', async () => {
    server.set(packed, 'cut', 2);
    await installModel('bn', toyEntry, installing());
    expect(ranges(packed)[0]).toBeUndefined();
    expect(ranges(packed).slice(1)).toEqual([
      expect.stringMatching(/^bytes=\d+-$/),
      expect.stringMatching(/^bytes=\d+-$/),
    ]);
    expect(await store.installed('bn')).toBeDefined();
  });

  it('goes on where it was stopped when it is asked again later', async () => {
    server.set(packed, 'cut');
    server.set(raw, 'gone');
    expect(await problem(installModel('bn', toyEntry, installing()))).toBe('interrupted');
    expect(await store.installed('bn')).toBeUndefined();
    expect((await store.partials(big.sha256))[0]?.bytes).toBeGreaterThan(0);
    server.set(packed, 'good');
    server.seen.length = 0;
    await installModel('bn', toyEntry, installing());
    expect(ranges(packed)).toEqual([expect.stringMatching(/^bytes=[1-9]\d*-$/)]);
    expect(await store.installed('bn')).toBeDefined();
  });

  it.each(['gone', 'refuses', 'wrong-bytes', 'overlong'] as const)(
    'turns to the second source when the first is %s',
    async (manners) => {
      server.set(packed, manners);
      await installModel('bn', toyEntry, installing());
      expect(ranges(raw)).toHaveLength(1);
      expect(await store.installed('bn')).toBeDefined();
    },
  );

  it('begins anew with a server that knows no ranges', async () => {
    server.set(packed, 'cut', 1);
    const first = problem(
      installModel('bn', toyEntry, installing({ hosts: [`${server.base}/{bucket}`], stallMs: 300 })),
    );
    server.set(packed, 'no-ranges');
    expect(await first).toBeUndefined();
    expect(await store.installed('bn')).toBeDefined();
  });

  it('takes a connection without a byte for dead', async () => {
    server.set(packed, 'hangs');
    await installModel('bn', toyEntry, installing({ stallMs: 60 }));
    expect(await store.installed('bn')).toBeDefined();
    expect(ranges(raw)).toHaveLength(1);
  });

  it.each([
    ['gone', 'unreachable'],
    ['refuses', 'unreachable'],
    ['wrong-bytes', 'broken'],
    ['overlong', 'broken'],
  ] as const)('installs nothing when every source is %s', async (manners, expected) => {
    server.set(packed, manners);
    server.set(raw, manners);
    expect(await problem(installModel('bn', toyEntry, installing()))).toBe(expected);
    expect(await store.list()).toEqual([]);
    expect(await store.file(big.sha256)).toBeUndefined();
  });

  it('installs nothing that does not translate a sentence', async () => {
    const probe = () => Promise.reject(new Error('abort()'));
    expect(await problem(installModel('bn', toyEntry, installing({ probe })))).toBe('does-not-run');
    expect(await store.list()).toEqual([]);
    expect(await store.file(big.sha256)).toBeUndefined();
  });

  it('stops when the reader says so, and keeps what came', async () => {
    const controller = new AbortController();
    server.set(packed, 'hangs');
    const work = installModel('bn', toyEntry, installing({ signal: controller.signal, stallMs: 60_000 }));
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    setTimeout(() => controller.abort(), 30);
    expect(await problem(work, controller.signal)).toBe('stopped');
    expect((await store.partials(big.sha256))[0]?.bytes).toBe(1000);
    expect(await store.list()).toEqual([]);
  });

  it('says so when the disk is full', async () => {
    const full: ModelStore = { ...store, append: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    expect(await problem(installModel('bn', toyEntry, installing({ store: full })))).toBe('no-space');
    expect(await store.list()).toEqual([]);
  });

  it('takes a model away again, and says it is not there', async () => {
    await installModel('bn', toyEntry, installing());
    await store.remove('bn');
    expect(await store.list()).toEqual([]);
    expect(await store.file(big.sha256)).toBeUndefined();
  });
});

describe('bringing a model from files', () => {
  const io = () => ({ store, probe: () => Promise.resolve(), signal: new AbortController().signal });
  const files = (paths: string[], rename = (name: string) => name) =>
    paths.map((path) => new File([toyPaths.get(path) ?? new Uint8Array()], rename(path.split('/').at(-1) ?? '')));

  it('knows raw and packed files by their bytes, whatever they are called', async () => {
    const paths = [raw, '/packed/vocab.toy.spm.gz'];
    const result = await importModels(
      files(paths, (name) => `download (${name.length})`),
      { bn: toyEntry },
      io(),
    );
    expect(result.installed.map(({ language }) => language)).toEqual(['bn']);
    expect(await store.installed('bn')).toBeDefined();
  });

  it('says what is still missing, and what it does not know', async () => {
    const stranger = new File([new Uint8Array(big.size)], 'holiday.jpg');
    const result = await importModels([...files([raw]), stranger], { bn: toyEntry }, io());
    expect(result).toEqual({ installed: [], incomplete: { bn: ['vocab.toy.spm'] }, unknown: ['holiday.jpg'] });
    expect(await store.list()).toEqual([]);
  });
});
