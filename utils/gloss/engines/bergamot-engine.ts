import type { Availability, GlossEngine } from '@/utils/gloss/engine';
import { GlossError } from '@/utils/gloss/gloss-problem';
import type { InstalledModel, ModelStore } from '@/utils/gloss/models/model-store';
import { modelName } from '@/utils/gloss/models/catalogue';
import { type ModelBytes, readModelFiles } from '@/utils/gloss/models/install-model';
import { splitSentences } from '@/utils/language/split-sentences';
import { type BergamotClient, startBergamot, WorkerEnded, type WorkerLike } from './bergamot-client';

export interface BergamotEngine extends GlossEngine {
  /** `urgent` lines (a popup waits for them) go before the others, whoever asked first. */
  translate: (
    lines: readonly string[],
    language: string,
    signal: AbortSignal,
    urgent?: boolean,
  ) => AsyncGenerator<readonly string[], void>;
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
const BATCH = { first: 1, urgent: 4, patient: 8 };

interface Job {
  language: string;
  urgent: boolean;
  signal: AbortSignal;
  /** Every sentence of every line. */
  sentences: readonly string[];
  /** How many of them a worker was given. */
  given: number;
  done: string[];
  failure?: unknown;
  wake: () => void;
}

/** Sentences that a worker was given in one call. */
interface Batch {
  job: Job;
  texts: string[];
  answer: Promise<string[]>;
}

/** Bergamot on the device: one worker, started with the first line, and again whenever it aborts. */
export function bergamotEngine({ spawn, store, stuckMs }: BergamotParts): BergamotEngine {
  const jobs: Job[] = [];
  let client: { language: string; starting: Promise<BergamotClient>; running?: BergamotClient } | undefined;
  let working = false;

  const end = () => {
    if (client?.running) client.running.terminate();
    else void client?.starting.then((running) => running.terminate()).catch(() => undefined);
    client = undefined;
  };

  function clientFor(language: string): Promise<BergamotClient> {
    if (client?.language === language) return client.starting;
    // A worker's memory never shrinks: another language gets another worker.
    end();
    const own: typeof client = { language, starting: start(language) };
    client = own;
    own.starting.then(
      (running) => {
        own.running = running;
      },
      () => {
        if (client === own) client = undefined;
      },
    );
    return own.starting;
  }

  async function start(language: string): Promise<BergamotClient> {
    const model = await store.installed(language);
    if (!model) throw new GlossError('not-installed');
    for (let attempt = 1; ; attempt++) {
      try {
        // The buffers are handed over to the worker: each start reads its own.
        return await startBergamot(spawn, readModelFiles(model.files, store), weightsName(model), stuckMs);
      } catch (cause) {
        if (cause instanceof GlossError) throw cause;
        if (attempt === 2) throw new GlossError('engine-failed', { cause });
      }
    }
  }

  async function translateWith({ language, signal }: Job, texts: readonly string[]): Promise<string[]> {
    for (;;) {
      const running = await clientFor(language);
      signal.throwIfAborted();
      try {
        return await running.translate(texts);
      } catch (error) {
        // Ended for another's sake: nothing is wrong with these sentences.
        if (!(error instanceof WorkerEnded) || signal.aborted) throw error;
      }
    }
  }

  /** After a failure: each sentence alone, so that one bad sentence costs only itself. */
  async function oneByOne(job: Job, texts: readonly string[]): Promise<string[]> {
    const answers: string[] = [];
    for (const text of texts) answers.push(await alone(job, text));
    return answers;
  }

  /** A sentence fails for good when a fresh worker cannot do it either. */
  async function alone(job: Job, text: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await translateWith(job, [text]))[0] ?? '';
      } catch (error) {
        if (job.signal.aborted || error instanceof GlossError) throw error;
        end();
        if (attempt === 2) return '';
      }
    }
  }

  const nextJob = () => {
    const waiting = jobs.filter(({ given, sentences }) => given < sentences.length);
    return waiting.find(({ urgent }) => urgent) ?? waiting[0];
  };

  /** Gives the worker the next sentences: the very first alone, so that it is seen as soon as it can be. */
  function handOver(job: Job): Batch {
    const size = job.given === 0 ? BATCH.first : job.urgent ? BATCH.urgent : BATCH.patient;
    const texts = job.sentences.slice(job.given, job.given + size);
    job.given += texts.length;
    const answer = translateWith(job, texts);
    // Looked at when its turn comes.
    answer.catch(() => undefined);
    return { job, texts, answer };
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    let ahead: Batch | undefined;
    for (;;) {
      const job = nextJob();
      const batch = ahead ?? (job && handOver(job));
      if (!batch) break;
      // The worker has the next batch before this one is back: it never waits for this thread, which may be drawing.
      const next = nextJob();
      ahead = next && next.language === batch.job.language ? handOver(next) : undefined;
      try {
        const answers = await batch.answer.catch((error: unknown) => {
          if (batch.job.signal.aborted || error instanceof GlossError) throw error;
          end();
          // What the worker had besides is lost with it.
          if (ahead) ahead.job.given -= ahead.texts.length;
          ahead = undefined;
          return oneByOne(batch.job, batch.texts);
        });
        batch.job.done.push(...answers);
        if (batch.job.done.length >= batch.job.sentences.length) leave(batch.job);
      } catch (error) {
        leave(batch.job);
        batch.job.failure = error;
      }
      batch.job.wake();
    }
    working = false;
  }

  const leave = (job: Job) => {
    const at = jobs.indexOf(job);
    if (at !== -1) jobs.splice(at, 1);
  };

  async function* translate(lines: readonly string[], language: string, signal: AbortSignal, urgent = false) {
    signal.throwIfAborted();
    let wake: () => void = () => undefined;
    const perLine = lines.map((text) => sentencesOf(text, language));
    const job: Job = {
      language,
      urgent,
      signal,
      sentences: perLine.flat(),
      given: 0,
      done: [],
      wake: () => wake(),
    };
    const stop = () => {
      leave(job);
      // `translate` cannot be interrupted: only the end of its worker stops it.
      if (job.given > job.done.length) end();
      job.wake();
    };
    signal.addEventListener('abort', stop, { once: true });
    if (job.sentences.length > 0) jobs.push(job);
    void work();
    let line = 0;
    let at = 0;
    /** The lines of which every sentence is done by now, but for those that were given back already. */
    const whole = (): string[] => {
      const texts: string[] = [];
      for (let own = perLine[line]; own && at + own.length <= job.done.length; own = perLine[++line])
        texts.push(
          job.done
            .slice(at, (at += own.length))
            .filter(Boolean)
            .join(' '),
        );
      return texts;
    };
    try {
      while (line < lines.length) {
        const texts = whole();
        if (texts.length > 0) {
          yield texts;
          continue;
        }
        signal.throwIfAborted();
        if (job.failure !== undefined) throw job.failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
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
    client = await startBergamot(spawn, Promise.resolve(files), weights, stuckMs);
    const [text = ''] = await client.translate([sentence]);
    if (text.trim() === '') throw new Error('The model says nothing.');
  } finally {
    client?.terminate();
  }
}
