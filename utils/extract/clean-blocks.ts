import type { Evidence } from '@/utils/extract/article';
import type { Paragraph } from '@/utils/extract/assemble-article';
import { HINTS, type Place } from '@/utils/extract/block-place';
import { isOfPicture } from '@/utils/extract/credit-lines';
import type { Block } from '@/utils/extract/read-blocks';
import type { LineReader } from '@/utils/extract/remember-lines';
import { mainKin } from '@/utils/extract/main-kin';
import { readDateline } from '@/utils/extract/read-dateline';
import { trailingCredit } from '@/utils/extract/split-credit';

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
    const { kind, content } = lineOf(block.text, language);
    if (kind === 'credit' && content !== '' && !isOfPicture(block.place))
      creditLines.push({ from: 'text', raw: block.text });
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
      const opening = readDateline(text, language);
      dateline = opening?.text ?? dateline;
      text = text.slice(opening?.end ?? 0);
    }
    if (!text) continue;
    running = true;
    paragraphs.push({ text });
  }
  while (paragraphs.at(-1)?.role === 'subheading') paragraphs.pop();
  const credit = cutCredit(paragraphs, language);
  if (credit) creditLines.push(credit);
  return { paragraphs, creditLines, ...(dateline !== undefined && { dateline }) };
}

/** Takes the credit off the end of the last paragraph: "… তিনি। সূত্র: রয়টার্স". Undefined when it ends in its own words. */
function cutCredit(paragraphs: Paragraph[], language: string): Evidence | undefined {
  const last = paragraphs.at(-1);
  const credit = last && trailingCredit(last.text, language);
  if (!last || !credit || credit.start === 0) return undefined;
  paragraphs[paragraphs.length - 1] = { ...last, text: last.text.slice(0, credit.start).trimEnd() };
  return { from: 'text', raw: credit.text };
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
