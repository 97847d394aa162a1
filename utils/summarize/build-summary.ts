import type { Attribution, Statement } from '@/utils/attribute/attribution';
import type { Article, Sentence, SentenceId, Span } from '@/utils/extract/article';
import { chooseSentences, type Room, type Showing } from './choose-sentences';
import { countWords } from './count-words';
import { findAntecedents } from './find-antecedents';
import { foldWords } from './fold-words';
import { makePoint } from './make-point';
import { readOpening } from './read-opening';
import { scoreSentences } from './score-sentences';
import type { Summary } from './summary';
import { trimSentence } from './trim-sentence';

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
  const { statements, credits } = attribution;
  const body = article.sentences.filter((sentence) => sentence.role !== 'subheading');
  const short = options.budget === undefined && body.length <= SHORT;
  const pointed = short ? showWhole(article, body) : choosePoints(article, statements, options);
  const keyPoints = pointed.flatMap((parts) => makePoint(article, statements, parts) ?? []);
  return {
    keyPoints,
    statements,
    credits,
    coverage: { sentences: body.length, used: new Set(keyPoints.flatMap((point) => point.sources)).size },
    engine: EXTRACTIVE_ENGINE,
    ...(short ? { short } : {}),
  };
}

/** The parts of each point, in reading order. A budget in words or points is for comparing: it gets whole sentences. */
function choosePoints(
  article: Article,
  statements: readonly Statement[],
  { length = 'normal', budget }: { length?: Length; budget?: Budget },
): Span[][] {
  const candidates = scoreSentences(article);
  const room = budget ? roomWithin(article, budget) : { points: POINTS[length](candidates.length) };
  const telling = new Set(candidates.map((candidate) => candidate.id));
  const partOf = remember((id: SentenceId) => (budget ? wholeOf(article, id) : trimSentence(article, id, statements)));
  const textOf = (id: SentenceId): string => {
    const { start, end } = partOf(id);
    return article.sentences[id]?.text.slice(start, end) ?? '';
  };
  const showing: Showing = {
    lengthOf: remember((id) => countWords(textOf(id))),
    wordsOf: remember((id) => new Set(foldWords(textOf(id)))),
    antecedentsOf: remember((id) => {
      if (!readOpening(textOf(id), article.language).pointing) return [];
      // A sentence that only repeats the headline need not come along: the headline stands above.
      return findAntecedents(article, id)?.filter((antecedent) => telling.has(antecedent));
    }),
  };
  return chooseSentences(candidates, room, showing).map(({ id, antecedents }) =>
    antecedents.length > 0 ? [...antecedents, id].map((each) => wholeOf(article, each)) : [partOf(id)],
  );
}

/** Every sentence but those that repeat the headline; all of them if there is nothing else. */
function showWhole(article: Article, body: readonly Sentence[]): Span[][] {
  const telling = scoreSentences(article);
  return (telling.length > 0 ? telling : body).map(({ id }) => [wholeOf(article, id)]);
}

function roomWithin(article: Article, budget: Budget): Room {
  if (!('ratio' in budget)) return budget;
  return { words: budget.ratio * article.sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0) };
}

const wholeOf = (article: Article, sentence: SentenceId): Span => ({
  sentence,
  start: 0,
  end: article.sentences[sentence]?.text.length ?? 0,
});

function remember<Out>(read: (id: SentenceId) => Out): (id: SentenceId) => Out {
  const known = new Map<SentenceId, { value: Out }>();
  return (id) => {
    const entry = known.get(id) ?? { value: read(id) };
    known.set(id, entry);
    return entry.value;
  };
}
