import { isElement, isText } from '@/utils/extract/node-kinds';

/** One stretch of text between two breaks of the page. */
export interface Block {
  /** As printed, white space folded to single blanks. */
  text: string;
  /** The element whose break began it. */
  element: Element;
  kind: 'text' | 'heading' | 'item' | 'caption' | 'cell';
  /** How many of its characters stand in links. */
  linked: number;
  /** How many of its characters are set in bold. */
  bold: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
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
  td: 'cell',
  th: 'cell',
};

/**
 * The text under `root` in reading order, cut at every block element and line break. Walks without
 * recursion: a page may be nested deeper than the stack.
 */
export function readBlocks(root: Element, skip?: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  const open: Element[] = [root];
  let text = '';
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  const cut = (): void => {
    const folded = foldSpace(text);
    const element = open.at(-1) ?? root;
    if (folded) blocks.push({ text: folded, element, kind: kindOf(open), linked, bold });
    text = '';
    linked = 0;
    bold = 0;
  };
  const leave = (element: Element): void => {
    if (element.localName === 'a') links--;
    if (isBold(element)) bolds--;
    if (!BLOCKS.has(element.localName)) return;
    cut();
    if (open.at(-1) === element) open.pop();
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    if (isText(node)) {
      const { data } = node;
      text += data;
      if (links > 0) linked += visible(data);
      if (bolds > 0) bold += visible(data);
    } else if (isElement(node)) {
      const element: Element = node;
      if (element.localName === 'br') cut();
      else if (!WORDLESS.has(element.localName) && !skip?.(element)) {
        if (BLOCKS.has(element.localName)) {
          cut();
          open.push(element);
        }
        if (element.localName === 'a') links++;
        if (isBold(element)) bolds++;
        down = element.firstChild;
        if (!down) leave(element);
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

const visible = (text: string): number => foldSpace(text).length;

const isBold = (element: Element): boolean => element.localName === 'strong' || element.localName === 'b';

/** The innermost element that says what its text is: a paragraph in a list item is an item. */
function kindOf(open: readonly Element[]): Block['kind'] {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 4); i--) {
    const kind = KINDS[open[i]?.localName ?? ''];
    if (kind) return kind;
  }
  return 'text';
}
