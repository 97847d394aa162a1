import { describe, expect, it } from 'vitest';
import {
  type BuiltinApis,
  builtinAvailability,
  builtinEngine,
  type PromptApi,
  type SummarizerApi,
} from '@/utils/summarize/engines/builtin-engine';
import { requestFor } from '@/utils/summarize/engines/engine';
import { articleOf } from './article-of';

const article = articleOf('A bridge for Karwan', [
  'The council of Karwan opened the new bridge over the river on Sunday evening.',
  'It cost 340 million taka, and the work took four years and two months.',
  'A ferry that carried 60,000 people a year stops at the end of March.',
]);
const request = requestFor(article, 3);
const ANSWER = '{"points":[{"sentences":[2],"text":"A ferry stops at the end of March."}]}';

const promptApi = (answer: () => Promise<string>, state = 'available', log: string[] = []): PromptApi => ({
  availability: async () => state,
  create: async () => ({
    prompt: async (text) => {
      log.push(text);
      return answer();
    },
    destroy: () => log.push('destroyed'),
  }),
});

const summarizerApi = (answer: string): SummarizerApi => ({
  availability: async () => 'available',
  create: async () => ({ summarize: async () => answer, destroy: () => undefined }),
});

const propose = (apis: BuiltinApis, { signal = new AbortController().signal, patience = 1_000 } = {}) =>
  builtinEngine(apis, patience).propose(request, signal);

describe('the browser’s own model', () => {
  it('answers a prompt with sentence numbers, and is let go of afterwards', async () => {
    const log: string[] = [];
    const outcome = await propose({ LanguageModel: promptApi(async () => ANSWER, 'available', log) });
    expect(outcome).toEqual({
      ok: true,
      value: [{ sentences: [2], text: 'A ferry stops at the end of March.' }],
    });
    expect(log).toHaveLength(2);
    expect(log[1]).toBe('destroyed');
  });

  it('gives points without numbers through the Summarizer, which are matched to their sentences', async () => {
    const answer =
      '* The new bridge over the river opened on Sunday evening.\n* Elephants fly.\n* The work took four years and cost 340 million taka.';
    const outcome = await propose({ Summarizer: summarizerApi(answer) });
    expect(outcome.ok && outcome.value.map((proposal) => proposal.sentences)).toEqual([[0], [1]]);
  });

  it('takes the Summarizer where the Prompt API does not know the language', async () => {
    const LanguageModel = promptApi(async () => ANSWER, 'unavailable');
    const outcome = await propose({
      LanguageModel,
      Summarizer: summarizerApi('The work took four years and two months.'),
    });
    expect(outcome.ok && outcome.value[0]?.sentences).toEqual([1]);
  });

  it('is missing where the browser has none', async () => {
    expect(await propose({})).toEqual({ ok: false, problem: 'engine-missing' });
  });

  it('is given up when it never settles', async () => {
    const LanguageModel: PromptApi = { availability: async () => 'downloadable', create: () => new Promise(() => {}) };
    expect(await propose({ LanguageModel }, { patience: 30 })).toEqual({ ok: false, problem: 'engine-slow' });
  });

  it('is left when the reader cancels', async () => {
    const reader = new AbortController();
    const LanguageModel = promptApi(() => {
      reader.abort();
      return new Promise(() => {});
    });
    expect(await propose({ LanguageModel }, { signal: reader.signal })).toEqual({
      ok: false,
      problem: 'engine-cancelled',
    });
  });

  it('fails with a name when it throws', async () => {
    const LanguageModel = promptApi(() => Promise.reject(new Error('out of memory')));
    expect(await propose({ LanguageModel })).toEqual({ ok: false, problem: 'engine-failed' });
  });

  it('says without a download whether it could be asked', async () => {
    expect(await builtinAvailability({}, 'bn')).toBe('no');
    expect(await builtinAvailability({ LanguageModel: promptApi(async () => '', 'downloadable') }, 'en')).toBe(
      'downloadable',
    );
    expect(await builtinAvailability({ Summarizer: summarizerApi('') }, 'en')).toBe('ready');
    const throwing = { ...promptApi(async () => ''), availability: () => Promise.reject(new TypeError('language')) };
    expect(await builtinAvailability({ LanguageModel: throwing }, 'bn')).toBe('no');
  });
});
