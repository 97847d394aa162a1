import { expect } from '@playwright/test';
import type { Reader, View } from './reader.ts';

const IMPORTED = /Imported\. This is what was done|যা করা হলো/;

export const library = (reader: Reader): Promise<View> => reader.openOwnPage('library.html');

/** Types into the search field, as a reader would. */
export async function type(page: View, text: string): Promise<void> {
  await page.run((typed) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (!field) throw new Error('There is no search field');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Gives the page a backup file: it looks through it, and changes nothing. */
export async function giveFile(page: View, text: string): Promise<void> {
  await openSafekeeping(page);
  await page.run((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'sutro-backup.jsonl'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Gives the page a backup file and imports it; with `says`, only looks until the page says that. */
export async function importBackup(page: View, text: string, says?: string): Promise<void> {
  await giveFile(page, text);
  if (says !== undefined) {
    await expect.poll(() => page.text()).toContain(says);
    return;
  }
  const press = (selector: string) =>
    expect
      .poll(() =>
        page.run((wanted) => {
          const button = document.querySelector<HTMLButtonElement>(wanted);
          button?.click();
          return button !== null;
        }, selector),
      )
      .toBe(true);
  await press('.import .primary');
  await whenImported(page);
  await press('dialog header button');
}

export async function whenImported(page: View): Promise<void> {
  await expect.poll(() => page.text(), { timeout: 90_000 }).toMatch(IMPORTED);
}

export async function openSafekeeping(page: View): Promise<void> {
  const isOpen = await page.run(() => document.querySelector('dialog[open]') !== null, null);
  if (!isOpen) await page.press('button', /^(?:Backup and trash|ব্যাকআপ ও ট্র্যাশ)$/);
}

/** Every row of the database that says something of a clipping, by table. */
export function readEverything(page: View): Promise<Record<string, { number?: number }[]>> {
  return page.run(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> => {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      return promise;
    };
    const opened = await asked(indexedDB.open('sutro'));
    const read = (name: string) => asked(opened.transaction(name).objectStore(name).getAll());
    const names = ['clippings', 'versions', 'waiting', 'postings', 'segments', 'behind', 'trash'];
    const rows = await Promise.all(names.map(read));
    opened.close();
    return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]));
  }, null);
}

interface Story {
  id: string;
  url: string;
  title: string;
  language: string;
  publisher: string;
  published: string;
  speaker: string;
  credit: string;
  tags: string[];
  /** The sentences of each version, oldest first. */
  versions: string[][];
}

const START = Date.UTC(2025, 0, 1, 12);
const DAY = 86_400_000;

function lineOf(story: Story, i: number): string {
  const versions = story.versions.map((texts, version) => {
    const sentences = texts.map((text, id) => ({ id, text, paragraph: id }));
    const whole = (id: number) => ({ sentence: id, start: 0, end: texts[id]?.length ?? 0 });
    const article = {
      url: story.url,
      title: story.title,
      authors: [],
      publisher: story.publisher,
      publishedAt: { iso: story.published, zone: 'assumed', evidence: { from: 'meta', raw: story.published } },
      language: story.language,
      direction: story.language === 'ar' ? 'rtl' : 'ltr',
      creditLines: [],
      evidence: {},
      sentences,
    };
    const mention = { sentence: 0, start: 0, end: 3 };
    const summary = {
      keyPoints: [{ text: texts[0], sources: [0], parts: [whole(0)], statements: [] }],
      statements: [
        { kind: 'indirect', speaker: { name: story.speaker, kind: 'person', mention }, content: [whole(1)] },
      ],
      credits: [{ outlet: story.credit, evidence: { from: 'text', raw: `Source: ${story.credit}` } }],
      coverage: { sentences: texts.length, used: 1 },
      engine: 'extractive@1',
    };
    return { savedAt: START + i * DAY + version * 3_600_000, article, summary };
  });
  const savedAt = START + i * DAY;
  return JSON.stringify({ id: story.id, savedAt, changedAt: savedAt, tags: story.tags, versions });
}

function backup(stories: Story[]): string {
  const header = JSON.stringify({ format: 'sutro-backup', version: 1, madeAt: START });
  return [header, ...stories.map(lineOf), JSON.stringify({ end: stories.length }), ''].join('\n');
}

/** A backup of `count` clippings, half of them Bengali, saved and published on one day after the other. */
export const backupOf = (count: number): string =>
  backup(
    Array.from({ length: count }, (_, i) => ({
      id: `clipping-${i}`,
      url: `https://news.example/${i}`,
      title: `clipping number ${i}`,
      language: i % 2 === 0 ? 'en' : 'bn',
      publisher: 'News Example',
      published: new Date(START + i * DAY).toISOString().slice(0, 10),
      speaker: i % 2 === 0 ? 'Rahima Noor' : 'অন্য একজন',
      credit: i % 2 === 0 ? 'Al Example' : 'Northern Wire',
      tags: i % 10 === 0 ? ['flood'] : [],
      versions: [
        [
          `The river passed the danger mark for the time ${i}.`,
          i % 5 === 1 ? 'Élodie was there.' : 'Nothing else.',
          `নদী ${i % 2 === 1 ? i : 'x'}`,
        ],
      ],
    })),
  );

/** A clipping that is read from right to left. */
export const arabic = (): string =>
  backup([
    {
      id: 'arabic-1',
      url: 'https://arabic.example/bridge',
      title: 'افتتاح جسر جديد على النهر بعد ثلاث سنوات من العمل',
      language: 'ar',
      publisher: 'صحيفة المثال',
      published: '2025-01-04',
      speaker: 'مديرة المشروع',
      credit: 'Northern Wire',
      tags: ['جسور'],
      versions: [
        [
          'افتتحت المدينة يوم السبت جسرا جديدا للمشاة طوله 240 مترا يصل بين ضفتي النهر.',
          'وقالت مديرة المشروع إن العمل تأخر عاما كاملا بسبب ارتفاع منسوب المياه.',
          'ويتوقع أن يعبره نحو 12,000 شخص كل يوم، بحسب Northern Wire.',
        ],
      ],
    },
  ]);

/** Two clippings on one event; the first of them was saved twice. */
export const flood = (): string =>
  backup([
    {
      id: 'flood-1',
      url: 'https://daily.example/flood',
      title: 'Flood reaches Noapur market',
      language: 'en',
      publisher: 'Daily Example',
      published: '2025-01-01',
      speaker: 'Rahima Noor',
      credit: 'Northern Wire',
      tags: [],
      versions: [
        [
          'The river reached the market.',
          '“We need boats, not promises,” said Rahima Noor.',
          'Some 1,200 people were moved to schools.',
          'Ferries stopped at noon.',
        ],
        [
          'The river reached the market.',
          '“We need boats, not promises,” said Rahima Noor.',
          'Some 4,500 people were moved to schools.',
          'A bridge was closed in the evening.',
        ],
      ],
    },
    {
      id: 'flood-2',
      url: 'https://other.example/flood',
      title: 'Noapur under water',
      language: 'en',
      publisher: 'Other Example',
      published: '2025-01-02',
      speaker: 'Rahima Noor',
      credit: 'Northern Wire',
      tags: [],
      versions: [['Noapur was under water on Monday.', 'Boats are needed, said Rahima Noor.']],
    },
  ]);
