import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSummary } from '@/utils/summarize/check-summary';
import { buildProposedSummary } from '@/utils/summarize/engines/build-proposed-summary';
import { requestFor, type SummaryEngine } from '@/utils/summarize/engines/engine';
import { readAnswer } from '@/utils/summarize/engines/read-answer';
import { articleOf, statementOf } from './article-of';

const article = articleOf('A bridge for Karwan', [
  'The council of Karwan opened the new bridge over the river on Sunday evening.',
  'Mayor Roy said the work took four years and two months.',
  { text: 'What comes next', role: 'subheading' },
  'It cost 340 million taka, which the council did not expect.',
  'A ferry that carried 60,000 people a year stops at the end of March.',
]);
const attribution = {
  statements: [
    statementOf(article, {
      kind: 'indirect',
      speaker: 'Mayor Roy',
      cue: 'said',
      content: 'the work took four years and two months',
    }),
  ],
  credits: [],
};
const request = requestFor(article, 3);

const word = fc.constantFrom(
  ...article.sentences.flatMap(({ text }) => text.split(' ')),
  '“',
  '”',
  'not',
  'never',
  '341',
  '৩৪০',
  'Sen',
  '<b>',
  'https://evil.example',
  '}',
  '"',
  '\\',
  '\u0000',
  '🙂',
);
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
const proposal = fc.record({ sentences: fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 4 }), text });

it('reads any answer without throwing, and believes no sentence that is not there', () => {
  const broken = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ points: fc.array(fc.oneof(proposal, fc.jsonValue())) }).map((answer) => JSON.stringify(answer)),
  );
  fc.assert(
    fc.property(broken, (answer) => {
      const outcome = readAnswer(answer, request);
      const named = outcome.ok ? outcome.value.flatMap(({ sentences }) => sentences) : [];
      expect(named.every((id) => request.sentences.some((sentence) => sentence.id === id))).toBe(true);
    }),
    { numRuns: 300, seed: 8 },
  );
});

it('makes a sound summary or none at all of whatever an engine proposes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(proposal, { maxLength: 8 }), async (points) => {
      const engine: SummaryEngine = {
        name: 'endpoint@1 toy',
        propose: async (asked) => readAnswer(JSON.stringify({ points }), asked),
      };
      const outcome = await buildProposedSummary(article, attribution, engine, 'full', new AbortController().signal);
      expect(outcome.ok ? checkSummary(article, outcome.value.summary) : []).toEqual([]);
    }),
    { numRuns: 300, seed: 9 },
  );
});
