import { blobOf } from '../backup/blob-of';
import type { Clipping } from '../clipping';
import { database } from '../database';
import { readNewest } from '../read-versions';
import { localDay } from './dates';
import { type Format, type FormatName, FORMATS } from './formats';
import { type ZipFile, zipOf } from './zip';

export interface ExportedFile {
  name: string;
  file: Blob;
}

const CLIPPINGS_AT_ONCE = 100;

/**
 * A file of these clippings, in this order. Many clippings as Markdown become an archive with a note each,
 * as a vault wants them; every other format holds any number.
 */
export async function exportClippings(
  numbers: readonly number[],
  name: FormatName,
  now: number,
): Promise<ExportedFile> {
  const format = FORMATS[name];
  const clippings = readWhole(numbers);
  if (name === 'markdown' && numbers.length > 1)
    return { name: `sutro-${localDay(now)}.zip`, file: await zipOf(notes(clippings)) };
  const file = await blobOf(written(clippings, format), format.type);
  return { name: `sutro-${localDay(now)}.${format.extension}`, file };
}

async function* readWhole(numbers: readonly number[]): AsyncGenerator<Clipping, void> {
  for (let at = 0; at < numbers.length; at += CLIPPINGS_AT_ONCE) {
    const cards = await database.clippings.bulkGet(numbers.slice(at, at + CLIPPINGS_AT_ONCE));
    const there = cards.filter((card) => card !== undefined);
    const bodies = await readNewest(database, there);
    for (const [i, card] of there.entries()) {
      const body = bodies[i];
      if (!body) continue;
      const { article, summary, gloss } = body;
      yield { ...card, article, summary, ...(gloss && { gloss }) };
    }
  }
}

async function* written(clippings: AsyncIterable<Clipping>, format: Format): AsyncGenerator<string, void> {
  yield format.start;
  let first = true;
  for await (const clipping of clippings) {
    yield (first ? '' : format.between) + format.one(clipping);
    first = false;
  }
  yield format.end;
}

async function* notes(clippings: AsyncIterable<Clipping>): AsyncGenerator<ZipFile, void> {
  const taken = new Set<string>();
  for await (const clipping of clippings) {
    const name = noteName(clipping);
    let free = name;
    for (let i = 2; taken.has(free.toLowerCase()); i += 1) free = `${name} ${i}`;
    taken.add(free.toLowerCase());
    yield { name: `${free}.md`, text: FORMATS.markdown.one(clipping) };
  }
}

/** A name that every file system and every vault allows; never a path. */
export function noteName({ title, savedAt }: Pick<Clipping, 'title' | 'savedAt'>): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = Array.from(plain)
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
  return `${localDay(savedAt)} ${short}`.trim();
}
