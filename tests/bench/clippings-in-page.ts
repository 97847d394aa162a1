import { packedBlobOf } from '@/utils/clippings/backup/blob-of';
import { importBackup } from '@/utils/clippings/backup/import-backup';
import { backupLines } from '@/utils/clippings/backup/write-backup';
import { database } from '@/utils/clippings/database';
import { exportClippings } from '@/utils/clippings/export/export-clippings';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { countFacet } from '@/utils/clippings/search/count-facets';
import { foldText } from '@/utils/clippings/search/fold';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { termsOfWord, wordsOf } from '@/utils/clippings/search/split-terms';
import { textsOf } from '@/utils/clippings/search/terms-of-clipping';
import { tidyIndex } from '@/utils/clippings/search/tidy-index';
import { readCards, readOrder, searchClippings } from '@/utils/clippings/search-clippings';
import { makeSavings, makeWord } from './make-clippings';

/** The steps of the benchmark, run inside the library page. Each gives back milliseconds or a size. */
const steps = {
  count: () => database.clippings.count(),

  /** Fills the library up to `count` clippings by way of an import, as a reader with a backup would. */
  async fill(count: number): Promise<number> {
    let spent = 0;
    for (let have = await database.clippings.count(); have < count; have = await database.clippings.count()) {
      const file = await packedBlobOf(entries(have, Math.min(count, have + 20_000)));
      spent += await timed(async () => {
        const report = await importBackup(file);
        if ('problem' in report || report.broken.length > 0) throw new Error(JSON.stringify(report));
      });
    }
    return spent;
  },

  /** Saving one after the other, the index in order all the time. What was saved is deleted again. */
  async saveSome(): Promise<number[]> {
    const times: number[] = [];
    let i = 0;
    for (const saving of makeSavings(60, 99)) {
      const article = { ...saving.article, url: `https://news.example/saved/${Date.now()}-${i}` };
      times.push(await timed(() => saveClipping({ ...saving, article })));
      i += 1;
    }
    await tidyIndex(database);
    return times;
  },

  wholeOrder: () => timed(() => readOrder('saved')),
  facets: () => timed(async () => countFacet(database, 'speaker', await readOrder('saved'), 10)),

  /** The control: looks through every text of every clipping for two words, and compares with the index. */
  async scan(): Promise<number> {
    const words = [makeWord('en', 40), makeWord('bn', 900)].map(foldText);
    let found = 0;
    const order = await readOrder('saved');
    const ms = await timed(async () => {
      for (let at = 0; at < order.length; at += 500) {
        const cards = await readCards(order.slice(at, at + 500));
        const bodies = await database.versions.bulkGet(cards.map((card): [string, number] => [card.id, card.versions]));
        cards.forEach((card, i) => {
          const body = bodies[i];
          const terms = body ? textsOf(card, body).flatMap((text) => wordsOf(foldText(text))) : [];
          const has = (word: string) =>
            terms.some(({ text }) => termsOfWord(text).some((term) => term.startsWith(word)));
          if (words.some(has)) found += 1;
        });
      }
    });
    const byIndex = new Set<number>();
    for (const word of words)
      for await (const { numbers } of searchClippings(parseQuery(word), order))
        for (const number of numbers) byIndex.add(number);
    if (found !== byIndex.size) throw new Error(`The index finds ${byIndex.size}, a plain scan ${found}.`);
    return ms;
  },

  async backup(): Promise<{ ms: number; bytes: number }> {
    let bytes = 0;
    const ms = await timed(async () => {
      bytes = (await packedBlobOf(backupLines(0))).size;
    });
    return { ms, bytes };
  },

  /** All clippings as one web page and as an archive of notes. */
  async exportAll(): Promise<number> {
    return timed(async () => {
      for (const format of ['html', 'markdown'] as const) await exportClippings(await readOrder('saved'), format, 0);
    });
  },

  /** A backup, an empty library, and everything back. Says whether nothing has changed. */
  async restore(): Promise<{ ms: number; same: boolean }> {
    const before = await digest(backupLines(0));
    const file = await packedBlobOf(backupLines(0));
    await Promise.all(database.tables.map((table) => table.clear()));
    const ms = await timed(() => importBackup(file));
    return { ms, same: before === (await digest(backupLines(0))) };
  },

  async shape() {
    const usage = (await navigator.storage.estimate()).usage ?? 0;
    return { segments: await database.segments.count(), pages: await database.postings.count(), usage };
  },
};

Object.assign(globalThis, { steps });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function* entries(from: number, to: number): AsyncGenerator<string, void> {
  yield `${JSON.stringify({ format: 'sutro-backup', version: 1, madeAt: 0 })}\n`;
  let i = from;
  for (const { article, summary } of makeSavings(to - from, from + 1)) {
    const savedAt = 1_600_000_000_000 + i * 60_000;
    const own = { ...article, url: `https://news.example/${i}` };
    yield `${JSON.stringify({ id: `clipping-${i}`, savedAt, changedAt: savedAt, tags: i % 50 === 0 ? ['kept'] : [], versions: [{ savedAt, article: own, summary }] })}\n`;
    i += 1;
  }
  yield `${JSON.stringify({ end: to - from })}\n`;
}

/** One sum over all lines, without holding them. */
async function digest(lines: AsyncIterable<string>): Promise<string> {
  let sum = '';
  for await (const line of lines) {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sum + line));
    sum = new Uint8Array(bytes).toHex();
  }
  return sum;
}
