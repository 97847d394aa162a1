import type { Evidence, SourceHints } from '@/utils/extract/article';
import type { LinkedArticle } from '@/utils/extract/article-node';
import { isAgency } from '@/utils/extract/agency-names';
import { HINTS, type Place } from '@/utils/extract/block-place';
import { hostOf } from '@/utils/extract/host-of';
import { mainKin } from '@/utils/extract/main-kin';
import { type Block, foldSpace } from '@/utils/extract/read-blocks';
import type { MetaFacts } from '@/utils/extract/read-meta';
import type { LineReader } from '@/utils/extract/remember-lines';
import { trailingCredit } from '@/utils/extract/split-credit';

export interface CreditClues {
  /** Blocks that can belong to the article. */
  blocks: readonly Block[];
  /** All blocks around the headline: a credit may stand in an aside or a footer of the article. */
  around: readonly Block[];
  headline: Element | undefined;
  language: string;
  linked: LinkedArticle | undefined;
  meta: MetaFacts;
  siteNames: readonly string[];
  lineOf: LineReader;
}

const MOST = 8;
/** No credit line is longer, no byline and no line under the text that names an outlet. */
const LONGEST_CREDIT = 160;
const LONGEST_HINT = 120;
/** Lines this far below the headline, if the text has not begun, above the text, and below it. */
const NEAR = 12;
const OVER = 8;
const AFTER = 4;
/** A picture with its description and whose it is says no more than this. */
const LONGEST_CAPTION = 300;

/** What names the source of the story, and what may: JSON-LD, lines of the page, bylines, the lines under the text. */
export function readCreditLines(clues: CreditClues): { creditLines: Evidence[]; sourceHints?: SourceHints } {
  const { blocks, around, headline, language, lineOf } = clues;
  const creditLines = declaredCredits(clues);
  const hints: SourceHints = { bylines: declaredAuthors(clues), endings: [] };
  const add = (raw: string, to: Evidence[]): void => {
    if (to.length < MOST && !to.some((line) => line.raw === raw)) to.push({ from: 'text', raw });
  };
  const inside = new Set(blocks);
  const at = around.findIndex(({ element }) => headline?.contains(element));
  const { begin, end } = spanOf(clues, at);
  for (const [index, block] of around.entries()) {
    const { text, kind, place } = block;
    const above =
      at >= 0 && index >= at - 2 && index !== at && index < begin && (index <= at + NEAR || index >= begin - OVER);
    const below = end >= 0 && index > end && index <= end + AFTER;
    if (!inside.has(block) && !(above && index > at) && !below) continue;
    if (kind === 'caption' || isMenu(around, index)) continue;
    const trailing = inside.has(block) ? trailingCredit(text, language) : undefined;
    if (trailing && trailing.start > 0) add(trailing.text, creditLines);
    if (text.length > LONGEST_CREDIT) continue;
    const { kind: kindOfLine, content } = lineOf(text, language);
    if ((kindOfLine !== 'credit' && !above && !below) || isOfPicture(place)) continue;
    if (kindOfLine === 'credit') {
      if (content !== '') add(text, creditLines);
      continue;
    }
    if (isUnderPicture(place)) continue;
    if (above && index > at && index <= at + 4 && isAgency(withoutDate(text))) add(withoutDate(text), creditLines);
    else if (above && text.length <= LONGEST_HINT && kind !== 'heading') add(text, hints.bylines);
    else if (below && text.length <= LONGEST_HINT && kind !== 'heading') add(text, hints.endings);
  }
  const some = hints.bylines.length + hints.endings.length > 0;
  return { creditLines: creditLines.slice(0, MOST), ...(some && { sourceHints: hints }) };
}

/** Where the running text begins and ends, as indices of `around`. */
function spanOf({ blocks, around }: CreditClues, at: number): { begin: number; end: number } {
  const kin = mainKin(blocks);
  const inside = new Set(blocks);
  const isText = (block: Block): boolean => block.text.length > 80 && block.place.kin === kin && inside.has(block);
  const begin = around.findIndex((block, index) => index > at && isText(block));
  return { begin: begin < 0 ? around.length : begin, end: around.findLastIndex(isText) };
}

/** JSON-LD's sources, and an agency in an author's place. */
function declaredCredits({ linked, siteNames }: CreditClues): Evidence[] {
  return [...(linked?.credits ?? []), ...(linked?.authors ?? []).map(({ name }) => name).filter(isAgency)]
    .filter((name) => !siteNames.includes(name.trim()) && !isOwnAddress(name, siteNames))
    .map((name) => ({ from: 'json-ld', raw: name.trim() }));
}

/** Whom the page states as its authors: "By Anna Marks, AP Sports Writer". */
function declaredAuthors({ linked, meta }: CreditClues): Evidence[] {
  const names: Evidence[] = [
    ...(linked?.authors ?? []).map(({ name }): Evidence => ({ from: 'json-ld', raw: name.trim() })),
    ...['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article_author'].flatMap((key) =>
      (meta.get(key) ?? []).map((content): Evidence => ({ from: 'meta', raw: content.trim() })),
    ),
  ];
  const seen = new Set<string>();
  return names
    .filter(({ raw }) => {
      const wanted = raw !== '' && raw.length <= LONGEST_HINT && !/^https?:/i.test(raw) && !seen.has(raw);
      seen.add(raw);
      return wanted;
    })
    .slice(0, MOST / 2);
}

/** A picture's credit may stand in a paragraph of its caption, or with nothing but the picture beside it. */
export function isOfPicture(place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (at.own & HINTS.figcaption) return true;
  const box = place.element.parentElement;
  if (!box || /^(?:body|main|article)$/.test(box.localName) || box.textContent.length > LONGEST_CAPTION) return false;
  const picture = box.querySelector('img');
  return picture !== null && !isPortrait(picture, place.element.textContent);
}

/** What a class calls the credit or the description of a picture is no byline. */
function isUnderPicture(place: Place): boolean {
  let at: Place | undefined = place;
  for (let steps = 0; at && steps < 3; steps++, at = at.parent)
    if (at.own & HINTS.caption || (steps < 2 && at.own & HINTS.media)) return true;
  return false;
}

/** The face or sign of whoever the line names. */
const isPortrait = (picture: Element, line: string): boolean => {
  const said = foldSpace(picture.getAttribute('alt') || (picture.getAttribute('title') ?? ''));
  const marks = `${picture.getAttribute('class') ?? ''} ${picture.parentElement?.getAttribute('class') ?? ''}`;
  return (
    (said.length > 1 && foldSpace(line).includes(said)) || /avatar|author|logo|profile|portrait|icon|round/i.test(marks)
  );
};

/** One of several list items that are links and nothing else: an agency there is a section or a topic of the site. */
const isMenu = (blocks: readonly Block[], at: number): boolean =>
  isLink(blocks[at]) && (isLink(blocks[at - 1]) || isLink(blocks[at + 1]));

const isLink = (block: Block | undefined): boolean =>
  block?.kind === 'item' && block.linked >= block.text.replaceAll(' ', '').length;

/** A page names itself as what it is based on. */
const isOwnAddress = (name: string, siteNames: readonly string[]): boolean =>
  /^https?:/.test(name) && siteNames.some((site) => hostOf(name).endsWith(site));

/** "বাসস ২১ মার্চ ২০২৬, ১১:৫৮ এএম", "AFP, MANILA": the words before the first figure or a place in capitals. */
const withoutDate = (text: string): string =>
  text.replace(/[\s|,•·–—-]*\p{Nd}.*$/u, '').replace(/,\s\p{Lu}{2}[\p{Lu} .'-]*$/u, '');
