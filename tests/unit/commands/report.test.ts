import { expect, it } from 'vitest';
import { report } from '@/tests/commands/analyze/report';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';

const texts = ['“We wait.', 'We hope,” said the mayor, “and we work.”', 'Nothing else happened.'];
const article: Article = {
  url: 'https://news.example/1',
  title: 'A town waits',
  authors: [],
  updatedAt: { iso: '2025-07-13T13:28+06:00', zone: 'assumed', evidence: { from: 'text', raw: '…' } },
  language: 'en',
  direction: 'ltr',
  creditLines: [],
  evidence: {},
  sentences: texts.map((text, id) => ({ id, text, paragraph: 0 })),
};
const span = (sentence: number, words: string): Span => {
  const start = texts[sentence]?.indexOf(words) ?? -1;
  return { sentence, start, end: start + words.length };
};
const statement: Statement = {
  kind: 'direct',
  speaker: { name: 'the mayor', kind: 'person', mention: span(1, 'the mayor') },
  cue: span(1, 'said'),
  content: [span(0, 'We wait.'), span(1, 'We hope,'), span(1, 'and we work.')],
};

it('joins words that run on by a space and shows a gap as a gap', () => {
  const { summary } = report(article, {
    keyPoints: [],
    statements: [statement],
    credits: [],
    coverage: { sentences: 3, used: 0 },
    engine: 'extractive@1',
  });
  expect(summary.statements).toEqual([
    {
      kind: 'direct',
      speaker: { name: 'the mayor', mention: 'the mayor', kind: 'person' },
      cue: 'said',
      content: 'We wait. We hope, … and we work.',
      sentences: [0, 1],
    },
  ]);
});

it('leaves out what is not known, and says moments as ISO', () => {
  const { article: facts } = report(article, {
    keyPoints: [],
    statements: [],
    credits: [],
    coverage: { sentences: 3, used: 0 },
    engine: 'extractive@1',
  });
  expect(facts).toMatchObject({ updatedAt: '2025-07-13T13:28+06:00' });
  expect(Object.keys(facts)).not.toContain('publishedAt');
  expect(Object.keys(facts)).not.toContain('publisher');
});
