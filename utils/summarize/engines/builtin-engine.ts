import { alignPoint } from './align-point';
import {
  type EngineOutcome,
  failed,
  type Proposal,
  type ProposalRequest,
  proposed,
  type SummaryEngine,
} from './engine';
import { readAnswer } from './read-answer';
import { ANSWER_SCHEMA, writePrompt } from './write-prompt';

/** As much of Chrome's Prompt API as is used here. */
export interface PromptApi {
  availability: (options: LanguageOptions) => Promise<string>;
  create: (options: LanguageOptions & { initialPrompts: unknown[]; signal: AbortSignal }) => Promise<{
    prompt: (text: string, options: { responseConstraint: unknown; signal: AbortSignal }) => Promise<string>;
    destroy: () => void;
  }>;
}

/** As much of Chrome's Summarizer API as is used here. */
export interface SummarizerApi {
  availability: (options: SummarizerOptions) => Promise<string>;
  create: (options: SummarizerOptions & { signal: AbortSignal }) => Promise<{
    summarize: (text: string, options: { signal: AbortSignal }) => Promise<string>;
    destroy: () => void;
  }>;
}

interface LanguageOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface SummarizerOptions {
  type: 'key-points';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

/** What the browser offers; either may be missing. */
export interface BuiltinApis {
  LanguageModel?: PromptApi;
  Summarizer?: SummarizerApi;
}

/** `create` downloads a model where it must, and never settles where it cannot. */
const PATIENCE = 60_000;

/** Whether the browser's own model could be asked about this language, without downloading anything. */
export async function builtinAvailability(
  apis: BuiltinApis,
  language: string,
): Promise<'ready' | 'downloadable' | 'no'> {
  const states = await Promise.all([
    ask(apis.LanguageModel, languageOptions(language)),
    ask(apis.Summarizer, summarizerOptions(language, 3)),
  ]);
  if (states.includes('available')) return 'ready';
  return states.some((state) => state === 'downloadable' || state === 'downloading') ? 'downloadable' : 'no';
}

async function ask<Options>(
  api: { availability: (options: Options) => Promise<string> } | undefined,
  options: Options,
): Promise<string> {
  try {
    return (await api?.availability(options)) ?? 'unavailable';
  } catch {
    return 'unavailable'; // a language or an option that this version does not know
  }
}

/** The browser's own model: the Prompt API where it can, else the Summarizer, whose points are matched to sentences here. */
export function builtinEngine(apis: BuiltinApis, patience: number = PATIENCE): SummaryEngine {
  return {
    name: 'builtin@1',
    propose: async (request, signal) => {
      const slow = AbortSignal.timeout(patience);
      const stop = AbortSignal.any([signal, slow]);
      try {
        return await Promise.race([proposeWith(apis, request, stop), rejectWhen(stop)]);
      } catch {
        if (signal.aborted) return failed('engine-cancelled');
        return failed(slow.aborted ? 'engine-slow' : 'engine-failed');
      }
    },
  };
}

const rejectWhen = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException('stopped', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

async function proposeWith(
  { LanguageModel, Summarizer }: BuiltinApis,
  request: ProposalRequest,
  signal: AbortSignal,
): Promise<EngineOutcome<Proposal[]>> {
  const language = languageOptions(request.language);
  if (LanguageModel && (await ask(LanguageModel, language)) !== 'unavailable') {
    return promptFor(LanguageModel, request, signal);
  }
  const options = summarizerOptions(request.language, request.points);
  if (Summarizer && (await ask(Summarizer, options)) !== 'unavailable') {
    return summarizeWith(Summarizer, options, request, signal);
  }
  return failed('engine-missing');
}

async function promptFor(
  api: PromptApi,
  request: ProposalRequest,
  signal: AbortSignal,
): Promise<EngineOutcome<Proposal[]>> {
  const [task, article] = writePrompt(request);
  const session = await api.create({ ...languageOptions(request.language), initialPrompts: [task], signal });
  try {
    const answer = await session.prompt(article?.content ?? '', { responseConstraint: ANSWER_SCHEMA, signal });
    return readAnswer(answer, request);
  } finally {
    session.destroy();
  }
}

async function summarizeWith(
  api: SummarizerApi,
  options: SummarizerOptions,
  request: ProposalRequest,
  signal: AbortSignal,
): Promise<EngineOutcome<Proposal[]>> {
  const summarizer = await api.create({ ...options, signal });
  try {
    const answer = await summarizer.summarize(request.sentences.map(({ text }) => text).join('\n'), { signal });
    const lines = answer.split('\n').map((line) => line.replace(/^[\s*•–-]+/u, '').trim());
    const proposals = lines.flatMap((text) => (text === '' ? [] : (alignPoint(text, request) ?? [])));
    return proposals.length > 0 ? proposed(proposals.slice(0, request.points)) : failed('nothing-usable');
  } finally {
    summarizer.destroy();
  }
}

const baseOf = (language: string): string => language.split('-', 1)[0] ?? language;

const languageOptions = (language: string): LanguageOptions => ({
  expectedInputs: [{ type: 'text', languages: [...new Set(['en', baseOf(language)])] }],
  expectedOutputs: [{ type: 'text', languages: [baseOf(language)] }],
});

const summarizerOptions = (language: string, points: number): SummarizerOptions => ({
  type: 'key-points',
  format: 'plain-text',
  length: points < 4 ? 'short' : points < 6 ? 'medium' : 'long',
  expectedInputLanguages: [baseOf(language)],
  outputLanguage: baseOf(language),
});
