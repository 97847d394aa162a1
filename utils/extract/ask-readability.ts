import { Readability } from '@mozilla/readability';
import { isProse } from '@/utils/extract/block-size';
import { copyPage } from '@/utils/extract/copy-page';
import { isElement } from '@/utils/extract/node-kinds';
import { type Block, readBlocks } from '@/utils/extract/read-blocks';

/** Above this Readability, which cannot pause, would hold up the page. */
const MOST_ELEMENTS = 25_000;

/**
 * The second reader, for pages in which ours finds next to nothing: the blocks that Readability takes for the article,
 * without what is no running text. Works on a copy, which it takes apart. Empty when it finds nothing either.
 */
export function askReadability(page: Document): Block[] {
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return [];
  const found = new Readability<Node>(copyPage(page), { serializer: (node) => node, disableJSONLD: true }).parse()
    ?.content;
  if (!found || !isElement(found)) return [];
  return readBlocks(found).filter((block) => block.kind !== 'heading' && isProse(block));
}
