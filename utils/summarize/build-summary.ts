import type { Attribution, Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { chooseSentences, type Room } from './choose-sentences';
import { joinParts } from './join-parts';
import { scoreSentences } from './score-sentences';
import type { KeyPoint, Summary } from './summary';

/** Raised whenever the same article would get another summary. */
export const EXTRACTIVE_ENGINE = 'extractive@1';

export type Length = 'brief' | 'normal' | 'full';
export type Budget = { words: number } | { ratio: number } | { points: number };

const MOST: Record<Length, number> = { brief: 2, normal: 5, full: 10 };
/** An article this short is shown whole. */
const SHORT = 3;

/** The summary of an article: its own sentences, who stands behind them, and how much of the article they are. */
export function buildSummary(
  article: Article,
  attribution: Attribution,
  options: { length?: Length; budget?: Budget } = {},
): Summary {
  const scored = scoreSentences(article).filter(({ id }) => article.sentences[id]?.role !== 'subheading');
  const short = options.budget === undefined && scored.length <= SHORT;
  const room = short ? { points: SHORT } : roomFor(options.budget, options.length ?? 'normal', scored);
  const keyPoints = chooseSentences(scored, room).map(({ id }) => makePoint(article, attribution.statements, id));
  return {
    keyPoints,
    statements: attribution.statements,
    credits: attribution.credits,
    coverage: {
      sentences: article.sentences.length,
      used: new Set(keyPoints.flatMap((point) => point.sources)).size,
    },
    engine: EXTRACTIVE_ENGINE,
    ...(short ? { short } : {}),
  };
}

function roomFor(budget: Budget | undefined, length: Length, scored: readonly { length: number }[]): Room {
  if (budget === undefined) return { points: Math.min(MOST[length], Math.max(3, Math.round(scored.length / 4))) };
  if (!('ratio' in budget)) return budget;
  return { words: budget.ratio * scored.reduce((sum, sentence) => sum + sentence.length, 0) };
}

function makePoint(article: Article, statements: readonly Statement[], id: number): KeyPoint {
  const parts: Span[] = [{ sentence: id, start: 0, end: article.sentences[id]?.text.length ?? 0 }];
  return {
    text: joinParts(article, parts),
    sources: [id],
    parts,
    statements: statements.flatMap((statement, i) =>
      statement.content.some((span) => parts.some((part) => overlaps(span, part))) ? [i] : [],
    ),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}
