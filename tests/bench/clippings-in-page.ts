import { packedBlobOf } from '@/utils/clippings/backup/blob-of';
import { importBackup } from '@/utils/clippings/backup/import-backup';
import { backupLines } from '@/utils/clippings/backup/write-backup';
import { database } from '@/utils/clippings/database';
import { readOrder, readCards, searchClippings } from '@/utils/clippings/search-clippings';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { countFacet } from '@/utils/clippings/search/count-facets';
import { foldText } from '@/utils/clippings/search/fold';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { termsOfWord, wordsOf } from '@/utils/clippings/search/split-terms';
import { tidyIndex } from '@/utils/clippings/search/tidy-index';
import { textsOf } from '@/utils/clippings/search/terms-of-clipping';
import { makeSavings, makeWord } from './make-clippings';

/** The steps of the benchmark, run inside a page. Each gives back milliseconds or a size. */
const steps = {
  /** Fills the library up to `count` clippings by way of an import, as a reader with a backup would. */
  async fill(count: number): Promise<number> {
    let spent = 0;
    for (let have = await database.clippings.count(); have < count; have += 10_000) {
      const file = await packedBlobOf(entries(have, Math.min(count, have + 10_000)));
      spent += await timed(async () => {
        const report = await importBackup(file);
        if ('problem' in report || report.broken.length > 0) throw new Error(JSON.stringify(report));
      });
    }
    return spent;
  },

  /** Saving one after the other, the index in order all the time. */
  async saveSome(): Promise<number[]> {
    const times: number[] = [];
    const start = 1_000_000 + (await database.clippings.count());
    let i = 0;
    for (const saving of makeSavings(100, start)) {
      const article = { ...saving.article, url: `https://news.example/saved/${start + i}` };
      times.push(await timed(() => saveClipping({ ...saving, article })));
      i += 1;
    }
    await tidyIndex(database);
    return times;
  },

  firstScreen: () => timed(async () => readCards(await readOrder('saved', 40))),
  wholeOrder: () => timed(() => readOrder('saved')),

  /** Each query as the page does it: what fits, then the cards of the first screen. */
  async search(): Promise<{ query: string; found: number; ms: number }[]> {
    const order = await readOrder('saved');
    const rows = [];
    for (const query of queries()) {
      let found = 0;
      const ms = await timed(async () => {
        const answers = searchClippings(parseQuery(query), order);
        const first = await answers.next();
        found = first.value?.numbers.length ?? 0;
        await readCards(first.value?.numbers.slice(0, 40) ?? []);
      });
      rows.push({ query, found, ms });
    }
    return rows;
  },

  facets: () => timed(async () => countFacet(database, 'outlet', await readOrder('saved'), 10)),

  /** The control: looks through every text of every clipping. */
  async scan(): Promise<{ ms: number; found: number; foundByIndex: number }> {
    const words = [makeWord('en', 40), makeWord('bn', 900)].map(foldText);
    let found = 0;
    const ms = await timed(async () => {
      const order = await readOrder('saved');
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
      for await (const { numbers } of searchClippings(parseQuery(word), await readOrder('saved')))
        for (const number of numbers) byIndex.add(number);
    return { ms, found, foundByIndex: byIndex.size };
  },

  async backup(): Promise<{ ms: number; bytes: number }> {
    let bytes = 0;
    const ms = await timed(async () => {
      bytes = (await packedBlobOf(backupLines(0))).size;
    });
    return { ms, bytes };
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
    return {
      clippings: await database.clippings.count(),
      segments: await database.segments.count(),
      pages: await database.pages.count(),
      usage,
    };
  },
};

export type Steps = typeof steps;
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

/** Frequent and rare words, one and several, beginnings, fields, phrases, in both scripts. */
function queries(): string[] {
  const common = [0, 3, 12, 40].flatMap((rank) => [makeWord('en', rank), makeWord('bn', rank)]);
  const rare = [900, 5000, 20_000, 55_000].flatMap((rank) => [makeWord('en', rank), makeWord('bn', rank)]);
  return [
    ...common,
    ...rare,
    ...common.map((word, i) => `${word} ${rare[i] ?? ''}`),
    ...common.map(
      (word, i) => `${word} ${common[(i + 2) % common.length] ?? ''} ${common[(i + 4) % common.length] ?? ''}`,
    ),
    ...rare.map((word) => word.slice(0, 1)),
    ...rare.map((word) => word.slice(0, 3)),
    ...rare.map((word, i) => `${word.slice(0, 4)} speaker:${i * 7}`),
    'speaker:"speaker 17"',
    'outlet:জাজিরা',
    'tag:kept',
    'lang:bn before:2020',
    `after:2024-06 ${common[0] ?? ''}`,
    ...common.map((word, i) => `"${word} ${common[(i + 2) % common.length] ?? ''}"`),
  ];
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
