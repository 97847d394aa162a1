import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '@/utils/extract/extract-article';
import { readBlocks } from '@/utils/extract/read-blocks';

export interface Reading {
  /** Paragraphs; empty when nothing was found. */
  text: string[];
  ms: number;
}

const linesOf = (html: string): string[] =>
  readBlocks(new DOMParser().parseFromString(html, 'text/html').body).map(({ text }) => text);

/** Every reader gets a page of its own, parsed from the same source. A crash is an empty reading. */
async function timed(html: string, read: (page: Document) => Promise<string[]> | string): Promise<Reading> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  try {
    const found = await read(page);
    const ms = performance.now() - start;
    return { text: typeof found === 'string' ? linesOf(found) : found, ms };
  } catch {
    return { text: [], ms: performance.now() - start };
  }
}

async function ours(page: Document): Promise<string[]> {
  const outcome = await extractArticle(page);
  if (!outcome.ok) return [];
  const paragraphs: string[] = [];
  for (const { text, paragraph } of outcome.value.sentences) {
    paragraphs[paragraph] = paragraphs[paragraph] === undefined ? text : `${paragraphs[paragraph]} ${text}`;
  }
  return paragraphs;
}

export const readers = {
  readability: (html: string): Promise<Reading> => timed(html, (page) => new Readability(page).parse()?.content ?? ''),
  defuddle: (html: string): Promise<Reading> => timed(html, (page) => new Defuddle(page).parse().content),
  ours: (html: string): Promise<Reading> => timed(html, ours),
};
