import { askReadability } from '@/utils/extract/ask-readability';
import { isProse } from '@/utils/extract/block-size';
import { chooseBlocks } from '@/utils/extract/choose-blocks';
import { densestText } from '@/utils/extract/densest-text';
import { judgeBlocks } from '@/utils/extract/judge-blocks';
import type { PageFacts } from '@/utils/extract/page-facts';
import { pause } from '@/utils/extract/pause';
import { type Block, foldSpace, readBlocks } from '@/utils/extract/read-blocks';
import { readMeta, metaValue } from '@/utils/extract/read-meta';
import { identifyLanguage } from '@/utils/language/identify-language';

export interface FoundText {
  language: string;
  /** The blocks of the article's text, in the order of the page. */
  chosen: Block[];
  /** All that stands on the page. */
  blocks: Block[];
  description: string;
}

/** Finds the article's text on a copy of its page. Takes the copy apart. */
export async function findText(copy: Document, facts: PageFacts, stated: string): Promise<FoundText> {
  const blocks = readBlocks(copy.body);
  const description = foldSpace(metaValue(readMeta(copy), ['og:description', 'description']) ?? '');
  await pause(blocks.length);
  let kept = askReadability(copy, blocks);
  await pause(blocks.length);
  const language = identifyLanguage(sampleOf(blocks, kept), facts.languageHint);
  const clues = { language, title: facts.title ?? '', description, stated };
  let chosen = chooseBlocks(blocks, judgeBlocks(blocks, { ...clues, kept }), kept);
  const densest = densestText(blocks);
  if (lettersIn(chosen) < lettersOf(densest) / 2) {
    // Readability led astray: it took something beside the article for it.
    kept = densest;
    chosen = chooseBlocks(blocks, judgeBlocks(blocks, { ...clues, kept }), kept);
  }
  return { language, chosen, blocks, description };
}

function sampleOf(blocks: readonly Block[], kept: ReadonlySet<string>): string {
  const likely = blocks.filter((block) => kept.has(block.text) && isProse(block));
  const prose = likely.length > 0 ? likely : blocks.filter(isProse);
  return (prose.length > 0 ? prose : blocks).map(({ text }) => text).join('\n');
}

const lettersIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function lettersOf(texts: ReadonlySet<string>): number {
  let letters = 0;
  for (const text of texts) letters += text.length;
  return letters;
}
