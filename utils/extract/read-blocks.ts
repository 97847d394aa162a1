import { type Place, placeOf } from '@/utils/extract/block-place';
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

const BREAKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Nothing in these is text of the page. */
const WORDLESS = new Set(
  (
    'audio button canvas datalist embed head input meter noscript object option progress script select style ' +
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
 * The text under `root` in reading order, cut at every block element and line break. Only reads. What `skip` is true
 * for is passed over.
 */
export function readBlocks(root: Element, skip?: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  const names = new Map<string, number>();
  const hearing = new Map<string, boolean>();
  let place = placeOf(root, undefined, names);
  let text = '';
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  const cut = (): void => {
    const folded = text === '' ? '' : foldSpace(text);
    if (folded) blocks.push({ text: folded, element: place.element, kind: kindOf(place), place, linked, bold });
    text = '';
    linked = 0;
    bold = 0;
  };
  walkPage(root, {
    enter(element) {
      const { localName } = element;
      if (localName === 'br') {
        cut();
        return false;
      }
      if (WORDLESS.has(localName) || isForListeners(element, hearing) || skip?.(element)) return false;
      if (breaks(element, place)) {
        cut();
        place = placeOf(element, place, names);
      } else if (localName === 'a') links++;
      else if (isBold(localName)) bolds++;
      else if (isCell(element)) text += ' ';
      return true;
    },
    leave(element) {
      if (place.element === element) {
        cut();
        place = place.parent ?? place;
      } else if (element.localName === 'a') links--;
      else if (isBold(element.localName)) bolds--;
    },
    text(data) {
      text += data;
      if (links > 0) linked += foldSpace(data).length;
      if (bolds > 0) bold += foldSpace(data).length;
    },
  });
  cut();
  return blocks;
}

/** White space to single blanks, and what nobody sees (soft hyphens, byte order marks) away. */
export const foldSpace = (text: string): string =>
  text
    .replace(/[\u00AD\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isBold = (localName: string): boolean => localName === 'strong' || localName === 'b';

const FOR_LISTENERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden)(?:$|[\s_-])/i;

/** Words for screen readers only ("opens in a new window") are not printed. */
function isForListeners(element: Element, known: Map<string, boolean>): boolean {
  const name = element.getAttribute('class');
  if (!name) return false;
  let answer = known.get(name);
  if (answer === undefined) {
    answer = FOR_LISTENERS.test(name);
    known.set(name, answer);
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
