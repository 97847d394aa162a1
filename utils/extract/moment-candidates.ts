import type { Evidence } from '@/utils/extract/article';
import { isAsideItself, standsAside } from '@/utils/extract/page-regions';
import type { Block } from '@/utils/extract/read-blocks';
import { fromPrinted, readStamp, type Stamp } from '@/utils/extract/stamp';
import { labelsIn } from '@/utils/extract/time-labels';
import { type DateOptions, readDates } from '@/utils/language/read-date';

/** A date on the page that may be the article's. */
export interface MomentCandidate {
  role: 'published' | 'updated' | 'unsaid';
  stamp: Stamp;
  evidence: Evidence;
  /** Blocks away from the headline; those before it count double. */
  distance: number;
}

/** Lines that hold a date and much else are sentences. */
const LONGEST_LINE = 260;
/** Without a label, no more than this may stand around a date. */
const MOST_AROUND = 60;
/** With more than this around it a label must open its line or part of it: "KB 3075 of 18 August: what it does". */
const MANY_AROUND = 40;

/** Names and places may stand between a label and its date. */
const FARTHEST_LABEL = 60;

const DATED =
  /(?:^|[\s_-])(?:\w*(?:date|datum|fecha|time|stamp)\w*|\w*publi\w*|posted\w*|meta\w*|\w*byline\w*|\w*-?info|info\w*|dateline|clock|created|when)(?:$|[\s_-])/i;

/** Dates in the lines around the headline, with what is printed before them. */
export function candidatesInText(
  blocks: readonly Block[],
  headline: Element | undefined,
  options: DateOptions,
  language: string,
): MomentCandidate[] {
  const found: MomentCandidate[] = [];
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element) || element.contains(headline)) : 0;
  const beside = nearHeadline(headline);
  // A label may stand on the line before. Nearly all lines are looked at for nothing: it is read when it is needed.
  let before: string | undefined;
  for (const [index, { text, element }] of blocks.entries()) {
    if (text.length > LONGEST_LINE) {
      before = undefined;
      continue;
    }
    if (!/\p{Nd}/u.test(text)) {
      before = text.length <= 40 ? text : undefined;
      continue;
    }
    if ((text.match(/\p{Nd}/gu)?.length ?? 0) < 4) continue;
    const marked =
      DATED.test(`${element.getAttribute('class') ?? ''} ${element.id}`) || element.querySelector('time') !== null;
    const dates = readDates(text, { ...options, anyLanguage: marked });
    if (dates.length === 0) continue;
    const labels = labelsIn(text, language);
    const pending = dates.length === 1 && before !== undefined ? labelsIn(before, language).at(-1)?.role : undefined;
    const around = text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0);
    let previous = 0;
    for (const date of dates) {
      const label = labels.findLast(
        ({ start, end }) => start >= previous && start < date.start + 4 && date.start - end <= FARTHEST_LABEL,
      );
      const role = label?.role ?? pending;
      const previousEnd = previous;
      previous = date.end;
      // "… in the paper of 15 Oct. 2014": within many words a label is a word of the sentence.
      if (label && around > MANY_AROUND && !opensPart(text, label.start, previousEnd)) continue;
      if (!role && (around > MOST_AROUND || otherCalendar(text))) continue;
      if (!role && text.length > 120) continue;
      // Above the headline and apart from it stands the masthead, with today's date.
      if (!role && index < at && !beside.some((near) => near.contains(element))) continue;
      const distance = index >= at ? index - at : 2 * (at - index);
      found.push({ role: role ?? 'unsaid', stamp: fromPrinted(date), evidence: { from: 'text', raw: text }, distance });
    }
    before = undefined;
  }
  return found;
}

/** Whether a label stands at the beginning of a line, or of a part of it that a mark sets off. */
const opensPart = (text: string, at: number, from: number): boolean =>
  at <= from + 3 || /[|•·–—:.,;)\]-]\s*$/u.test(text.slice(Math.max(from, at - 4), at));

/** The elements that hold the headline and little else: what stands in them is about it. */
function nearHeadline(headline: Element | undefined): Element[] {
  const near: Element[] = [];
  for (
    let at = headline?.parentElement;
    at && near.length < 3 && !/^(?:body|html|main)$/.test(at.localName);
    at = at.parentElement
  ) {
    near.push(at);
  }
  return near;
}

