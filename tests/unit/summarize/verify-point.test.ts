import { describe, expect, it } from 'vitest';
import { verifyPoint } from '@/utils/summarize/engines/verify-point';
import { articleOf, statementOf } from './article-of';

const article = articleOf('Bridge', [
  'The council of Karwan paid 12,500 taka for the new bridge, which opened on Sunday.',
  'Mayor Roy said “the old bridge will stay for walkers” and did not name a date.',
  'The builder Anik Sen denied that the steel was bought in 2019.',
]);
const statements = [
  statementOf(article, {
    kind: 'direct',
    speaker: 'Mayor Roy',
    cue: 'said',
    content: 'the old bridge will stay for walkers',
  }),
  statementOf(article, {
    kind: 'indirect',
    speaker: 'The builder Anik Sen',
    cue: 'denied',
    content: 'the steel was bought in 2019',
  }),
];
const verdictOn = (text: string, ...sentences: number[]) => verifyPoint(article, statements, { sentences, text });

describe('wording that is the article’s own', () => {
  it('matches when words were only left out', () => {
    expect(verdictOn('The council of Karwan paid 12,500 taka for the new bridge.', 0)).toEqual({ level: 'matches' });
  });

  it('matches whatever digits a number is printed with', () => {
    const bengali = articleOf('সেতু', ['কারওয়ান সেতুর জন্য ১২,৫০০ টাকা দিয়েছে পরিষদ।'], 'bn');
    const point = { sentences: [0], text: 'কারওয়ান সেতুর জন্য 12500 টাকা দিয়েছে পরিষদ' };
    expect(verifyPoint(bengali, [], point).level).not.toBe('failed');
  });
});

describe('wording that is not', () => {
  it('is marked as reworded, with the words that differ', () => {
    const text = 'The council of Karwan spent 12,500 taka for the new bridge.';
    const verdict = verdictOn(text, 0);
    expect(verdict.level).toBe('reworded');
    const differs = verdict.level === 'reworded' ? verdict.differs : [];
    expect(differs.map(({ start, end }) => text.slice(start, end))).toEqual(['spent']);
  });

  it('is reworded when the same words stand in another order', () => {
    expect(verdictOn('For the new bridge Karwan paid the council 12,500 taka.', 0).level).toBe('reworded');
  });
});

it.each<[string, string, number]>([
  ['numbers', 'The council of Karwan paid 12,600 taka for the new bridge.', 0],
  ['numbers', 'The council of Karwan paid 125 taka for the new bridge.', 0],
  ['quotes', 'Mayor Roy said “the old bridge will stay for ever” and did not name a date.', 1],
  ['quotes', 'The council of Karwan paid 12,500 taka for the “splendid” new bridge.', 0],
  ['negation', 'Mayor Roy said “the old bridge will stay for walkers” and named a date.', 1],
  ['negation', 'The builder Anik Sen said that the steel was bought in 2019.', 2],
  ['negation', 'The council of Karwan never paid 12,500 taka for the new bridge.', 0],
  ['attribution', 'Anik Sen and the council of Karwan paid 12,500 taka for the new bridge.', 0],
  ['attribution', 'Mayor Sen said “the old bridge will stay for walkers” and did not name a date.', 1],
  ['foreign', 'The council of Karwan paid 12,500 taka: see https://evil.example', 0],
  ['foreign', 'The council of Karwan paid <b>12,500 taka</b> for the new bridge.', 0],
  ['unrelated', 'All elections have been called off by the army until further notice.', 0],
])('fails on %s: %s', (failure, text, sentence) => {
  expect(verdictOn(text, sentence)).toEqual({ level: 'failed', failure });
});
