import type { Article } from '@/utils/extract/article';
import { countWords } from './count-words';
import { foldWords } from './fold-words';

/** A sentence as the engine sees it. */
export interface ScoredSentence {
  id: number;
  /** Distinct folded words. */
  words: ReadonlySet<string>;
  length: number;
  score: number;
}

const WEIGHT = { title: 0.5, salience: 0.5, length: 0.5 };
const FULL_LENGTH = 20;

/** How much each sentence tells, from its place, the title's words, the article's own words and its length. */
export function scoreSentences(article: Article): ScoredSentence[] {
  const texts = article.sentences.map((sentence) => foldWords(sentence.text));
  const frequency = new Map<string, number>();
  const occurrence = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    for (const word of new Set(words)) occurrence.set(word, (occurrence.get(word) ?? 0) + 1);
  }
  const weigh = (word: string) =>
    (frequency.get(word) ?? 0) * Math.log(texts.length / (occurrence.get(word) ?? texts.length));
  const title = new Set(foldWords(article.title));
  const salience = scaled(
    texts.map((words) => words.reduce((sum, word) => sum + weigh(word), 0) / Math.max(1, words.length)),
  );
  return article.sentences.map((sentence, i) => {
    const words = new Set(texts[i]);
    const length = countWords(sentence.text);
    return {
      id: sentence.id,
      words,
      length,
      score:
        1 / Math.sqrt(i + 1) +
        WEIGHT.title * shareOf(title, words) +
        WEIGHT.salience * (salience[i] ?? 0) +
        WEIGHT.length * Math.min(1, length / FULL_LENGTH),
    };
  });
}

function shareOf(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  let found = 0;
  for (const word of wanted) if (present.has(word)) found++;
  return wanted.size === 0 ? 0 : found / wanted.size;
}

function scaled(values: readonly number[]): number[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}
