import type { Article } from '@/utils/extract/article';
import { database } from '@/utils/clippings/database';
import type { Saving } from '@/utils/clippings/save-clipping';
import type { Summary } from '@/utils/summarize/summary';

/** An article of the given sentences. Every name and event in it is made up. */
export function article(sentences: string[], changes: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/river',
    title: 'River gauge at Noapur passes the danger mark',
    authors: [],
    language: 'en',
    direction: 'ltr',
    creditLines: [],
    evidence: {},
    sentences: sentences.map((text, id) => ({ id, text, paragraph: id })),
    ...changes,
  };
}

export function summaryOf({ sentences }: Article, changes: Partial<Summary> = {}): Summary {
  const first = sentences[0];
  return {
    keyPoints: first
      ? [{ text: first.text, sources: [0], parts: [{ sentence: 0, start: 0, end: first.text.length }], statements: [] }]
      : [],
    statements: [],
    credits: [],
    coverage: { sentences: sentences.length, used: Math.min(1, sentences.length) },
    engine: 'extractive@1',
    ...changes,
  };
}

export function saving(sentences: string[], changes: Partial<Article> = {}, summary: Partial<Summary> = {}): Saving {
  const made = article(sentences, changes);
  return { article: made, summary: summaryOf(made, summary) };
}

export async function emptyDatabase(): Promise<void> {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
}
