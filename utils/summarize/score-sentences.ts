import type { Article } from '@/utils/extract/article';
import { claimWords } from '@/utils/language/claim-words';
import { countWords } from './count-words';
import { isBalanced } from './is-balanced';
import { containsOneOf } from './match-phrases';
import { type Opening, readOpening } from './read-opening';
import { REPEATS } from './repeats-headline';
import { wordVectors } from './word-vectors';

/** A sentence that may become a point. */
export interface Candidate {
  id: number;
  /** In words. */
  length: number;
  score: number;
  opening: Opening;
  /** Its place among the sentences that are running text. */
  place: number;
  /** Cosine to every sentence of the running text, by place. */
  likeness: () => readonly number[];
}

/**
 * One set of weights for every language. They were chosen on Bengali and English news and on standfirsts and
 * summaries in some twenty languages, on half of the articles at a time, so that small changes lose little anywhere.
 */
const WEIGHT = {
  place: 1.2,
  title: 0.5,
  whole: 0.6,
  others: 0.3,
  telling: 0.5, // sentences of a few words say little
  longer: 0.5, // than this article's other sentences
  breathless: -0.5,
  number: 0.2,
  paragraph: 0.1,
};
/** What makes a sentence a poor point, however much it tells. */
const BLEMISH = {
  pointing: -0.1,
  leaning: -0.1,
  background: -0.4,
  unbalanced: -0.4,
  question: -2, // an answer tells more
  leading: -1, // to a list, which would be missing
  listing: -0.4,
  firstPerson: -0.4, // somebody speaks, and no quotation mark says so
  framing: -0.8,
  quotation: -0.1, // has a place of its own beside the points
};

const TELLING_LENGTH = 20;
const ONE_BREATH = 35;
/** Names and places one after the other: so many commas, and a comma every so many words. */
const LIST = { commas: 5, words: 6 };

/** The sentences that may become points, with how much each tells. Subheadings and echoes of the headline may not. */
export function scoreSentences(article: Article): Candidate[] {
  const body = article.sentences.filter((sentence) => sentence.role !== 'subheading');
  const texts = body.map((sentence) => sentence.text);
  const vectors = wordVectors(texts);
  const shared = vectors.sharedWith(article.title);
  const lengths = texts.map(countWords);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const whole = spread(vectors.toWhole);
  return body
    .map((sentence, i): Candidate => {
      const length = lengths[i] ?? 0;
      const opening = readOpening(sentence.text, article.language);
      const score =
        WEIGHT.place / (1 + 0.35 * i) +
        WEIGHT.title * (shared[i]?.ofText ?? 0) +
        WEIGHT.whole * (whole[i] ?? 0) +
        WEIGHT.others * (vectors.toOthers[i] ?? 0) +
        WEIGHT.telling * Math.min(1, length / TELLING_LENGTH) +
        WEIGHT.longer * Math.min(2, length / Math.max(1, mean)) +
        WEIGHT.breathless * (length > ONE_BREATH ? 1 : 0) +
        WEIGHT.number * (/\p{Nd}/u.test(sentence.text) ? 1 : 0) +
        WEIGHT.paragraph * (sentence.paragraph === body[i - 1]?.paragraph ? 0 : 1) +
        blemishes(sentence.text, length, opening, article.language);
      // Rounded: the last digits of a logarithm may differ from browser to browser, the summary must not.
      return { id: sentence.id, length, score: round(score), opening, place: i, likeness: () => vectors.likenessTo(i) };
    })
    .filter((_, i) => (shared[i]?.ofSentence ?? 0) < REPEATS);
}

function blemishes(text: string, length: number, opening: Opening, language: string): number {
  const commas = text.match(/[,،、，;]/g)?.length ?? 0;
  const own = unquoted(text);
  const words = claimWords(language);
  const found: [weight: number, isFound: boolean][] = [
    [BLEMISH.pointing, opening.pointing],
    [BLEMISH.leaning, opening.leaning],
    [BLEMISH.background, opening.background],
    [BLEMISH.unbalanced, !isBalanced(text)],
    [BLEMISH.question, /[?？؟][^\p{L}\p{N}]*$/u.test(text)],
    [BLEMISH.leading, /[:：]$/.test(text)],
    [BLEMISH.listing, commas >= LIST.commas && length / commas < LIST.words],
    [BLEMISH.firstPerson, containsOneOf(words?.firstPerson ?? '', own)],
    [BLEMISH.framing, containsOneOf(words?.framing ?? '', own)],
    [BLEMISH.quotation, own.length < text.length / 2],
  ];
  return found.reduce((sum, [weight, isFound]) => (isFound ? sum + weight : sum), 0);
}

/** What stands outside quotation marks. */
const unquoted = (text: string): string => text.replace(/[“„«"‘「][^“”„«»"’」]*[”“»"’」]/gu, ' ');

/** The same values stretched from 0 to 1. */
function spread(values: readonly number[]): number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
