import type { Article } from '@/utils/extract/article';
import type { Outcome } from '@/utils/outcome';
import type { Summary } from '@/utils/summarize/summary';
import { cardFacts, keyOf } from './card-of';
import type { Clipping, ClippingCard, ClippingVersion } from './clipping';
import { database } from './database';
import type { Gloss } from '@/utils/gloss/gloss';
import { articleLines } from '@/utils/gloss/summary-lines';
import { waitingRows } from './search/terms-of-clipping';
import { storing } from './storing';

export interface Saving {
  article: Article;
  summary: Summary;
  gloss?: Gloss;
}

/**
 * Keeps an article with its summary, and resolves only after it is on disk. The same url makes no second
 * clipping: the same words leave it as it is (only a newer summary or a gloss is taken over), other words
 * become its next version. A clipping that lies in the trash comes back out of it.
 *
 * Whoever calls this sees to it that nothing of a private window gets here.
 */
export function saveClipping(saving: Saving): Promise<Outcome<Clipping>> {
  return storing(() =>
    database.transaction('rw', [database.clippings, database.trash, database.versions, database.waiting], () =>
      write(saving, Date.now()),
    ),
  );
}

async function write(saving: Saving, now: number): Promise<Clipping> {
  const key = keyOf(saving.article);
  const old = (await database.clippings.get({ key })) ?? (await takenOutOfTrash(key));
  const facts = cardFacts(saving.article, saving.summary, old?.savedAt ?? now);
  if (!old) {
    const fresh = { id: crypto.randomUUID(), key, savedAt: now, changedAt: now, tags: [], versions: 1, ...facts };
    const number = await database.clippings.add(fresh);
    return written({ ...fresh, number }, { id: fresh.id, version: 1, savedAt: now, ...saving });
  }
  const newest = await database.versions.get([old.id, old.versions]);
  const same = newest !== undefined && sameWords(newest.article, saving.article);
  const version = same ? old.versions : old.versions + 1;
  const body: ClippingVersion = {
    ...(same && newest),
    id: old.id,
    version,
    savedAt: same ? newest.savedAt : now,
    ...saving,
    ...keptGloss(newest?.gloss, saving),
  };
  const card: ClippingCard = {
    ...keptByReader(old),
    ...facts,
    versions: version,
    changedAt: same ? old.changedAt : now,
  };
  await database.clippings.put(card);
  return written(card, body);
}

async function written(card: ClippingCard, body: ClippingVersion): Promise<Clipping> {
  await database.versions.put(body);
  await database.waiting.bulkPut(waitingRows([card], [body]));
  const { article, summary, gloss } = body;
  return { ...card, article, summary, ...(gloss && { gloss }) };
}

async function takenOutOfTrash(key: string): Promise<ClippingCard | undefined> {
  const removed = await database.trash.get({ key });
  if (!removed) return undefined;
  await database.trash.delete(removed.number);
  return removed.card;
}

/**
 * English of before beside lines that are still there is not lost; where another engine has spoken meanwhile, whoever
 * said more stays.
 */
function keptGloss(before: Gloss | undefined, { article, summary, gloss }: Saving): { gloss?: Gloss } {
  const wanted = new Set(articleLines(article, summary));
  const still = Object.fromEntries(Object.entries(before?.lines ?? {}).filter(([line]) => wanted.has(line)));
  if (!before || Object.keys(still).length === 0) return {};
  if (gloss?.engine === before.engine) return { gloss: { ...gloss, lines: { ...still, ...gloss.lines } } };
  const hasLess = Object.keys(gloss?.lines ?? {}).length <= Object.keys(still).length;
  return hasLess ? { gloss: { engine: before.engine, lines: still } } : {};
}

/** What a new state of the page does not replace. */
function keptByReader({ id, number, key, savedAt, note, tags }: ClippingCard) {
  return { id, number, key, savedAt, tags, ...(note !== undefined && { note }) };
}

/** Whether nothing that a reader reads has changed. */
export function sameWords(a: Article, b: Article): boolean {
  return (
    a.title === b.title &&
    a.sentences.length === b.sentences.length &&
    a.sentences.every((sentence, i) => sentence.text === b.sentences[i]?.text)
  );
}
