import type { Article } from '@/utils/extract/article';
import { keyOf } from './card-of';
import type { Clipping, ClippingCard, ClippingId, ClippingVersion } from './clipping';
import { database } from './database';
import { sameWords } from './save-clipping';

/** The clipping of a page, when it is saved and not in the trash. Watch it with `liveQuery`. */
export async function clippingOf(url: string): Promise<ClippingCard | undefined> {
  return url === '' ? undefined : await database.clippings.get({ key: url });
}

/** How an article stands in the library, when it does: whether saving it now would add a version. Watch it with `liveQuery`. */
export async function savedAs(article: Article): Promise<{ id: ClippingId; isChanged: boolean } | undefined> {
  const card = await database.clippings.get({ key: keyOf(article) });
  const newest = card && (await database.versions.get([card.id, card.versions]));
  return newest && { id: newest.id, isChanged: !sameWords(newest.article, article) };
}

/** A clipping with its newest article; also one that lies in the trash. */
export async function readClipping(id: ClippingId): Promise<Clipping | undefined> {
  const card = (await database.clippings.get({ id })) ?? (await database.trash.get({ id }))?.card;
  const body = card && (await database.versions.get([id, card.versions]));
  if (!card || !body) return undefined;
  const { article, summary, gloss } = body;
  return { ...card, article, summary, ...(gloss && { gloss }) };
}

/** All kept versions, oldest first. */
export function versionsOf(id: ClippingId): Promise<ClippingVersion[]> {
  return database.versions.where('[id+version]').between([id, 0], [id, Infinity]).toArray();
}

/** The newest cards, newest first: what the library shows before anything is asked. */
export function newestClippings(most: number): Promise<ClippingCard[]> {
  return database.clippings.orderBy('savedAt').reverse().limit(most).toArray();
}
