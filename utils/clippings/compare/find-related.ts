import { outletById } from '@/utils/attribute/outlets/find-outlets';
import { functionWords } from '@/utils/language/function-words';
import type { ClippingCard, ClippingVersion } from '../clipping';
import { database } from '../database';
import { foldText } from '../search/fold';
import { allSegments, eachPosting } from '../search/read-segments';
import { termsOfWord, wordsOf } from '../search/split-terms';
import { type Field, fieldTerm } from '../search/terms-of-clipping';

/** Another clipping on what seems to be the same event. */
export interface Related {
  card: ClippingCard;
  /** Names, numbers and words of the title that both have: why it is here. */
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
const MOST_FEATURES = 40;

/** Something of an event: a speaker, a number, a word of the title. */
interface Feature {
  printed: string;
  weight: number;
  /** What it is found by; of a name of several words more than half must be there. */
  terms: string[];
}

/** Clippings within two weeks that share names, numbers and words of the title, the closest first. */
export async function findRelated(card: ClippingCard, body: ClippingVersion): Promise<Related[]> {
  const features = featuresOf(card, body);
  const holders = await clippingsWith(features.flatMap((feature) => feature.terms));
  const common = Math.max(COMMON_AT_LEAST, (await database.clippings.count()) * COMMON_SHARE);
  const scores = new Map<number, { score: number; shared: string[] }>();
  for (const { printed, weight, terms } of features) {
    const having = holdersOf(terms, holders);
    if (having.length > common) continue;
    for (const number of having) {
      if (number === card.number) continue;
      const so = scores.get(number) ?? { score: 0, shared: [] };
      scores.set(number, { score: so.score + weight, shared: [...so.shared, printed] });
    }
  }
  const close = [...scores].filter(([, { score, shared }]) => score >= ENOUGH && shared.length >= 2);
  const best = close.toSorted(([, a], [, b]) => b.score - a.score).slice(0, 4 * MOST_SHOWN);
  const cards = await database.clippings.bulkGet(best.map(([number]) => number));
  return cards
    .flatMap((other, i): Related[] => {
      if (!other || Math.abs(other.datedAt - card.datedAt) > DAYS_APART * DAY_MS) return [];
      return [{ card: other, shared: best[i]?.[1].shared ?? [] }];
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

/** The clippings that have more than half of these terms. */
function holdersOf(terms: string[], holders: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const counts = new Map<number, number>();
  for (const term of terms)
    for (const number of holders.get(term) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].filter(([, count]) => 2 * count > terms.length).map(([number]) => number);
}

function featuresOf({ speakers }: ClippingCard, { article, summary }: ClippingVersion): Feature[] {
  const dull = functionWords(article.language);
  const termsIn = (text: string, field?: Field) =>
    wordsOf(foldText(text))
      .filter(({ text: word }) => !dull.has(word))
      .flatMap(({ text: word }) => termsOfWord(word))
      .map((term) => (field ? fieldTerm(field, term) : term));
  const words = (text: string) => [...new Set(wordsOf(text).map((word) => word.text))];
  const points = summary.keyPoints.flatMap((point) => words(point.text));
  const features = [
    ...speakers.map((name) => ({ printed: name, weight: WEIGHT.speaker, terms: termsIn(name, 'speaker') })),
    ...points
      .filter((word) => isTellingNumber(foldText(word)))
      .map((word) => ({ printed: word, weight: WEIGHT.number, terms: termsIn(word) })),
    ...words(article.title)
      .filter((word) => foldText(word).length > 2 && !/^\p{Nd}+$/u.test(word))
      .map((word) => ({ printed: word, weight: WEIGHT.title, terms: termsIn(word, 'title') })),
  ];
  return features.filter(({ terms }) => terms.length > 0).slice(0, MOST_FEATURES);
}

/** Small numbers and years are everywhere. */
const isTellingNumber = (word: string): boolean => /^\d{2,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word);

/** For each term the clippings that have it. */
function clippingsWith(terms: string[]): Promise<Map<string, Set<number>>> {
  return database.transaction('r', [database.waiting, database.segments, database.postings], async () => {
    const [segments, waiting] = await Promise.all([allSegments(database), database.waiting.toArray()]);
    const found = new Map(terms.map((term) => [term, new Set<number>()]));
    const isWaiting = new Set(waiting.map(({ number }) => number));
    const wanted = [...found.keys()].map((term) => ({ term, prefix: false }));
    await eachPosting(
      database,
      segments,
      wanted,
      (term, number) => !isWaiting.has(number) && found.get(term)?.add(number),
    );
    for (const { number, terms: own } of waiting) for (const term of own.split('\n')) found.get(term)?.add(number);
    return found;
  });
}
