const PAIRS = ['()', '[]', '「」', '『』', '《》'];
const DOUBLE_QUOTE = /[“”„‟"«»]/g;

/** Right after the end of a sentence it is no apostrophe. */
const CLOSED_QUOTE = /[.!?।…]’/g;

/**
 * Whether every quotation mark and bracket has its partner. Which mark opens and which closes differs between
 * languages („A“, “A”, »A«, ”A”), so double marks are counted, not matched.
 */
export function isBalanced(text: string): boolean {
  if ((text.match(DOUBLE_QUOTE)?.length ?? 0) % 2 === 1) return false;
  // A right single mark may be an apostrophe; a left one opens, or closes what a low one opened.
  if (count(text, '‘') > count(text, '’') + count(text, '‚')) return false;
  if ((text.match(CLOSED_QUOTE)?.length ?? 0) > count(text, '‘')) return false;
  return PAIRS.every((pair) => count(text, pair.charAt(0)) === count(text, pair.charAt(1)));
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
