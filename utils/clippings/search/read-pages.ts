import type { ClippingsDatabase } from '../database';
import type { IndexPage } from './index-rows';

/** A page as a search reads it. */
export interface ReadPage extends Pick<IndexPage, 'terms' | 'ends' | 'places'> {
  /** Where each term begins. The terms stay one text: thousands of little ones would keep the memory's caretaker busy. */
  starts: Uint16Array;
}

/** Some 15 MB: who types on asks for the same pages again. */
const MOST_KEPT = 400;
const keptOf = new WeakMap<ClippingsDatabase, Map<string, ReadPage>>();

/**
 * The pages with these keys; nothing where there is none (any more). The last ones that were asked for stay
 * in memory: a page never changes, but that clippings which are deleted for good are taken out of it.
 */
export async function readPages(
  db: ClippingsDatabase,
  keys: readonly [number, number][],
): Promise<(ReadPage | undefined)[]> {
  const kept = keptOf.get(db) ?? new Map<string, ReadPage>();
  keptOf.set(db, kept);
  const missing = new Map(keys.map((key) => [key.join(), key]));
  for (const name of missing.keys()) if (kept.has(name)) missing.delete(name);
  const names = [...missing.keys()];
  const rows = missing.size > 0 ? await db.postings.bulkGet([...missing.values()]) : [];
  const read = new Map(rows.flatMap((row, i) => (row ? [[names[i] ?? '', readPage(row)]] : [])));
  const pages = keys.map((key) => kept.get(key.join()) ?? read.get(key.join()));
  keys.forEach((key, i) => {
    const [name, page] = [key.join(), pages[i]];
    kept.delete(name); // so that it is the last of all
    if (page) kept.set(name, page);
  });
  for (const name of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(name);
  }
  return pages;
}

/** Nothing of what was deleted for good stays in memory. */
export const forgetPages = (db: ClippingsDatabase): void => void keptOf.delete(db);

function readPage({ terms, ends, places }: IndexPage): ReadPage {
  const starts = new Uint16Array(ends.length);
  for (let i = 1; i < starts.length; i += 1) starts[i] = terms.indexOf('\n', starts[i - 1]) + 1;
  return { terms, starts, ends, places };
}

export const termOf = ({ terms, starts }: ReadPage, i: number): string =>
  terms.slice(starts[i], i + 1 < starts.length ? (starts[i + 1] ?? 0) - 1 : undefined);
