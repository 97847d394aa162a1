import type { GlossEngine } from '@/utils/gloss/engine';
import { GlossError } from '@/utils/gloss/gloss-problem';

/** What we use of the Translator that some browsers have. */
export interface TranslatorApi {
  availability: (pair: Pair) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create: (options: Pair & { signal: AbortSignal; monitor: (monitor: EventTarget) => void }) => Promise<Translator>;
}

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface Translator {
  translate: (text: string, options: { signal: AbortSignal }) => Promise<string>;
  destroy: () => void;
}

/** The Translator of this page's browser, if it has one. It exists in documents only, never in workers. */
export function translatorOf(page: object): TranslatorApi | undefined {
  const api: unknown = 'Translator' in page ? page.Translator : undefined;
  return isApi(api) ? api : undefined;
}

const isApi = (api: unknown): api is TranslatorApi =>
  (typeof api === 'function' || typeof api === 'object') && api !== null && 'availability' in api && 'create' in api;

/** What it calls itself: the browser tells neither a name nor a version. */
export const BUILT_IN = 'Browser translator';

/**
 * The browser's own translator. `translate` wants the reader's click just before it when something is to be fetched.
 * Some browsers offer it and then never answer, so everything has its time: `startMs` without progress, `lineMs` a line.
 */
export function builtInEngine(
  api: TranslatorApi | undefined,
  { startMs, lineMs, onProgress }: { startMs: number; lineMs: number; onProgress?: (share: number) => void },
): GlossEngine {
  return {
    name: () => Promise.resolve(BUILT_IN),
    availability: async (language) => {
      const answer = await api?.availability(pair(language)).catch(() => 'unavailable' as const);
      if (answer === 'available') return 'ready';
      return answer === 'downloadable' || answer === 'downloading' ? 'download' : 'unavailable';
    },
    async *translate(lines, language, signal) {
      if (!api) throw new GlossError('browser-failed');
      const start = deadline(startMs, signal);
      const monitor = (target: EventTarget) =>
        target.addEventListener('downloadprogress', (event) => {
          start.more();
          if ('loaded' in event && typeof event.loaded === 'number') onProgress?.(event.loaded);
        });
      const translator = await start.within(api.create({ ...pair(language), signal: start.signal, monitor }));
      try {
        for (const line of lines) {
          const time = deadline(lineMs, signal);
          yield [await time.within(translator.translate(line, { signal: time.signal }))];
        }
      } finally {
        translator.destroy();
      }
    },
  };
}

const pair = (language: string): Pair => ({ sourceLanguage: language, targetLanguage: 'en' });

/** Rejects when the time is over, even when the work never settles and does not listen to its signal. */
function deadline(ms: number, outer: AbortSignal) {
  const late = new AbortController();
  const signal = AbortSignal.any([outer, late.signal]);
  const over = () => late.abort(new GlossError('too-slow'));
  let timer = setTimeout(over, ms);
  return {
    signal,
    more: () => {
      clearTimeout(timer);
      timer = setTimeout(over, ms);
    },
    within: async <T>(work: Promise<T>): Promise<T> => {
      const { promise: stopped, reject } = Promise.withResolvers<never>();
      const stop = () =>
        reject(late.signal.aborted ? new GlossError('too-slow') : new DOMException('Stopped', 'AbortError'));
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      try {
        return await Promise.race([work, stopped]);
      } catch (cause) {
        if (cause instanceof GlossError || outer.aborted) throw cause;
        throw new GlossError('browser-failed', { cause });
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      }
    },
  };
}
