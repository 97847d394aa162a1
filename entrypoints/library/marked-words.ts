const BLOCKS = 'p, li, dt, dd, h1, h2';

/**
 * The words of the article that the reader has marked. English beside them is no part of them: a quotation is made of
 * printed words only. Where nothing but English is marked, its original stands for it.
 */
export function markedWords(selection: Selection | null): string {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  const gloss = glossAround(range.commonAncestorContainer);
  if (gloss) return gloss.parentElement?.querySelector('.sentence, .headline')?.textContent.trim() ?? '';
  const marked = range.cloneContents();
  for (const english of marked.querySelectorAll('.gloss')) english.remove();
  for (const block of marked.querySelectorAll(BLOCKS)) block.append('\n');
  return marked.textContent
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

const glossAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('.gloss') ?? null;
