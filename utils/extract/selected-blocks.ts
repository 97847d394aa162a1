import { copyRange } from '@/utils/extract/copy-page';
import { isDocument, isShadowRoot } from '@/utils/extract/node-kinds';
import { type Block, readBlocks } from '@/utils/extract/read-blocks';

/** Fewer characters are a slip of the hand or a word looked up. */
const SUBSTANTIAL = 200;

/**
 * What the reader selected, in the page, in its open shadow roots or in a frame of its own site, if it is enough to be
 * meant as the text. `blocks` are all of the page's.
 */
export function selectedBlocks(page: Document, blocks: readonly Block[]): Block[] | undefined {
  const places = new Set<Node>([page]);
  for (const { element } of blocks) places.add(element.getRootNode());
  const shadows = [...places].filter(isShadowRoot);
  for (const place of places) {
    if (!isDocument(place)) continue;
    const selection = Document.prototype.getSelection.call(place);
    if (!selection) continue;
    const selected = rangesOf(selection, shadows).flatMap((range) => readBlocks(copyRange(range)));
    if (selected.reduce((sum, { text }) => sum + text.length, 0) >= SUBSTANTIAL) return selected;
  }
  return undefined;
}

function rangesOf(selection: Selection, shadows: ShadowRoot[]): Range[] {
  if (shadows.length > 0 && 'getComposedRanges' in selection) {
    const within = selection.getComposedRanges({ shadowRoots: shadows }).map(toRange);
    if (within.some(({ collapsed }) => !collapsed)) return within;
  }
  if (selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

/** Collapsed when it begins in one tree and ends in another. */
function toRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
