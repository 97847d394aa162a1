import type { ClippingCard } from './clipping';
import { database } from './database';
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
  numbers: number[];
  /** False while phrases are still being looked for further down. */
  complete: boolean;
}

/** A screenful: so many are made sure of before anything is shown, unless it takes too long. */
const FIRST_SHOWN = 12;
const TOO_LONG_MS = 25;
const READ_AT_ONCE = [16, 32, 64] as const;

/**
 * The clippings of `order` that the query asks for. Gives more than one answer only for phrases, whose
 * texts must be read: the first as soon as a screenful is sure, or something is and the reader would wait.
 */
export async function* searchClippings(query: Query, order: readonly number[]): AsyncGenerator<Found, void> {
  if (isEmptyQuery(query)) {
    yield { numbers: [...order], complete: true };
    return;
  }
  const soon = performance.now() + TOO_LONG_MS;
  const candidates = await findNumbers(database, query, order);
  if (query.phrases.length === 0) {
    yield { numbers: candidates, complete: true };
    return;
  }
  const numbers: number[] = [];
  let shown = 0;
  for (let at = 0, turn = 0; at < candidates.length; turn += 1) {
    const some = candidates.slice(at, at + (READ_AT_ONCE[turn] ?? 64));
    at += some.length;
    numbers.push(...(await withPhrases(some, query)));
    const enough = numbers.length >= FIRST_SHOWN || performance.now() > soon;
    if (enough && numbers.length > 2 * shown) {
      shown = numbers.length;
      yield { numbers: [...numbers], complete: false };
    }
  }
  yield { numbers, complete: true };
}

async function withPhrases(numbers: number[], query: Query): Promise<number[]> {
  const cards = (await database.clippings.bulkGet(numbers)).filter((card) => card !== undefined);
  const bodies = await database.versions.bulkGet(cards.map((card) => [card.id, card.versions]));
  return cards
    .filter((card, i) => {
      const body = bodies[i];
      return body !== undefined && hasPhrases(card, body, query.phrases);
    })
    .map((card) => card.number);
}

/** The cards of these numbers; those that are gone meanwhile are left out. */
export async function readCards(numbers: readonly number[]): Promise<ClippingCard[]> {
  return (await database.clippings.bulkGet([...numbers])).filter((card) => card !== undefined);
}
