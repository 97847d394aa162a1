import type { ClippingCard, ClippingVersion } from '../clipping';
import type { FoundBy, WaitingTerms } from './index-rows';
import { localDay } from '../export/dates';
import { foldText } from './fold';
import { termsOfWord, wordsOf } from './split-terms';

/** A book of this many words is still found by its beginning. */
const MOST_WORDS = 60_000;

/** The parts of a clipping that can be asked for alone: `speaker:kim`. */
export type Field = 'title' | 'speaker' | 'outlet' | 'lang' | 'tag';
/** The parts whose whole values can be counted and filtered by. */
export type Facet = 'speaker' | 'outlet' | 'lang' | 'tag';

export const fieldTerm = (field: Field, word: string): string => `${field}:${word}`;
export const facetTerm = (facet: Facet, value: string): string =>
  `${facet}=${value.replaceAll(/\s+/g, ' ').slice(0, 200)}`;

/** The day of an article on the reader's calendar: `after:` and `before:` ask for a stretch of these. */
export const dayTerm = (ms: number): string => `day=${localDay(ms)}`;

/**
 * A word pair as one of 16,384 terms: a phrase is looked up by its pairs, and only clippings that have
 * them all are read to make sure. Few enough
 * to cost little, many enough that of a hundred clippings without the phrase three are read in vain.
 */
export function pairTerm(first: string, second: string): string {
  let hash = 0x811c9dc5;
  for (const unit of `${first} ${second}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `"${((hash ^ (hash >>> 14)) & 0x3fff).toString(36)}`;
}

/** Every printed text of a clipping that a search looks through, the title first. */
export function textsOf(card: ClippingCard, body: ClippingVersion): string[] {
  const { article, summary, gloss } = body;
  return [
    card.title,
    ...article.sentences.map((sentence) => sentence.text),
    ...article.authors,
    ...article.creditLines.map((line) => line.raw),
    ...summary.credits.map((credit) => credit.outlet),
    ...summary.statements.flatMap(({ speaker, via }) => (via ? [speaker.name, via.name] : [speaker.name])),
    ...[card.publisher, article.dateline, article.section, card.note].filter((text) => text !== undefined),
    ...card.tags,
    ...Object.values(gloss?.lines ?? {}).map((line) => line.text),
  ];
}

/** Everything a clipping is found by, each once. */
export function termsOfClipping(card: ClippingCard, body: ClippingVersion): string[] {
  const terms = new Set<string>();
  let left = MOST_WORDS;
  for (const text of textsOf(card, body)) {
    const words = wordsOf(foldText(text)).slice(0, left);
    left -= words.length;
    words.forEach(({ text: word }, i) => {
      for (const term of termsOfWord(word)) terms.add(term);
      const next = words[i + 1];
      if (next) terms.add(pairTerm(word, next.text));
    });
  }
  addField(terms, 'title', [card.title]);
  addFacet(terms, 'speaker', card.speakers);
  addFacet(terms, 'outlet', card.publisher === undefined ? card.credits : [...card.credits, card.publisher]);
  addField(terms, 'outlet', outletIdsOf(body));
  addFacet(terms, 'tag', card.tags);
  addFacet(terms, 'lang', [card.language]);
  terms.add(dayTerm(card.datedAt));
  return [...terms];
}

/** What these clippings are found by, with their newest versions beside them. */
export function foundBy(cards: readonly ClippingCard[], newest: readonly (ClippingVersion | undefined)[]): FoundBy[] {
  return cards.flatMap((card, i) => {
    const body = newest[i];
    return body ? [{ number: card.number, terms: termsOfClipping(card, body) }] : [];
  });
}

/** The same as rows that wait for the index. */
export const waitingRows = (
  cards: readonly ClippingCard[],
  newest: readonly (ClippingVersion | undefined)[],
): WaitingTerms[] => foundBy(cards, newest).map(({ number, terms }) => ({ number, terms: terms.join('\n') }));

function addField(terms: Set<string>, field: Field, values: string[]): void {
  for (const value of values)
    for (const word of wordsOf(foldText(value)))
      for (const term of termsOfWord(word.text)) terms.add(fieldTerm(field, term));
}

function addFacet(terms: Set<string>, facet: Facet, values: string[]): void {
  addField(terms, facet, values);
  for (const value of values) terms.add(facetTerm(facet, value));
}

/** "Al Jazeera" is found as `outlet:aljazeera` however the article spells it. */
function outletIdsOf({ summary }: ClippingVersion): string[] {
  const ids = [
    ...summary.credits.map((credit) => credit.id),
    ...summary.statements.flatMap(({ speaker, via }) => [speaker.outlet, via?.outlet]),
  ];
  return ids.filter((id) => id !== undefined);
}
