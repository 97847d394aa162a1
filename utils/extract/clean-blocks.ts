import type { Evidence } from '@/utils/extract/article';
import type { Paragraph } from '@/utils/extract/assemble-article';
import { HINTS, type Place } from '@/utils/extract/block-place';
import type { Block } from '@/utils/extract/read-blocks';
import type { LineReader } from '@/utils/extract/remember-lines';
import { splitDateline } from '@/utils/extract/split-dateline';

export interface CleanText {
  paragraphs: Paragraph[];
  creditLines: Evidence[];
  dateline?: string;
}

/** What is known of the article besides its blocks. */
export interface Setting {
  language: string;
  title: string;
  /** The page's own abstract of the article. */
  description: string;
  lineOf: LineReader;
}

/** What a chosen block may still turn out to be, and then is no sentence. */
const NOT_TEXT = new Set(['published', 'updated', 'byline', 'dateline', 'counter', 'read-more', 'furniture']);

/** Makes paragraphs of the blocks of the text; credit lines and the dateline go apart. */
export function cleanBlocks(blocks: readonly Block[], { language, title, description, lineOf }: Setting): CleanText {
  const paragraphs: Paragraph[] = [];
  const creditLines: Evidence[] = [];
  const main = mainKin(blocks);
  let dateline: string | undefined;
  let running = false;
  for (const block of blocks) {
    if (block.text === title) continue;
    const { kind } = lineOf(block.text, language);
    if (kind === 'credit') creditLines.push({ from: 'text', raw: block.text });
    if (kind === 'credit' || NOT_TEXT.has(kind)) continue;
    if (!running && isStandfirst(block, main, description)) {
      paragraphs.push({ text: block.text, role: 'standfirst' });
      continue;
    }
    if (isSubheading(block)) {
      paragraphs.push({ text: block.text, role: 'subheading' });
      continue;
    }
    let { text } = block;
    if (!running) {
      const opening = splitDateline(text);
      dateline = opening.dateline ?? dateline;
      text = opening.rest;
    }
    if (!text) continue;
    running = true;
    paragraphs.push({ text });
  }
  while (paragraphs.at(-1)?.role === 'subheading') paragraphs.pop();
  return { paragraphs, creditLines, ...(dateline !== undefined && { dateline }) };
}

/** The template that printed most of the text. */
function mainKin(blocks: readonly Block[]): string | undefined {
  const letters = new Map<string, number>();
  for (const { text, place } of blocks) letters.set(place.kin, (letters.get(place.kin) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Text before the text, printed by another template, which the page itself calls its lead or gives as its abstract. */
function isStandfirst({ text, place, kind }: Block, main: string | undefined, description: string): boolean {
  if (place.kin === main || text.length < 30) return false;
  let named = description.startsWith(text.slice(0, 60)) || kind === 'heading';
  let at: Place | undefined = place;
  for (let i = 0; i < 3 && at; i++, at = at.parent) if (at.own & HINTS.lead) named = true;
  return named;
}

/** A heading, or a short paragraph in bold that ends like none. */
function isSubheading({ kind, text, bold, place }: Block): boolean {
  if (kind === 'heading') return true;
  return (
    place.element.localName !== 'li' &&
    bold > 0.9 * text.length &&
    text.length < 100 &&
    !/[.!?…。！？।:"”’»)]$/u.test(text)
  );
}
