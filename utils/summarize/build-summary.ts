import type { Attribution, Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { type Choice, chooseSentences, type Room } from './choose-sentences';
import { countWords } from './count-words';
import { findAntecedents } from './find-antecedents';
import { joinParts } from './join-parts';
import { scoreSentences } from './score-sentences';
import type { KeyPoint, Summary } from './summary';

/** Raised whenever the same article would get another summary. */
export const EXTRACTIVE_ENGINE = 'extractive@1';

export type Length = 'brief' | 'normal' | 'full';
export type Budget = { words: number } | { ratio: number } | { points: number };

/** How many points an article of so many sentences gets. */
const POINTS: Record<Length, (sentences: number) => number> = {
  brief: (sentences) => (sentences < 8 ? 1 : 2),
  normal: (sentences) => (sentences < 8 ? 3 : sentences < 15 ? 4 : 5),
  full: (sentences) => Math.max(3, Math.min(10, Math.ceil(sentences / 2))),
};

/** An article this short is shown whole. */
const SHORT = 3;

/** The summary of an article: its own sentences, who stands behind them, and how much of the article they are. */
export function buildSummary(
  article: Article,
  attribution: Attribution,
  options: { length?: Length; budget?: Budget } = {},
): Summary {
  const body = article.sentences.filter((sentence) => sentence.role !== 'subheading');
  const short = options.budget === undefined && body.length <= SHORT;
  const keyPoints = (short ? body.map(({ id }) => ({ id, antecedents: [] })) : choose(article, options)).map((choice) =>
    makePoint(article, attribution.statements, choice),
  );
  return {
    keyPoints,
    statements: attribution.statements,
    credits: attribution.credits,
    coverage: { sentences: body.length, used: new Set(keyPoints.flatMap((point) => point.sources)).size },
    engine: EXTRACTIVE_ENGINE,
    ...(short ? { short } : {}),
  };
}

function choose(article: Article, options: { length?: Length; budget?: Budget }): Choice[] {
  const candidates = scoreSentences(article);
  const room = options.budget
    ? roomWithin(article, options.budget)
    : { points: POINTS[options.length ?? 'normal'](candidates.length) };
  return chooseSentences(candidates, room, ({ id }) => findAntecedents(article, id));
}

function roomWithin(article: Article, budget: Budget): Room {
  if (!('ratio' in budget)) return budget;
  return { words: budget.ratio * article.sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0) };
}

function makePoint(article: Article, statements: readonly Statement[], { id, antecedents }: Choice): KeyPoint {
  const [first, ...others] = [...antecedents, id];
  const parts = [first, ...others].map((sentence) => ({
    sentence,
    start: 0,
    end: article.sentences[sentence]?.text.length ?? 0,
  }));
  return {
    text: joinParts(article, parts),
    sources: [first, ...others],
    parts,
    statements: statements.flatMap((statement, i) =>
      statement.content.some((span) => parts.some((part) => overlaps(span, part))) ? [i] : [],
    ),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}
