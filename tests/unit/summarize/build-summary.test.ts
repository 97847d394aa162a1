import { describe, expect, it } from 'vitest';
import { buildSummary } from '@/utils/summarize/build-summary';
import { checkSummary } from '@/utils/summarize/check-summary';
import { articleOf, NOBODY } from './article-of';

const LIBRARY = [
  'The town library of Karwan opened a reading room with forty seats on Monday.',
  'It cost two million taka, and the council paid half of the sum.',
  'Residents had asked for such a room for more than ten years.',
  'The council first refused the plan in 2015 because of its cost.',
  'A donor from the old town then offered to pay for the furniture.',
  'Children under twelve get a corner of their own with picture books.',
  'The room is open from eight in the morning until ten at night.',
  'Two librarians were hired, and a third will follow in the spring.',
  'The council wants to decide about a second room in March.',
  'The library counted ninety thousand visitors in the last year.',
];
const article = articleOf('Reading room opens in Karwan', LIBRARY);
const textsOf = (...options: Parameters<typeof buildSummary>): string[] =>
  buildSummary(...options).keyPoints.map((point) => point.text);

describe('what is shown', () => {
  it('shows a three-sentence brief whole and says that it is short', () => {
    const brief = articleOf('A room', LIBRARY.slice(0, 3));
    const summary = buildSummary(brief, NOBODY);
    expect(summary.keyPoints.map((point) => point.text)).toEqual(LIBRARY.slice(0, 3));
    expect(summary.short).toBe(true);
    expect(summary.coverage).toEqual({ sentences: 3, used: 3 });
  });

  it('says nothing of shortness when there was more to show', () => {
    expect(buildSummary(article, NOBODY).short).toBeUndefined();
  });

  it('gives no points for an article without sentences', () => {
    expect(buildSummary(articleOf('Nothing', []), NOBODY).keyPoints).toEqual([]);
  });

  it('never makes a subheading a point, nor counts it as a sentence', () => {
    const listicle = articleOf(
      'Five places to read in Karwan',
      LIBRARY.flatMap((text, i) => [
        { text: `${i + 1}. A place to read in Karwan`, role: 'subheading' as const },
        text,
      ]),
    );
    const summary = buildSummary(listicle, NOBODY, { length: 'full' });
    expect(checkSummary(listicle, summary)).toEqual([]);
    expect(summary.coverage.sentences).toBe(LIBRARY.length);
    expect(summary.keyPoints.every((point) => !point.text.includes('place to read'))).toBe(true);
  });

  it('does not repeat the headline', () => {
    const echo = articleOf('Reading room opens in Karwan', ['The reading room opens in Karwan.', ...LIBRARY]);
    expect(textsOf(echo, NOBODY)).not.toContain('The reading room opens in Karwan.');
  });

  it('does not show a sentence twice when the page prints it twice', () => {
    const twice = articleOf('Reading room', [LIBRARY[0] ?? '', ...LIBRARY]);
    const texts = textsOf(twice, NOBODY, { length: 'full' });
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('prefers answers to questions in an interview', () => {
    const interview = articleOf('“We needed a room”', [
      'How did the town library of Karwan come to open a reading room with forty seats this week?',
      'The council paid half of the two million taka, and a donor paid the rest.',
      'And what did the council of Karwan think of the reading room in the library at the beginning of it all?',
      'The council refused the plan in 2015 because of the cost of the furniture.',
      'What will happen to the library of Karwan and its reading room during the next year?',
      'A second room will open in March when two more librarians have been hired.',
    ]);
    expect(textsOf(interview, NOBODY).filter((text) => text.endsWith('?'))).toEqual([]);
  });

  it('prefers what was said to where it was said', () => {
    const framed = articleOf('Toll', [
      ...LIBRARY.slice(0, 4),
      'The mayor made the remarks at a meeting of the council of Karwan in March.',
      ...LIBRARY.slice(4),
    ]);
    expect(textsOf(framed, NOBODY).join()).not.toContain('made the remarks');
  });

  it('puts points in reading order and says how much of the article they are', () => {
    const summary = buildSummary(article, NOBODY);
    const sources = summary.keyPoints.flatMap((point) => point.sources);
    expect(sources).toEqual(sources.toSorted((a, b) => a - b));
    expect(summary.coverage).toEqual({ sentences: 10, used: sources.length });
  });

  it('names its engine and version', () => {
    expect(buildSummary(article, NOBODY).engine).toMatch(/^extractive@\d+$/);
  });
});

describe('what points back', () => {
  const pointing = articleOf('A bridge for Karwan', [
    'Karwan will get a bridge over the river.',
    'The ministry of transport signed the contract for 340 million taka with a builder from Pabna on Sunday evening.',
    'This will shorten the way to the hospital of Karwan for 60,000 people by more than twenty kilometres.',
    'Work begins in May.',
    'Trees were felled.',
    'Shops will move.',
    'Boats stay.',
    'Rain is near.',
  ]);

  it('brings along the sentence that a point points to', () => {
    const summary = buildSummary(pointing, NOBODY);
    for (const point of summary.keyPoints) {
      if (!point.text.includes('This will shorten')) continue;
      const shown = summary.keyPoints.flatMap((each) => each.sources);
      expect(shown).toContain(1);
    }
    expect(summary.keyPoints.some((point) => point.text.includes('This will shorten'))).toBe(true);
    expect(checkSummary(pointing, summary)).toEqual([]);
  });

  it('does not bring along a sentence that only repeats the headline', () => {
    const echo = articleOf('Bridge opens in Karwan', [
      'Bridge opens in Karwan.',
      'It shortens the way to the hospital for 60,000 people by more than twenty kilometres.',
      'The contract was signed in May.',
      'Trees were felled.',
      'Boats stay.',
    ]);
    expect(textsOf(echo, NOBODY)[0]).toMatch(/^It shortens/);
  });

  it('leaves out a sentence that points further back than can be shown', () => {
    const chain = articleOf('A chain', [
      'The council of Karwan met.',
      'It talked about the bridge.',
      'This took two hours.',
      'They disagreed about the 340 million taka that the ministry of transport wants to spend on it.',
      'Shops close at nine.',
      'Boats stay.',
      'Rain is near.',
      'Trees were felled.',
    ]);
    expect(textsOf(chain, NOBODY).join()).not.toContain('They disagreed');
  });
});

describe('how much', () => {
  it('gives one or two points when brief, three to five normally, and up to ten in full', () => {
    const long = articleOf('Reading room', [...LIBRARY, ...LIBRARY.map((text, i) => `Report ${i * 7} says: ${text}`)]);
    expect(textsOf(long, NOBODY, { length: 'brief' })).toHaveLength(2);
    expect(textsOf(long, NOBODY, { length: 'normal' })).toHaveLength(5);
    expect(textsOf(long, NOBODY, { length: 'full' }).length).toBeGreaterThan(5);
    expect(textsOf(long, NOBODY, { length: 'full' }).length).toBeLessThanOrEqual(10);
  });

  it('keeps a word budget to a tenth', () => {
    for (const words of [20, 40, 60]) {
      const text = textsOf(article, NOBODY, { budget: { words } }).join(' ');
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(words * 1.1);
    }
  });

  it('gives as many points as asked for', () => {
    expect(textsOf(article, NOBODY, { budget: { points: 4 } })).toHaveLength(4);
  });

  it('takes a ratio of the words of the text', () => {
    const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;
    const half = words(textsOf(article, NOBODY, { budget: { ratio: 0.5 } }));
    expect(half).toBeGreaterThan(words(LIBRARY) * 0.3);
    expect(half).toBeLessThanOrEqual(words(LIBRARY) * 0.55);
  });
});
