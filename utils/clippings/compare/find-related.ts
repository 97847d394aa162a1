import { outletById } from '@/utils/attribute/outlets';
import { functionWords } from '@/utils/language/function-words';
import type { ClippingCard, ClippingVersion } from '../clipping';
import { database } from '../database';
import { foldText } from '../search/fold';
import { allSegments, eachTerm, pagesWith } from '../search/read-segments';
import { termsOfWord, wordsOf } from '../search/split-terms';
import { type Field, fieldTerm } from '../search/terms-of-clipping';

/** Another clipping on what seems to be the same event. */
export interface Related {
  card: ClippingCard;
  /** Printed words that both have: why it is here. */
  shared: string[];
}

/** The publishers whose clippings rest on one outlet or agency. */
export interface SharedCredit {
  outlet: string;
  publishers: string[];
}

const MOST_SHOWN = 6;
const DAYS_APART = 14;
const DAY_MS = 86_400_000;
/** Features that stand in more clippings than this say nothing of one event. */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 8;
/** A speaker and a number weigh more than a word of a title. */
const WEIGHT = { speaker: 2, number: 1.5, title: 1 } as const;
const ENOUGH = 3;

interface Feature {
  term: string;
  printed: string;
  weight: number;
}

/** Clippings within two weeks that share names, numbers and words of the title, the closest first. */
export async function findRelated(card: ClippingCard, body: ClippingVersion): Promise<Related[]> {
  const features = featuresOf(card, body);
  const holders = await clippingsWith(features.map((feature) => feature.term));
  const all = await database.clippings.count();
  const common = Math.max(COMMON_AT_LEAST, all * COMMON_SHARE);
  const scores = new Map<number, { score: number; shared: Set<string> }>();
  features.forEach((feature, i) => {
    const numbers = holders[i] ?? new Set();
    if (numbers.size > common) return;
    for (const number of numbers) {
      if (number === card.number) continue;
      const so = scores.get(number) ?? { score: 0, shared: new Set() };
      so.score += feature.weight;
      so.shared.add(feature.printed);
      scores.set(number, so);
    }
  });
  const close = [...scores].filter(([, { score, shared }]) => score >= ENOUGH && shared.size >= 2);
  const best = close.toSorted(([, a], [, b]) => b.score - a.score).slice(0, 4 * MOST_SHOWN);
  const cards = await database.clippings.bulkGet(best.map(([number]) => number));
  return cards
    .flatMap((other, i): Related[] => {
      if (!other || Math.abs(other.datedAt - card.datedAt) > DAYS_APART * DAY_MS) return [];
      return [{ card: other, shared: [...(best[i]?.[1].shared ?? [])] }];
    })
    .slice(0, MOST_SHOWN);
}

/** Which publishers of these clippings rest on the same outlet or agency, however each of them spells it. */
export function sharedCredits(own: ClippingVersion, others: readonly ClippingVersion[]): SharedCredit[] {
  const all = [own, ...others].flatMap(({ article, summary }) =>
    summary.credits.map((credit) => ({
      publisher: article.publisher ?? (URL.canParse(article.url) ? new URL(article.url).host : article.title),
      key: credit.id ?? foldText(credit.outlet),
      credit,
    })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((same): SharedCredit[] => {
    const publishers = [...new Set(same.map(({ publisher }) => publisher))];
    const [first] = same;
    if (!first || publishers.length < 2) return [];
    const known = first.credit.id === undefined ? undefined : outletById(first.credit.id);
    return [{ outlet: known?.name ?? first.credit.outlet, publishers }];
  });
}

function featuresOf(card: ClippingCard, { article, summary }: ClippingVersion): Feature[] {
  const dull = functionWords(article.language);
  const features = new Map<string, Feature>();
  const add = (text: string, field: Field | undefined, weight: number, fits: (word: string) => boolean) => {
    const folded = wordsOf(foldText(text));
    const printed = wordsOf(text);
    folded.forEach(({ text: word }, i) => {
      if (dull.has(word) || !fits(word)) return;
      for (const one of termsOfWord(word)) {
        const term = field ? fieldTerm(field, one) : one;
        features.set(term, {
          term,
          printed: folded.length === printed.length ? (printed[i]?.text ?? word) : word,
          weight,
        });
      }
    });
  };
  for (const speaker of card.speakers) add(speaker, 'speaker', WEIGHT.speaker, (word) => word.length > 1);
  add(article.title, 'title', WEIGHT.title, (word) => word.length > 2 && !/^\d+$/.test(word));
  for (const point of summary.keyPoints) add(point.text, undefined, WEIGHT.number, isTellingNumber);
  return [...features.values()].slice(0, 60);
}

/** Small numbers and years are everywhere. */
const isTellingNumber = (word: string): boolean => /^\d{2,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word);

/** For each term the clippings that have it. */
function clippingsWith(terms: string[]): Promise<Set<number>[]> {
  return database.transaction('r', [database.waiting, database.segments, database.pages], async () => {
    const [segments, waiting] = await Promise.all([allSegments(database), database.waiting.toArray()]);
    const found = terms.map(() => new Set<number>());
    const isWaiting = new Set(waiting.map(({ number }) => number));
    const visits = segments.flatMap((segment) =>
      terms.flatMap((term, i) => pagesWith(segment, { term, prefix: false }).map((key) => ({ segment, term, i, key }))),
    );
    const pages = await database.pages.bulkGet(visits.map(({ key }) => key));
    visits.forEach(({ segment, term, i }, visit) => {
      const page = pages[visit];
      const meet = (_: string, number: number) => !isWaiting.has(number) && found[i]?.add(number);
      if (page) eachTerm(page, segment, { term, prefix: false }, meet);
    });
    for (const { number, terms: own } of waiting) {
      const has = new Set(own.split('\n'));
      terms.forEach((term, i) => has.has(term) && found[i]?.add(number));
    }
    return found;
  });
}