/** A line that prints another calendar beside the Gregorian one belongs to the masthead. */
const otherCalendar = (text: string): boolean =>
  /বঙ্গাব্দ|হিজরি|হিজরী|শকাব্দ|هـ|हिजरी|शक संवत|विक्रम संवत|hijri|saka/iu.test(text.normalize('NFC'));

/** Blocks of the page that can belong to the article: no navigation, no other stories, no comments. */
export const outsideArticle =
  (headline: Element | undefined) =>
  (element: Element): boolean =>
    isAsideItself(element) && !(headline && (element.contains(headline) || !standsAside(element, headline)));

/** `<time>` elements and microdata, teasers left out. */
export function candidatesInMarkup(
  page: Document,
  headline: Element | undefined,
  options: DateOptions,
  language: string,
): MomentCandidate[] {
  const found: MomentCandidate[] = [];
  let seen = 0;
  for (const element of page.querySelectorAll(
    'time, [itemprop~="datePublished"], [itemprop~="dateModified"], abbr.published, abbr.updated, [property~="datePublished"], [property~="dateModified"], [pubdate]',
  )) {
    if (++seen > 400) break;
    const raw =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      (element.localName === 'abbr' ? element.getAttribute('title') : null) ??
      element.textContent;
    if (!/\p{Nd}/u.test(raw) || raw.length > 120) continue;
    if (standsAside(element, headline) || inTeaser(element, headline)) continue;
    const stamp = readStamp(raw, options);
    if (!stamp) continue;
    const printed = readDates(element.textContent, options)[0];
    const after =
      headline === undefined || (headline.compareDocumentPosition(element) & 4) !== 0 || headline.contains(element);
    found.push({
      role: roleOf(element, language),
      stamp: printed && stamp.hour === undefined ? fromPrinted(printed) : stamp,
      evidence: { from: 'markup', raw },
      distance: found.length + (after ? 0 : 20),
    });
  }
  return found;
}

/** A date in a link, in an article of its own or in a list item with a link is another story's. */
function inTeaser(element: Element, headline: Element | undefined): boolean {
  let steps = 0;
  for (let at: Element | null = element.parentElement; at && steps < 12; at = at.parentElement) {
    if (headline && at.contains(headline)) return false;
    steps++;
    // A date may be a link to its own article or to the day's archive; a teaser's link holds more than the date.
    if (at.localName === 'a' && at.textContent.trim().length > 60) return true;
    if (at.localName === 'article' && headline) return true;
    if (at.localName === 'li' && (at.querySelector('a')?.textContent.trim().length ?? 0) > 25) return true;
  }
  return false;
}

function roleOf(element: Element, language: string): MomentCandidate['role'] {
  const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (/dateModified/.test(property)) return 'updated';
  if (/datePublished/.test(property) || element.hasAttribute('pubdate')) return 'published';
  const marks = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  if (/(?:^|[\s_-])(?:updated?|modified|last-?mod\w*|mod-?date)(?:$|[\s_-])/i.test(marks) && !/publi/i.test(marks))
    return 'updated';
  const own = labelsIn(element.textContent, language)[0];
  if (own) return own.role;
  const before = textBefore(element);
  const label = labelsIn(before, language).at(-1);
  if (label) return label.role;
  return /(?:^|[\s_-])(?:entry-date|published|publish\w*|pub-?date|post-?date|posted-on)(?:$|[\s_-])/i.test(marks)
    ? 'published'
    : 'unsaid';
}

/** What is printed right before an element, in its own line. */
function textBefore(element: Element): string {
  let text = '';
  let at: Node | null = element;
  for (let steps = 0; at && steps < 6 && text.length < 60; steps++) {
    if (at.previousSibling) {
      at = at.previousSibling;
      if (at.nodeName === 'TIME' || at.nodeName === 'BR') break;
      text = (at.textContent ?? '').slice(-60) + text;
    } else {
      at = at.parentNode;
      if (at?.nodeName === 'BODY' || at?.nodeName === 'ARTICLE') break;
    }
  }
  return text.trim().length <= 60 ? text : text.slice(-60);
}
