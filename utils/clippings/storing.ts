import { Dexie } from 'dexie';
import { failure, type Outcome, type Problem, success } from '@/utils/outcome';
import { database } from './database';

/**
 * Does work on the database and gives its result only after it is committed. A full disk, a database that
 * another page keeps from opening, and a broken store are problems the reader hears of; bugs are thrown on.
 */
export async function storing<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    await opened();
    return success(await work());
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return failure(problem);
  }
}

class BlockedError extends Error {}

/** A page with an older schema that does not let go would leave us waiting for ever: better to say so. */
async function opened(): Promise<void> {
  if (database.isOpen()) return;
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  const refuse = () => reject(new BlockedError());
  database.on('blocked', refuse);
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    database.on('blocked').unsubscribe(refuse);
  }
}

const STORAGE_FAILURES = new Set([
  Dexie.errnames.Abort,
  Dexie.errnames.DatabaseClosed,
  Dexie.errnames.InvalidState,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.OpenFailed,
  Dexie.errnames.Timeout,
  Dexie.errnames.TransactionInactive,
  Dexie.errnames.Unknown,
  Dexie.errnames.Upgrade,
  Dexie.errnames.Version,
  'DataError',
  'NotReadableError',
  'SecurityError',
]);

/** Dexie wraps what the browser said, sometimes twice; of many failures at once the first says why. */
export function problemOf(error: unknown): Problem | undefined {
  const names = chainOf(error).map((link) => link.name);
  if (chainOf(error).some((link) => link instanceof BlockedError)) return 'storage-blocked';
  if (names.includes(Dexie.errnames.QuotaExceeded)) return 'storage-full';
  return names.some((name) => STORAGE_FAILURES.has(name)) ? 'storage-failed' : undefined;
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  let link = error;
  while (link instanceof Error && chain.length < 5) {
    chain.push(link);
    if (link instanceof Dexie.BulkError) [link] = link.failures;
    else link = 'inner' in link ? link.inner : link.cause;
  }
  return chain;
}
