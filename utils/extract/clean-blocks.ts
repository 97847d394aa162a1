import type { Evidence } from '@/utils/extract/article';
import type { Paragraph } from '@/utils/extract/assemble-article';
import { classifyLine } from '@/utils/extract/classify-line';
import type { Block } from '@/utils/extract/read-blocks';

export interface CleanText {
  paragraphs: Paragraph[];
  creditLines: Evidence[];
}

/** Keeps the blocks that are the article's text, and puts its credit lines aside. */
export function cleanBlocks(blocks: readonly Block[], language: string, title: string): CleanText {
  const paragraphs: Paragraph[] = [];
  const creditLines: Evidence[] = [];
  for (const { text, kind } of blocks) {
    if (text === title || kind === 'caption') continue;
    const line = classifyLine(text, language);
    if (line.kind === 'credit') creditLines.push({ from: 'text', raw: text });
    if (line.kind !== 'body') continue;
    paragraphs.push(kind === 'heading' ? { text, role: 'subheading' } : { text });
  }
  return { paragraphs, creditLines };
}
