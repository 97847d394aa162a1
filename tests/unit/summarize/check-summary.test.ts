import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';
import { buildSummary } from '@/utils/summarize/build-summary';
import { checkSummary } from '@/utils/summarize/check-summary';
import type { KeyPoint, Summary } from '@/utils/summarize/summary';
import { articleOf, NOBODY, statementOf } from './article-of';

const article = articleOf('Bridge', [
  'The bridge of Karwan opened on Sunday evening.',
  'Mayor Roy said the old one will stay for walkers.',
  { text: 'What it cost', role: 'subheading' },
  'The council paid 340 million taka for it.',
  'The work took four years and two months.',
]);
const attribution: Attribution = {
  statements: [
    statementOf(article, {
      kind: 'indirect',
      speaker: 'Mayor Roy',
      cue: 'said',
      content: 'the old one will stay for walkers',
    }),
  ],
  credits: [],
};
const sound = buildSummary(article, attribution);

/** The summary with its second point changed. */
function withPoint(change: Partial<KeyPoint>): Summary {
  return { ...sound, keyPoints: sound.keyPoints.map((point, i) => (i === 1 ? { ...point, ...change } : point)) };
}

describe('a broken promise is named', () => {
  it('accepts what buildSummary makes', () => {
    expect(checkSummary(article, sound)).toEqual([]);
    expect(sound.keyPoints[1]?.statements).toEqual([0]);
  });

  it.each<[string, Summary]>([
    ['an invented word', withPoint({ text: 'Mayor Roy swore the old one will stay for walkers.' })],
    ['a sentence that does not exist', withPoint({ sources: [99] })],
    ['a subheading', withPoint({ sources: [2], parts: [{ sentence: 2, start: 0, end: 12 }], text: 'What it cost' })],
    ['a span outside its sentence', withPoint({ parts: [{ sentence: 1, start: 0, end: 900 }] })],
    [
      'parts out of order',
      withPoint({
        parts: [
          { sentence: 1, start: 5, end: 9 },
          { sentence: 1, start: 0, end: 4 },
        ],
      }),
    ],
    ['a point without words', withPoint({ parts: [], text: '' })],
    ['reported speech without its speaker', withPoint({ statements: [] })],
    ['a statement that does not exist', withPoint({ statements: [0, 7] })],
    ['a wrong coverage', { ...sound, coverage: { sentences: 5, used: sound.coverage.used } }],
    ['a wrong count of used sentences', { ...sound, coverage: { ...sound.coverage, used: 99 } }],
    ['an engine without a version', { ...sound, engine: 'magic' }],
    ['points out of reading order', { ...sound, keyPoints: sound.keyPoints.toReversed() }],
    [
      'a speaker that is not where it is said to be',
      {
        ...sound,
        statements: sound.statements.map((statement) => ({
          ...statement,
          speaker: { ...statement.speaker, mention: { sentence: 1, start: 3, end: 3 } },
        })),
      },
    ],
    [
      'an undeserved grade',
      withPoint({ text: 'Mayor Roy said a new one will be built for ships.', grade: { level: 'matches' } }),
    ],
  ])('%s', (_, summary) => {
    expect(checkSummary(article, summary)).not.toEqual([]);
  });

  it('shows the gap where a point leaves words out', () => {
    const parts = [
      { sentence: 1, start: 0, end: 9 },
      { sentence: 1, start: 27, end: 49 },
    ];
    const text = 'Mayor Roy … will stay for walkers.';
    expect(checkSummary(article, withPoint({ parts, text }))).toEqual([]);
    expect(checkSummary(article, withPoint({ parts, text: text.replace(' … ', ' ') }))).not.toEqual([]);
  });
});

describe('any article', () => {
  const word = fc.constantFrom(
    ...'the bridge opened “ ” (and) this তবে এই সেতু চালু হয়েছে । said, 12 ১২ — who ? ! : über 橋が開通した。 السيف und'.split(
      ' ',
    ),
    '\u09df\u200d',
    'ক'.repeat(60),
    '‘',
    '’',
    '.',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
  const lines = fc.array(
    fc.record({
      text,
      paragraph: fc.nat(5),
      role: fc.option(fc.constantFrom('subheading' as const, 'standfirst' as const), { nil: undefined }),
    }),
    { maxLength: 30 },
  );
  const anyArticle: fc.Arbitrary<Article> = fc
    .record({ title: text, lines, language: fc.constantFrom('bn', 'en', 'de', 'hu', 'ja', 'ar', 'und') })
    .map(({ title, lines, language }) =>
      articleOf(
        title,
        lines.map(({ role, ...line }) => ({ ...line, ...(role ? { role } : {}) })),
        language,
      ),
    );
  const anyOptions = fc.oneof(
    fc.record({ length: fc.constantFrom('brief' as const, 'normal' as const, 'full' as const) }),
    fc.record({ budget: fc.record({ words: fc.integer({ min: 1, max: 200 }) }) }),
    fc.record({ budget: fc.record({ ratio: fc.double({ min: 0.05, max: 1, noNaN: true }) }) }),
    fc.record({ budget: fc.record({ points: fc.integer({ min: 1, max: 12 }) }) }),
  );

  /** Statements about random stretches of the article. */
  const attributed = anyArticle.chain((article) =>
    fc
      .array(
        fc.record({
          sentence: fc.nat(Math.max(0, article.sentences.length - 1)),
          cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
          kind: fc.constantFrom('direct' as const, 'indirect' as const, 'according' as const),
        }),
        { maxLength: article.sentences.length === 0 ? 0 : 6 },
      )
      .map((drafts): [Article, Attribution] => {
        const statements = drafts.flatMap(({ sentence, cuts, kind }) => {
          const { length } = article.sentences[sentence]?.text ?? '';
          const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = cuts
            .map((cut) => Math.floor(cut * length))
            .toSorted((x, y) => x - y);
          if (a === b || c === d || e === f) return [];
          const mention = { sentence, start: a, end: b };
          return [
            {
              kind,
              speaker: { name: 'Somebody', kind: 'person' as const, mention },
              cue: { sentence, start: c, end: d },
              content: [{ sentence, start: e, end: f }],
            },
          ];
        });
        return [article, { statements, credits: [] }];
      }),
  );

  it('gets a sound summary, whatever it says and whoever says it', () => {
    fc.assert(
      fc.property(attributed, anyOptions, ([article, attribution], options) => {
        expect(checkSummary(article, buildSummary(article, attribution, options))).toEqual([]);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('gets the same summary every time', () => {
    fc.assert(
      fc.property(attributed, anyOptions, ([article, attribution], options) => {
        const again = structuredClone(article);
        expect(JSON.stringify(buildSummary(again, attribution, options))).toBe(
          JSON.stringify(buildSummary(article, attribution, options)),
        );
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('gets whole sentences under a budget', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 1, max: 10 }), (article, points) => {
        const { keyPoints } = buildSummary(article, NOBODY, { budget: { points } });
        for (const { sources, text } of keyPoints) {
          expect(text).toBe(sources.map((id) => article.sentences[id]?.text).join(' '));
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
