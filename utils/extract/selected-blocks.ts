import { type Block, readBlocks } from '@/utils/extract/read-blocks';

/** Fewer characters are a slip of the hand or a word looked up. */
const SUBSTANTIAL = 200;

/** What the reader selected on the page, if it is enough to be meant as the text. */
export function selectedBlocks(page: Document): Block[] | undefined {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < SUBSTANTIAL) return undefined;
  const holder = page.implementation.createHTMLDocument('').createElement('div');
  for (let i = 0; i < selection.rangeCount; i++) holder.append(selection.getRangeAt(i).cloneContents());
  return readBlocks(holder);
}
