import type { ClippingCard } from './clipping';
import { database } from './database';
import { readNewest } from './read-versions';
import { hasPhrases } from './search/confirm-phrases';
import { findNumbers } from './search/find-numbers';
import { isEmptyQuery, type Query } from './search/parse-query';

export type Sort = 'saved' | 'saved-first' | 'dated' | 'dated-first' | 'changed' | 'title';

const INDEX = {
  saved: { index: 'savedAt', reverse: true },
  'saved-first': { index: 'savedAt', reverse: false },
  dated: { index: 'datedAt', reverse: true },
  'dated-first': { index: 'datedAt', reverse: false },
  changed: { index: 'changedAt', reverse: true },
  title: { index: 'titleKey', reverse: false },
} as const satisfies Record<Sort, { index: keyof ClippingCard; reverse: boolean }>;

/** The numbers of all clippings in the wished order, or of its first ones. */
export async function readOrder(sort: Sort, most = Infinity): Promise<number[]> {
  const { index, reverse } = INDEX[sort];
  const sorted = database.clippings.orderBy(index);
  // A reversed walk goes row by row; turning round what was read in one go is ten times as fast.
  if (most === Infinity) return reverse ? (await sorted.primaryKeys()).toReversed() : sorted.primaryKeys();
  return (reverse ? sorted.reverse() : sorted).limit(most).primaryKeys();
}

export interface Found {
  /** In the order that was given. */
  numbers: readonly number[];
  /** False while phrases are still being looked for further down. */
  complete: boolean;
  /** The cards of the first ones: what is seen at once. */
  first: ClippingCard[];
}

export interface SearchOptions {
  /** How many cards are seen at once. */
  screen?: number;
  /** The reader asks for something else by now. */
  signal?: AbortSignal;
}

/** So many are made sure of before anything is shown, unless it takes too long. */
const FIRST_SHOWN = 8;
const TOO_LONG_MS = 25;
const READ_FIRST = 12;
const READ_AT_ONCE = 16;

/**
 * The clippings of `order` that the query asks for. Gives more than one answer only for phrases, whose
 * texts must be read: the first as soon as a screenful is sure, or something is and the reader would wait.
 * Goes on only when the next answer is asked for.
 */
export async function* searchClippings(
  query: Query,
  order: readonly number[],
  { screen = 0, signal }: SearchOptions = {},
): AsyncGenerator<Found, void> {
  const soon = performance.now() + TOO_LONG_MS;
  const hasPhrases = query.phrases.length > 0;
  const start = await inOneRead(async () => {
    const candidates = isEmptyQuery(query) ? order : await findNumbers(database, query, order);
    const some = candidates.slice(0, hasPhrases ? READ_FIRST : screen);
    return { candidates, cards: hasPhrases ? await withPhrases(some, query) : await readCards(some) };
  });
  const { candidates } = start;
  if (!hasPhrases) {
    yield { numbers: candidates, complete: true, first: start.cards };
    return;
  }
  const numbers: number[] = [];
  const first: ClippingCard[] = [];
  const take = (cards: readonly ClippingCard[]) => {
    for (const card of cards) {
      numbers.push(card.number);
      if (first.length < screen) first.push(card);
    }
  };
  take(start.cards);
  let shown = 0;
  for (let at = READ_FIRST; at < candidates.length; at += READ_AT_ONCE) {
    if (signal?.aborted) return;
    const enough = numbers.length >= FIRST_SHOWN || performance.now() > soon;
    if (enough && numbers.length > 2 * shown) {
      shown = numbers.length;
      yield { numbers: [...numbers], complete: false, first: [...first] };
    }
    take(await withPhrases(candidates.slice(at, at + READ_AT_ONCE), query));
  }
  yield { numbers, complete: true, first };
}

/** The result as soon as it is there: the end of the transaction, which only reads, need not be waited for. */
function inOneRead<T>(work: () => Promise<T>): Promise<T> {
  const { waiting, segments, postings, clippings, versions } = database;
  return new Promise((found, failed) => {
    database
      .transaction('r', [waiting, segments, postings, clippings, versions], async () => found(await work()))
      .catch(failed);
  });
}

async function withPhrases(numbers: readonly number[], query: Query): Promise<ClippingCard[]> {
  const cards = await readCards(numbers);
  const bodies = await readNewest(database, cards);
  return cards.filter((card, i) => {
    const body = bodies[i];
    return body !== undefined && hasPhrases(card, body, query.phrases);
  });
}

/** The cards of these numbers; those that are gone meanwhile are left out. */
export async function readCards(numbers: readonly number[]): Promise<ClippingCard[]> {
  return (await database.clippings.bulkGet([...numbers])).filter((card) => card !== undefined);
}
