import { Readability } from '@mozilla/readability';
import { densestText } from '@/utils/extract/densest-text';
import { isElement } from '@/utils/extract/node-kinds';
import { type Block, readBlocks } from '@/utils/extract/read-blocks';

/** Above this Readability, which cannot pause, would hold up the page. */
const MOST_ELEMENTS = 25_000;

/** The texts of the blocks that Readability takes for the article. Takes `copy` apart. */
export function askReadability(copy: Document, blocks: readonly Block[]): ReadonlySet<string> {
  if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return densestText(blocks);
  const article = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
  if (!article || !isElement(article)) return densestText(blocks);
  return new Set(readBlocks(article).map(({ text }) => text));
}
