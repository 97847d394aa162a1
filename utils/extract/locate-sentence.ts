/** A stretch of one text node in the page's text without its white space. */
interface Piece {
  node: Text;
  /** Where the node's first kept character stands in the compact text. */
  start: number;
}

/** White space, and what a page prints without showing it. */
const UNSEEN = /[\s\u00AD\u200B\u2060\uFEFF]/;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/**
 * Finds a printed sentence in the live page again, across inline elements, line breaks and white space,
 * also in open shadow roots and same-origin frames. Gives the first place that is drawn, or undefined.
 * Changes nothing in the page; linear in its text.
 */
export function locateSentence(page: Document, text: string): Range | undefined {
  const wanted = compact(text);
  return wanted === '' ? undefined : locateIn(page.body, wanted);
}

function locateIn(root: Node, wanted: string): Range | undefined {
  const pieces: Piece[] = [];
  const inner: Node[] = [];
  const words: string[] = [];
  let length = 0;
  for (const node of readableNodes(root)) {
    if (isElement(node)) inner.push(...rootsIn(node));
    if (!isText(node)) continue;
    const kept = compact(node.data);
    pieces.push({ node, start: length });
    words.push(kept);
    length += kept.length;
  }
  const all = words.join('');
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const range = rangeOver(pieces, at, at + wanted.length);
    if (range.getClientRects().length > 0) return range;
  }
  for (const other of inner) {
    const range = locateIn(other, wanted);
    if (range) return range;
  }
  return undefined;
}

function* readableNodes(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    UNREAD.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** What an element holds besides its children, where we may look. */
function rootsIn(element: Element): Node[] {
  if (element.shadowRoot) return [element.shadowRoot];
  const framed = 'contentDocument' in element ? element.contentDocument : null;
  return isDocument(framed) ? [framed.body] : [];
}

/** The range over compact characters `start` to `end`, which lie within `pieces`. */
function rangeOver(pieces: readonly Piece[], start: number, end: number): Range {
  const range = new Range();
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  range.setStart(first.node, offsetIn(first, start));
  range.setEnd(last.node, offsetIn(last, end - 1) + 1);
  return range;
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new RangeError('no text at that place');
  return piece;
}

/** From a place in the compact text to an offset in the node as it is. */
function offsetIn({ node, start }: Piece, at: number): number {
  let kept = start - 1;
  for (let offset = 0; offset < node.data.length; offset++) {
    if (!UNSEEN.test(node.data.charAt(offset))) kept++;
    if (kept === at) return offset;
  }
  throw new RangeError('no text at that place');
}

const compact = (text: string): string => text.replace(new RegExp(UNSEEN, 'g'), '');

// A frame's nodes come from another realm: instanceof does not know them.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'body' in value && value.body !== null;
