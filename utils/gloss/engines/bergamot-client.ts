import type { ModelBytes } from '@/utils/gloss/models/install-model';

/** What we need of a Worker; in tests a Node worker stands behind it. */
export interface WorkerLike {
  postMessage: (message: unknown, transfer: Transferable[]) => void;
  addEventListener: (type: 'message' | 'error', listener: (event: { data?: unknown }) => void) => void;
  terminate: () => void;
}

/** The worker was ended by us: nothing is wrong with what it was asked. */
export class WorkerEnded extends Error {
  override name = 'WorkerEnded';
}

/** One Bergamot worker with one model in it. After any failure it is of no use: make another. */
export interface BergamotClient {
  /** As many lines as were given, in order. Rejects for good when the engine aborts. */
  translate: (sentences: readonly string[]) => Promise<string[]>;
  /** Ends the worker at once; whatever is under way rejects. */
  terminate: () => void;
}

/**
 * The package's own client replaces `globalThis.Worker`, fetches a registry when it is made, and does not survive an
 * abort. Its worker is used unchanged; this is the whole of its message protocol: `{id, name, args}` out,
 * `{id, result}` or `{id, error}` back. The files may still be on their way while the worker starts. A
 * call that takes longer than `stuckMs` ends the worker.
 */
export async function startBergamot(
  spawn: () => WorkerLike,
  files: Promise<ModelBytes>,
  weights: string,
  stuckMs: number,
): Promise<BergamotClient> {
  const worker = spawn();
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let ended: Error | undefined;

  const end = (error: Error) => {
    ended ??= error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const call = (name: string, args: unknown[], transfer: Transferable[] = []) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) return reject(ended);
      const id = ++last;
      const timer = setTimeout(() => end(new Error(`The engine is stuck in ${name}.`)), stuckMs);
      const settle =
        <T>(finish: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          finish(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      worker.postMessage({ id, name, args }, transfer);
    });
  worker.addEventListener('message', ({ data }) => {
    if (!isReply(data)) return;
    // WASM that has aborted once answers everything with errors: the whole worker has to go.
    if (data.error !== undefined) return end(new Error(data.error.message ?? 'The engine aborted.'));
    waiting.get(data.id)?.resolve(data.result);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => end(new Error('The engine could not be started.')));

  const pair = { from: 'source', to: 'en' };
  try {
    const [model] = await Promise.all([files, call('initialize', [{ cacheSize: 0 }])]);
    await call('loadTranslationModel', [pair, ...buffersOf(model, weights)], [...model.values()]);
  } catch (error) {
    end(new WorkerEnded('The engine did not start.'));
    throw error;
  }
  return {
    translate: async (sentences) => {
      const texts = sentences.map((text) => ({ text, html: false }));
      const result = await call('translate', [{ models: [pair], texts }]);
      if (!isTranslations(result) || result.length !== sentences.length) {
        throw new Error('The engine answered with something else than it was asked for.');
      }
      return result.map(({ target }) => target.text);
    },
    terminate: () => end(new WorkerEnded('The engine was ended.')),
  };
}

function buffersOf(model: ModelBytes, weights: string) {
  const vocabs = ['vocab', 'srcvocab', 'trgvocab'] as const;
  return [
    {
      model: model.get('model'),
      shortlist: model.get('lex') ?? new ArrayBuffer(0),
      vocabs: vocabs.flatMap((type) => model.get(type) ?? []),
      qualityModel: null,
      config: weights.endsWith('intgemm8.bin') ? { 'gemm-precision': 'int8shiftAll' } : {},
    },
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isReply = (data: unknown): data is { id: number; result?: unknown; error?: { message?: string } } =>
  isRecord(data) && typeof data['id'] === 'number';

const isTranslations = (result: unknown): result is { target: { text: string } }[] =>
  Array.isArray(result) &&
  result.every((one: unknown) => isRecord(one) && isRecord(one['target']) && typeof one['target']['text'] === 'string');
