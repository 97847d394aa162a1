import { type Place, placeOf } from '@/utils/extract/block-place';
import { isElement, isText } from '@/utils/extract/node-kinds';

/** One stretch of text between two breaks of the page. */
export interface Block {
  /** As printed, white space folded to single blanks. */
  text: string;
  /** The element whose break began it. */
  element: Element;
  kind: 'text' | 'heading' | 'item' | 'caption' | 'cell';
  /** What its element and those around it say about it. */
  place: Place;
  /** What the innermost inline element says that holds all of it, for instance `<span class="author">`. */
  wrapped: number;
  /** How many of its characters stand in links. */
  linked: number;
  /** How many of its characters are set in bold. */
  bold: number;
}

const BREAKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Nothing in these is text of the page. */
const WORDLESS = new Set(
  (
    'audio button canvas datalist embed head iframe input meter noscript object option progress script select style ' +
    'svg template textarea title video'
  ).split(' '),
);

const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  figcaption: 'caption',
  caption: 'caption',
  tr: 'cell',
  td: 'cell',
  th: 'cell',
};

const PARAGRAPH = /^(?:p|h[1-6]|li|figcaption)$/;

/** A component of the page's own counts as a block, unless it stands within a paragraph. */
const breaks = (element: Element, place: Place): boolean => {
  if (isCell(element)) return !isDataRow(place.element);
  return BREAKS.has(element.localName) || (element.localName.includes('-') && !PARAGRAPH.test(place.element.localName));
};

const isCell = (element: Element): boolean => element.localName === 'td' || element.localName === 'th';

/** A row of figures is one line of text; a row that lays out the page is none. */
const isDataRow = (row: Element): boolean =>
  row.localName === 'tr' &&
  row.childElementCount > 1 &&
  row.textContent.length < LONGEST_ROW &&
  row.querySelector('p, div, ul, ol, table, br, h1, h2, h3, h4') === null;

const LONGEST_ROW = 250;

/**
 * The text under `root` in reading order, cut at every block element and line break. Walks without
 * recursion: a page may be nested deeper than the stack.
 */
export function readBlocks(root: Element, skip?: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  const names = new Map<string, number>();
  let place = placeOf(root, undefined, names);
  let text = '';
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  let wrap: Element | undefined;
  let wrapEnd = -1;
  const cut = (): void => {
    const folded = foldSpace(text);
    if (folded) {
      const whole = wrap && wrapEnd >= 0 && !text.slice(wrapEnd).trim();
      blocks.push({
        text: folded,
        element: place.element,
        kind: kindOf(place),
        place,
        wrapped: whole && wrap ? placeOf(wrap, undefined, names).own : 0,
        linked,
        bold,
      });
    }
    text = '';
    linked = 0;
    bold = 0;
    wrap = undefined;
    wrapEnd = -1;
  };
  const enter = (element: Element): void => {
    if (breaks(element, place)) {
      cut();
      place = placeOf(element, place, names);
      return;
    }
    if (isCell(element)) text += ' ';
    if (!wrap && !text.trim()) wrap = element;
    if (element.localName === 'a') links++;
    if (isBold(element)) bolds++;
  };
  const leave = (element: Element): void => {
    if (place.element === element) {
      cut();
      place = place.parent ?? place;
      return;
    }
    if (wrap === element) wrapEnd = text.length;
    if (element.localName === 'a') links--;
    if (isBold(element)) bolds--;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    if (isText(node)) {
      const { data } = node;
      text += data;
      if (links > 0) linked += foldSpace(data).length;
      if (bolds > 0) bold += foldSpace(data).length;
    } else if (isElement(node)) {
      if (node.localName === 'br') cut();
      else if (!WORDLESS.has(node.localName) && !isForListeners(node) && !skip?.(node)) {
        enter(node);
        down = node.firstChild;
        if (!down) leave(node);
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (isElement(node) && node !== root) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  cut();
  return blocks;
}

/** White space to single blanks, and what nobody sees (soft hyphens, byte order marks) away. */
export const foldSpace = (text: string): string =>
  text
    .replace(/[\u00AD\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isBold = (element: Element): boolean => element.localName === 'strong' || element.localName === 'b';

/** Words for screen readers only ("opens in a new window") are not printed. */
const isForListeners = (element: Element): boolean =>
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );

/** The innermost element that says what its text is: a paragraph in a list item is an item. */
function kindOf(place: Place): Block['kind'] {
  let p: Place | undefined = place;
  for (let i = 0; i < 4 && p; i++, p = p.parent) {
    const kind = KINDS[p.element.localName];
    if (kind) return kind;
  }
  return 'text';
}
