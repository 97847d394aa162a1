import { type KnownNames, type Place, placeOf } from '@/utils/extract/block-place';
import { atOnce, type Steps } from '@/utils/extract/pause';
import { walkPage } from '@/utils/extract/walk-page';

/** One stretch of text between two breaks of the page. */
export interface Block {
  /** As printed, white space folded to single blanks. */
  text: string;
  /** The element whose break began it. */
  element: Element;
  kind: 'text' | 'heading' | 'item' | 'caption' | 'cell';
  /** What its element and those around it say about it. */
  place: Place;
  /** How many of its characters stand in links. */
  linked: number;
  /** How many of its characters are set in bold. */
  bold: number;
}

/** What an element does to the text around it. */
type Manner = 'break' | 'line-break' | 'cell' | 'wordless' | 'link' | 'bold' | 'component' | 'inline';

const NAMES: readonly (readonly [Manner, string])[] = [
  [
    'break',
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre section summary table tbody ' +
      'tfoot thead tr ul',
  ],
  ['line-break', 'br'],
  ['cell', 'td th'],
  // Nothing in these is text of the page.
  [
    'wordless',
    'audio button canvas datalist embed head input meter noscript object option progress script select style ' +
      'svg template textarea title video',
  ],
  ['link', 'a'],
  ['bold', 'b strong'],
];
const MANNERS: ReadonlyMap<string, Manner> = new Map(
  NAMES.flatMap(([manner, names]) => names.split(' ').map((name) => [name, manner] as const)),
);

const mannerOf = (localName: string): Manner =>
  MANNERS.get(localName) ?? (localName.includes('-') ? 'component' : 'inline');

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

/** Text as it was typed: a file shown by the browser, an old bulletin. Code is marked up within. */
const isPlainText = ({ localName, childElementCount }: Element): boolean =>
  localName === 'pre' && childElementCount === 0;

/** Lines longer than this were not broken by hand. */
const WIDEST = 120;

/** What is typed is parted by empty lines; without any, every line of unbroken ones is a paragraph. */
function paragraphsOf(typed: string): string[] {
  const parts = typed.split(/\n(?:[^\S\n]*\n)+/);
  if (parts.length > 1) return parts;
  const lines = typed.split('\n');
  return lines.some(({ length }) => length > WIDEST) ? lines : [typed];
}

/** A row of figures is one line of text; a row that lays out the page is none. */
const isDataRow = (row: Element): boolean =>
  row.localName === 'tr' &&
  row.childElementCount > 1 &&
  row.textContent.length < LONGEST_ROW &&
  row.querySelector('p, div, ul, ol, table, br, h1, h2, h3, h4') === null;

const LONGEST_ROW = 250;

/** The blocks of `readText`, whole or not. */
export const readBlocks = (root: Element, skip?: (element: Element) => boolean): Block[] =>
  atOnce(readText(root, skip)).blocks;

/**
 * The text under `root` in reading order, cut at every block element and line break. Only reads. What `skip` is true
 * for is passed over. In the `end` it may be too much for one page, or the way may be lost because the page was changed
 * between two steps.
 */
export function* readText(
  root: Element,
  skip?: (element: Element) => boolean,
): Steps<{ blocks: Block[]; end: 'whole' | 'too-much' | 'lost' }> {
  const blocks: Block[] = [];
  const names: KnownNames = new Map();
  const hearing = new Map<string, boolean>();
  let place = placeOf(root, undefined, root.getAttribute('class') ?? '', names);
  // The row that was asked about last, and whether it is one of data.
  let row: Element | undefined;
  let ofData = false;
  let text = '';
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  let plain: Element | undefined;
  const cut = (): void => {
    const folded = text === '' ? '' : foldSpace(text);
    if (folded) blocks.push({ text: folded, element: place.element, kind: kindOf(place), place, linked, bold });
    text = '';
    linked = 0;
    bold = 0;
  };
  const breaks = (manner: Manner): boolean => {
    if (manner !== 'cell') return manner === 'break' || (manner === 'component' && !isParagraph(place.element));
    if (place.element !== row) [row, ofData] = [place.element, isDataRow(place.element)];
    return !ofData;
  };
  const end = yield* walkPage(root, {
    enter(element) {
      const manner = mannerOf(element.localName);
      if (manner === 'line-break') cut();
      if (manner === 'line-break' || manner === 'wordless') return false;
      const className = element.getAttribute('class') ?? '';
      if ((className !== '' && isForListeners(className, hearing)) || skip?.(element)) return false;
      if (breaks(manner)) {
        cut();
        place = placeOf(element, place, className, names);
        if (isPlainText(element)) plain = element;
      } else if (manner === 'link') links++;
      else if (manner === 'bold') bolds++;
      else if (manner === 'cell') text += ' ';
      return true;
    },
    leave(element) {
      if (place.element === element) {
        cut();
        plain = undefined;
        place = place.parent ?? place;
        return;
      }
      const manner = mannerOf(element.localName);
      if (manner === 'link') links--;
      else if (manner === 'bold') bolds--;
    },
    text(data) {
      if (plain) {
        for (const paragraph of paragraphsOf(data)) {
          text = paragraph;
          cut();
        }
        return;
      }
      text += data;
      if (links > 0 || bolds > 0) {
        const { length } = foldSpace(data);
        if (links > 0) linked += length;
        if (bolds > 0) bold += length;
      }
    },
  });
  cut();
  return { blocks, end };
}

/** A component of the page's own counts as a block, unless it stands within a paragraph. */
const isParagraph = ({ localName }: Element): boolean => /^(?:p|h[1-6]|li|figcaption)$/.test(localName);

/** White space to single blanks, and what nobody sees (soft hyphens, byte order marks) away. */
export const foldSpace = (text: string): string =>
  UNFOLDED.test(text)
    ? text
        .replace(/[\u00AD\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;

const UNFOLDED = /[\u00AD\uFEFF]|[^\S ]|\s\s|^\s|\s$/;

const FOR_LISTENERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden)(?:$|[\s_-])/i;

/** Words for screen readers only ("opens in a new window") are not printed. */
function isForListeners(className: string, known: Map<string, boolean>): boolean {
  let answer = known.get(className);
  if (answer === undefined) {
    answer = FOR_LISTENERS.test(className);
    known.set(className, answer);
  }
  return answer;
}

/** The innermost element that says what its text is: a paragraph in a list item is an item. */
function kindOf(place: Place): Block['kind'] {
  let p: Place | undefined = place;
  for (let i = 0; i < 4 && p; i++, p = p.parent) {
    const kind = KINDS[p.element.localName];
    if (kind) return kind;
  }
  return 'text';
}
