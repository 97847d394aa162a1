import { findOutlet, namesOfOutlet } from '@/utils/attribute/outlets/find-outlets';
import type { ClippingCard, ClippingVersion } from '../clipping';
import type { FoundBy, WaitingTerms } from './index-rows';
import { localDay } from '../export/dates';
import { termsOfWord } from './split-terms';
import { wordsIn } from './words-in';

/** A book of this many words is still found by its beginning. */
const MOST_WORDS = 60_000;

/** The parts of a clipping that can be asked for alone: `speaker:kim`. */
export type Field = 'title' | 'speaker' | 'outlet' | 'lang' | 'tag';
/** The parts whose whole values can be counted and filtered by. */
export type Facet = 'speaker' | 'outlet' | 'lang' | 'tag';

// No word begins with these marks, so that the beginning of a word never finds the name of a field.
export const fieldTerm = (field: Field, word: string): string => `:${field}:${word}`;
export const facetTerm = (facet: Facet, value: string): string =>
  `=${facet}=${value.replaceAll(/\s+/g, ' ').slice(0, 200)}`;

/** The day of an article on the reader's calendar: `after:` and `before:` ask for a stretch of these. */
export const dayTerm = (ms: number): string => `=day=${localDay(ms)}`;
/** Behind the last day. */
export const AFTER_DAYS = '=day>';

/** So much of the second word is in a pair: enough to tell, and known while the word is still being typed. */
export const PAIR_LETTERS = 2;

/**
 * A word and the beginning of the next one as one of 65,536 terms: a phrase is looked up by its pairs, and
 * only clippings that have them all are read to make sure. Few enough to cost little, many enough that of a
 * thousand clippings with both words somewhere four are read in vain.
 */
export function pairTerm(first: string, second: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < first.length; i += 1) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ 0x20, 0x01000193);
  for (let i = 0; i < PAIR_LETTERS; i += 1) hash = Math.imul(hash ^ second.charCodeAt(i), 0x01000193);
  const pair = (hash ^ (hash >>> 16)) & 0xffff;
  return (PAIRS[pair] ??= `"${pair.toString(36)}`);
}
const PAIRS: (string | undefined)[] = Array.from({ length: 0x10000 });

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
    const words = wordsIn(text).slice(0, left);
    left -= words.length;
    words.forEach((word, i) => {
      for (const term of termsOfWord(word)) terms.add(term);
      const next = words[i + 1];
      if (next !== undefined) terms.add(pairTerm(word, next));
    });
  }
  addField(terms, 'title', [card.title]);
  addFacet(terms, 'speaker', card.speakers);
  addFacet(terms, 'outlet', card.publisher === undefined ? card.credits : [...card.credits, card.publisher]);
  addOutlets(terms, card, body);
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
    for (const word of wordsIn(value)) for (const term of termsOfWord(word)) terms.add(fieldTerm(field, term));
}

function addFacet(terms: Set<string>, facet: Facet, values: string[]): void {
  addField(terms, facet, values);
  for (const value of values) terms.add(facetTerm(facet, value));
}

/** An outlet is found by every name it has, however the article spells it: "al jazeera" finds "আল জাজিরা". */
function addOutlets(terms: Set<string>, { publisher }: ClippingCard, { summary }: ClippingVersion): void {
  const speaking = summary.statements.flatMap(({ speaker, via }) => [speaker.outlet, via?.outlet]);
  const credited = summary.credits.map((credit) => credit.id);
  const publishing = publisher === undefined ? undefined : findOutlet(publisher, 'credit')?.id;
  const spoken = new Set(speaking.filter((id) => id !== undefined));
  for (const id of new Set([...credited, publishing, ...spoken].filter((id) => id !== undefined))) {
    const names = namesOfOutlet(id);
    for (const word of names.flatMap(wordsIn)) for (const term of termsOfWord(word)) terms.add(term);
    addField(terms, 'outlet', [id, ...names]);
    if (spoken.has(id)) addField(terms, 'speaker', [id, ...names]);
  }
}
