import { expect, it } from 'vitest';
import type { Attribution } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';
import { buildSummary } from '@/utils/summarize/build-summary';
import { checkSummary } from '@/utils/summarize/check-summary';

const NOBODY: Attribution = { statements: [], credits: [] };

function articleOf(...texts: string[]): Article {
  return {
    url: 'https://news.example/a',
    title: 'Town library opens a reading room',
    authors: [],
    language: 'en',
    direction: 'ltr',
    creditLines: [],
    evidence: {},
    sentences: texts.map((text, id) => ({ id, text, paragraph: id })),
  };
}

it('shows a three-sentence brief whole and says that it is short', () => {
  const article = articleOf('The library opened a room.', 'It has forty seats.', 'Entry is free.');
  const summary = buildSummary(article, NOBODY);
  expect(summary.keyPoints.map((point) => point.text)).toEqual(article.sentences.map((sentence) => sentence.text));
  expect(summary.short).toBe(true);
  expect(checkSummary(article, summary)).toEqual([]);
});
