import type { Statement } from '@/utils/attribute/attribution';
import type { Article, SentenceId } from '@/utils/extract/article';
import { claimWords } from '@/utils/language/claim-words';
import { isFunctionWord } from '@/utils/language/function-words';
import { foldWords } from '../fold-words';
import { containsOneOf } from '../match-phrases';
import type { Grade, Range } from '../summary';
import { numbersIn } from './numbers-in';
import type { Proposal } from './engine';

/** Why a proposed point is not shown: the extractive one takes its place. */
export type Failure = 'numbers' | 'quotes' | 'negation' | 'attribution' | 'foreign' | 'unrelated';

export type Verdict = Grade | { level: 'failed'; failure: Failure };

/** Pairs of neighbouring words that must be the article's own for a wording to be its wording. */
const SAME_PAIRS = 0.85;
/** A point of which more than this share of the content words is not in its sentences is about something else. */
const MOST_FOREIGN = 0.4;
/** Addresses and markup are never a point, unless the article prints them. */
const FOREIGN = /https?:|www\.|[<>{}]|\]\(/iu;

/**
 * Compares a proposed wording with the sentences that it names. It says whether the words are the article's, never
 * whether they are true.
 */
export function verifyPoint(article: Article, statements: readonly Statement[], proposal: Proposal): Verdict {
  const source = proposal.sentences.map((id) => article.sentences[id]?.text ?? '').join(' ');
  const failure = findFailure(article, statements, proposal, source);
  if (failure) return { level: 'failed', failure };
  const { differs, foreign, content } = differences(proposal.text, source, article.language);
  if (content === 0 || foreign / content > MOST_FOREIGN) return { level: 'failed', failure: 'unrelated' };
  const matches = foreign === 0 && sharedPairs(proposal.text, source) >= SAME_PAIRS;
  return matches ? { level: 'matches' } : { level: 'reworded', differs };
}

function findFailure(
  article: Article,
  statements: readonly Statement[],
  { text, sentences }: Proposal,
  source: string,
): Failure | undefined {
  if (FOREIGN.test(text) && !FOREIGN.test(source)) return 'foreign';
  const printed = new Set(numbersIn(source));
  if (numbersIn(text).some((number) => !printed.has(number))) return 'numbers';
  if (quotesIn(text).some((quote) => !folded(source).includes(folded(quote)))) return 'quotes';
  if (changesDoubt(article.language, text, source)) return 'negation';
  if (namesSomebodyElse(article, statements, sentences, text, source)) return 'attribution';
  return undefined;
}

/** Words like "not" and "denied" must be there as often as in the source. */
function changesDoubt(language: string, text: string, source: string): boolean {
  const doubt = claimWords(language)?.doubt.split('|') ?? [];
  return doubt.some((word) => containsOneOf(word, text) !== containsOneOf(word, source));
}

/** A speaker of another sentence put into this one. */
function namesSomebodyElse(
  article: Article,
  statements: readonly Statement[],
  sentences: readonly SentenceId[],
  text: string,
  source: string,
): boolean {
  const here = statements.filter(({ content }) => content.some((span) => sentences.includes(span.sentence)));
  const allowed = new Set(
    [source, ...here.flatMap(({ speaker, via }) => [speaker.name, via?.name ?? ''])].flatMap(foldWords),
  );
  const said = new Set(contentWords(text, article.language));
  return statements.some(({ speaker, via }) =>
    [speaker.name, via?.name ?? ''].some((name) =>
      contentWords(name, article.language).some((word) => said.has(word) && !allowed.has(word)),
    ),
  );
}

const contentWords = (text: string, language: string): string[] =>
  wordsOf(text).flatMap(({ word }) => (isFunctionWord(word, language) ? [] : foldWords(word)));

interface Word extends Range {
  word: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a wording that its source has not: where they are, and how many of them carry meaning. */
function differences(text: string, source: string, language: string) {
  const known = new Set(foldWords(source));
  const differs: Range[] = [];
  let foreign = 0;
  let content = 0;
  for (const { word, start, end } of wordsOf(text)) {
    const carries = !isFunctionWord(word, language);
    if (carries) content++;
    if (foldWords(word).every((part) => known.has(part))) continue;
    differs.push({ start, end });
    if (carries) foreign++;
  }
  return { differs, foreign, content };
}

/** The share of neighbouring words in the text that are neighbours in the source, too. */
function sharedPairs(text: string, source: string): number {
  const pairs = pairsOf(text);
  const printed = new Set(pairsOf(source));
  return pairs.length === 0 ? 1 : pairs.filter((pair) => printed.has(pair)).length / pairs.length;
}

function pairsOf(text: string): string[] {
  const words = foldWords(text);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** What stands between quotation marks. */
const quotesIn = (text: string): string[] =>
  Array.from(text.matchAll(/[“„«"「‘]([^“”„«»"」]{2,}?)[”“»"」’](?!\p{L})/gu), ([, quote = '']) => quote);

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
