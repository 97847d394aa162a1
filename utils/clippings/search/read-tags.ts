import { database } from '../database';
import { countFacet } from './count-facets';

const MOST = 200;

/** The tags in use, the most frequent first. */
export async function readTags(): Promise<string[]> {
  const all = await database.clippings.toCollection().primaryKeys();
  return (await countFacet(database, 'tag', all, MOST)).map(({ value }) => value);
}
