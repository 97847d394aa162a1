import type { ClippingCard, ClippingVersion } from './clipping';
import { type ClippingsDatabase, database } from './database';

/** The newest version of each of these clippings, in their order; nothing where there is none. One read for all. */
export const readNewest = (
  db: ClippingsDatabase,
  cards: readonly ClippingCard[],
): Promise<(ClippingVersion | undefined)[]> =>
  db.versions.bulkGet(cards.map(({ id, versions }): [string, number] => [id, versions]));

/** All versions of each of these clippings, oldest first. One read for all. */
export async function readVersions(cards: readonly ClippingCard[]): Promise<ClippingVersion[][]> {
  const keys = cards.flatMap(({ id, versions }) =>
    Array.from({ length: versions }, (_, i): [string, number] => [id, i + 1]),
  );
  const read = await database.versions.bulkGet(keys);
  let at = 0;
  return cards.map(({ versions }) => {
    const own = read.slice(at, at + versions).filter((version) => version !== undefined);
    at += versions;
    return own;
  });
}
