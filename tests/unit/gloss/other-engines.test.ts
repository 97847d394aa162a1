import { describe, expect, it, vi } from 'vitest';
import { chooseEngine, type GlossEngine } from '@/utils/gloss/engine';
import { builtInEngine, type TranslatorApi, translatorOf } from '@/utils/gloss/engines/built-in-engine';
import { problemOf } from '@/utils/gloss/gloss-problem';
import { endpointEngine } from '@/utils/gloss/engines/endpoint-engine';
import { isBabble, translateLines } from '@/utils/gloss/translate-lines';

const quiet = () => new AbortController().signal;

async function all(lines: AsyncIterable<readonly string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const texts of lines) all.push(...texts);
  return all;
}

const browserWith = (more: Partial<TranslatorApi>): TranslatorApi => ({
  availability: () => Promise.resolve('available'),
  create: () => Promise.resolve({ translate: (text) => Promise.resolve(`en: ${text}`), destroy: () => undefined }),
  ...more,
});
const times = { startMs: 30, lineMs: 30 };

describe('the browser’s own translator', () => {
  it('is found where the browser has one', () => {
    expect(translatorOf({})).toBeUndefined();
    expect(translatorOf({ Translator: browserWith({}) })).toBeDefined();
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['unavailable', 'unavailable'],
  ] as const)('says %s as %s, without fetching', async (said, expected) => {
    const create = vi.fn<TranslatorApi['create']>();
    const engine = builtInEngine(browserWith({ availability: () => Promise.resolve(said), create }), times);
    expect(await engine.availability('bn')).toBe(expected);
    expect(create).not.toHaveBeenCalled();
  });

  it('translates line by line', async () => {
    expect(await all(builtInEngine(browserWith({}), times).translate(['ক', 'খ'], 'bn', quiet()))).toEqual([
      'en: ক',
      'en: খ',
    ]);
  });

  it('is given up when it never answers, or stops at a line', async () => {
    const never = new Promise<never>(() => undefined);
    const silent = builtInEngine(browserWith({ create: () => never }), times);
    await expect(all(silent.translate(['ক'], 'bn', quiet()))).rejects.toMatchObject({ problem: 'too-slow' });
    const stuck = browserWith({ create: () => Promise.resolve({ translate: () => never, destroy: () => undefined }) });
    await expect(all(builtInEngine(stuck, times).translate(['ক'], 'bn', quiet()))).rejects.toMatchObject({
      problem: 'too-slow',
    });
  });

  it('is not given up while it is still fetching', async () => {
    const slow = browserWith({
      create: async ({ monitor }) => {
        const target = new EventTarget();
        monitor(target);
        for (let step = 0; step < 5; step++) {
          await new Promise((resolve) => setTimeout(resolve, 15));
          target.dispatchEvent(new Event('downloadprogress'));
        }
        return { translate: (text) => Promise.resolve(text), destroy: () => undefined };
      },
    });
    expect(await all(builtInEngine(slow, times).translate(['ক'], 'bn', quiet()))).toEqual(['ক']);
  });
});

describe('the reader’s own endpoint', () => {
  const endpoint = { address: 'https://translate.example.org/translate' };
  const answering = (answer: unknown, status = 200) =>
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(answer), { status })));

  it('is asked in batches and answers in order', async () => {
    const fetchIt = vi.fn<typeof fetch>((_, init) => {
      const { q }: { q: string[] } = JSON.parse(typeof init?.body === 'string' ? init.body : '');
      return Promise.resolve(new Response(JSON.stringify({ translatedText: q.map((line) => `en ${line}`) })));
    });
    const lines = Array.from({ length: 20 }, (_, i) => `ক${i}`);
    const engine = endpointEngine(endpoint, { fetch: fetchIt, timeoutMs: 1000 });
    expect(await all(engine.translate(lines, 'bn-BD', quiet()))).toEqual(lines.map((line) => `en ${line}`));
    expect(fetchIt).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['too few lines', { translatedText: [] }, 200, 'endpoint-failed'],
    ['something else', 'hello', 200, 'endpoint-failed'],
    ['an error of its own', { error: 'no' }, 500, 'endpoint-failed'],
    ['that the key is wrong', { error: 'no' }, 401, 'endpoint-refused'],
    ['that the key may not', { error: 'no' }, 403, 'endpoint-refused'],
  ])('is refused when it answers %s', async (_, answer, status, problem) => {
    const engine = endpointEngine(endpoint, { fetch: answering(answer, status), timeoutMs: 1000 });
    await expect(all(engine.translate(['ক'], 'bn', quiet()))).rejects.toMatchObject({ problem });
  });

  it('is not waited for without end, nor followed elsewhere', async () => {
    const fetchIt = vi.fn<typeof fetch>(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new TypeError('Failed to fetch')));
        }),
    );
    const slow = endpointEngine(endpoint, { fetch: fetchIt, timeoutMs: 10 });
    const error: unknown = await all(slow.translate(['ক'], 'bn', quiet())).catch((thrown: unknown) => thrown);
    expect(problemOf(error)).toBe('too-slow');
    expect(fetchIt.mock.calls[0]?.[1]).toMatchObject({ redirect: 'error', credentials: 'omit' });
    const gone = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(
      all(endpointEngine(endpoint, { fetch: gone, timeoutMs: 1000 }).translate(['ক'], 'bn', quiet())),
    ).rejects.toMatchObject({ problem: 'endpoint-unreachable' });
  });

  it('does not exist unless it was configured', async () => {
    const fetchIt = answering({});
    expect(await endpointEngine(undefined, { fetch: fetchIt, timeoutMs: 1 }).availability('bn')).toBe('unavailable');
    expect(fetchIt).not.toHaveBeenCalled();
  });
});

describe('the chain of engines', () => {
  const engine = (
    name: string,
    availability: 'ready' | 'download' | 'unavailable',
    lines: string[] = [],
  ): GlossEngine => ({
    name: () => Promise.resolve(name),
    availability: () => Promise.resolve(availability),
    async *translate() {
      yield lines;
    },
  });

  it('takes the first that is ready, before one that wants a download', async () => {
    const chain = [engine('a', 'download'), engine('b', 'unavailable'), engine('c', 'ready')];
    expect(await (await chooseEngine(chain, 'bn'))?.engine.name('bn')).toBe('c');
    expect((await chooseEngine(chain.slice(0, 2), 'bn'))?.availability).toBe('download');
    expect(await chooseEngine(chain.slice(1, 2), 'bn')).toBeUndefined();
  });

  it.each([[['x']], [['x', 'y', 'z']]])('refuses an engine that gives back another number of lines', async (given) => {
    const work = translateLines(['ক', 'খ'], 'bn', engine('a', 'ready', given), quiet(), () => undefined);
    await expect(work).rejects.toThrow(/more|fewer/);
  });
});

describe('a model that lost its way', () => {
  it.each(['Rt peru dededededededededede', 'the to to to to to crossing', 'well wellyyyyyyyyyyyy the end'])(
    'is not shown: %s',
    (text) => {
      expect(isBabble(text)).toBe(true);
    },
  );

  it.each(['He said no, no, no, no and left.', 'It rose from 1000000 to 20000000.', 'Ha ha ha, he said.', ''])(
    'is not seen in: %s',
    (text) => {
      expect(isBabble(text)).toBe(false);
    },
  );
});
