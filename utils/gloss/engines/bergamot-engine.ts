import type { Availability, GlossEngine } from '@/utils/gloss/engine';
import { GlossError } from '@/utils/gloss/gloss-problem';
import type { InstalledModel, ModelStore } from '@/utils/gloss/models/model-store';
import { modelName } from '@/utils/gloss/models/catalogue';
import { type ModelBytes, readModelFiles } from '@/utils/gloss/models/install-model';
import { splitSentences } from '@/utils/language/split-sentences';
import { type BergamotClient, startBergamot, type WorkerLike } from './bergamot-client';

export interface BergamotEngine extends GlossEngine {
  /** `urgent` lines (a popup waits for them) go before the others, whoever asked first. */
  translate: (
    lines: readonly string[],
    language: string,
    signal: AbortSignal,
    urgent?: boolean,
  ) => AsyncGenerator<string, void>;
  /** Ends an idle worker and gives its memory back. The next line starts another. */
  rest: () => void;
}

export interface BergamotParts {
  spawn: () => WorkerLike;
  store: ModelStore;
  /** A batch that takes longer is taken for stuck. */
  stuckMs: number;
}

/** Sentences a call: `translate` blocks the worker, and a line shows only when its call is over. */
const BATCH = { urgent: 4, patient: 12 };

interface Job {
  language: string;
  urgent: boolean;
  signal: AbortSignal;
  /** Every sentence of every line. */
  sentences: { line: number; text: string }[];
  done: string[];
  wake: () => void;
}

/** Bergamot on the device: one worker, started with the first line, and again whenever it aborts. */
export function bergamotEngine({ spawn, store, stuckMs }: BergamotParts): BergamotEngine {
  const jobs: Job[] = [];
  let client: { language: string; running: BergamotClient } | undefined;
  let working = false;
  let current: Job | undefined;

  const end = () => {
    client?.running.terminate();
    client = undefined;
  };

  async function clientFor(language: string): Promise<BergamotClient> {
    if (client?.language === language) return client.running;
    // A worker's memory never shrinks: another language gets another worker.
    end();
    const model = await store.installed(language);
    if (!model) throw new GlossError('not-installed');
    const running = await start(model);
    client = { language, running };
    return running;
  }

  async function start(model: InstalledModel): Promise<BergamotClient> {
    for (let attempt = 1; ; attempt++) {
      try {
        // The buffers are handed over to the worker: each start reads its own.
        return await startBergamot(spawn, await readModelFiles(model.files, store), weightsName(model), stuckMs);
      } catch (cause) {
        if (cause instanceof GlossError) throw cause;
        if (attempt === 2) throw new GlossError('engine-failed', { cause });
      }
    }
  }

  /** One call; when it fails, each sentence alone in a fresh worker, so that one bad sentence costs only itself. */
  async function translateBatch(job: Job, batch: readonly string[]): Promise<string[]> {
    try {
      const running = await clientFor(job.language);
      job.signal.throwIfAborted();
      return await running.translate(batch);
    } catch (error) {
      end();
      if (job.signal.aborted || error instanceof GlossError) throw error;
      if (batch.length > 1) {
        const alone: string[] = [];
        for (const sentence of batch) alone.push(...(await translateBatch(job, [sentence])));
        return alone;
      }
      const retried = await clientFor(job.language);
      return retried.translate(batch).catch(() => {
        end();
        return [''];
      });
    }
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (;;) {
      const job = jobs.find(({ urgent }) => urgent) ?? jobs[0];
      if (!job) break;
      current = job;
      const batch = job.sentences.slice(job.done.length, job.done.length + (job.urgent ? BATCH.urgent : BATCH.patient));
      try {
        job.done.push(
          ...(await translateBatch(
            job,
            batch.map(({ text }) => text),
          )),
        );
        if (job.done.length >= job.sentences.length) leave(job);
      } catch (error) {
        leave(job);
        failures.set(job, error);
      }
      job.wake();
    }
    current = undefined;
    working = false;
  }

  const failures = new WeakMap<Job, unknown>();
  const leave = (job: Job) => {
    const at = jobs.indexOf(job);
    if (at !== -1) jobs.splice(at, 1);
  };

  async function* translate(lines: readonly string[], language: string, signal: AbortSignal, urgent = false) {
    signal.throwIfAborted();
    let wake: () => void = () => undefined;
    const job: Job = {
      language,
      urgent,
      signal,
      sentences: lines.flatMap((text, line) =>
        sentencesOf(text, language).map((sentence) => ({ line, text: sentence })),
      ),
      done: [],
      wake: () => wake(),
    };
    const stop = () => {
      leave(job);
      // `translate` cannot be interrupted: only the end of its worker stops it.
      if (current === job) end();
      job.wake();
    };
    signal.addEventListener('abort', stop, { once: true });
    if (job.sentences.length > 0) jobs.push(job);
    void work();
    try {
      for (let line = 0; line < lines.length; line++) {
        const own = job.sentences.flatMap((sentence, i) => (sentence.line === line ? [i] : []));
        const last = own.at(-1) ?? -1;
        while (job.done.length <= last) {
          await new Promise<void>((resolve) => {
            wake = resolve;
            if (job.done.length > last || failures.has(job) || signal.aborted) resolve();
          });
          signal.throwIfAborted();
          if (job.done.length <= last && failures.has(job)) throw failures.get(job);
        }
        yield own
          .map((i) => job.done[i] ?? '')
          .filter(Boolean)
          .join(' ');
      }
    } finally {
      leave(job);
      signal.removeEventListener('abort', stop);
    }
  }

  return {
    name: async (language) => {
      const model = await store.installed(language);
      return model ? bergamotName(model) : BERGAMOT;
    },
    availability: async (language): Promise<Availability> =>
      (await store.installed(language)) ? 'ready' : 'unavailable',
    translate,
    rest: () => {
      if (!working) end();
    },
  };
}

const BERGAMOT = 'Bergamot 0.4.9';

/** Which engine and which model spoke. */
export const bergamotName = (model: Pick<InstalledModel, 'language' | 'version'>): string =>
  `${BERGAMOT} · ${modelName(model.language, model)}`;

const weightsName = ({ files }: InstalledModel): string => files.find(({ type }) => type === 'model')?.name ?? '';

/** The engine does not know the danda: it gets one sentence at a time. */
function sentencesOf(text: string, language: string): string[] {
  const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  return sentences.filter((sentence) => /\p{L}/u.test(sentence));
}

/** Translates one sentence in a worker of its own, to see whether a model runs at all. */
export async function probeModel(
  spawn: () => WorkerLike,
  language: string,
  files: ModelBytes,
  weights: string,
  stuckMs = 30_000,
): Promise<void> {
  const sentence = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  let client: BergamotClient | undefined;
  try {
    client = await startBergamot(spawn, files, weights, stuckMs);
    const [text = ''] = await client.translate([sentence]);
    if (text.trim() === '') throw new Error('The model says nothing.');
  } finally {
    client?.terminate();
  }
}
