import type { AuthorClues, Authors } from '@/utils/extract/author-clues';
import { cleanNames } from '@/utils/extract/clean-names';
import { standsAside } from '@/utils/extract/page-regions';
import { foldSpace, readBlocks } from '@/utils/extract/read-blocks';

/** Class names of what holds an author's name. Read one by one: selectors on parts of names are slower. */
const MARKED =
  /byline|author|autor(?!ad)|auteur|reporter|(?:^|[\s_-])writer|journalist|(?:^|\s)(?:redactor|writtenby|creator)(?:\s|$)/i;

/** The names in what the page marks as its byline by a class or a property. */
export function fromMarkup({ page, headline, outlets, language }: AuthorClues): Authors | undefined {
  let best: Authors | undefined;
  let seen = 0;
  const taken: Element[] = [];
  for (const element of page.querySelectorAll('[class], [itemprop], [rel~="author"], [property~="author"]')) {
    if (!isMarked(element) || element.localName === 'button') continue;
    if (++seen > 200) break;
    if (taken.some((other) => other.contains(element))) continue;
    if (standsAside(element, headline) || element.localName === 'body' || element.localName === 'article') continue;
    const raw = element.localName === 'meta' ? (element.getAttribute('content') ?? '') : namedPart(element);
    if (raw === '' || raw.length > 160) continue;
    const names = cleanNames([raw], outlets, language);
    if (names.length === 0) continue;
    taken.push(element);
    const after = !headline || (headline.compareDocumentPosition(element) & 4) !== 0;
    if (!best) {
      best = { names, evidence: { from: 'markup', raw } };
      if (!after) continue;
    } else if (sameByline(taken[0], element)) {
      for (const name of names) if (!best.names.includes(name)) best.names.push(name);
    }
  }
  return best;
}

/** Parts of an author's box that are not the name. */
const NO_NAME =
  /follow|btn|button|social|share|avatar|image|photo|subscribe|(?:^|[\s_-])(?:bio|desc\w*|count|job|role|position|title|email|date|time)(?:$|[\s_-])/i;

function isMarked(element: Element): boolean {
  const marks = element.getAttribute('class') ?? '';
  if (MARKED.test(marks)) return !NO_NAME.test(marks);
  return /(?:^|\s)author(?:\s|$)/.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );
}

/** The part of an author element that is a name: its own name property, its links, or its first line. */
function namedPart(element: Element): string {
  const named = [
    ...element.querySelectorAll(
      '[itemprop~="name"], [rel~="author"], [class*="author-name"], [class*="author__name"], [class*="authorName"], .fn',
    ),
  ];
  // The innermost of the first: around it may stand a role.
  const name = named.findLast((one) => named[0]?.contains(one));
  if (name && foldSpace(name.textContent) !== '') return foldSpace(name.textContent);
  const all = [...element.querySelectorAll('a')].filter((link) => foldSpace(link.textContent).length > 1);
  const own = all.filter((link) => PROFILE.test(link.getAttribute('href') ?? ''));
  const links = own.length > 0 ? own : all;
  if (links.length > 0 && links.length <= 6 && element.textContent.length < 400)
    return links.map((link) => foldSpace(link.textContent)).join(' | ');
  return readBlocks(element, ({ localName }) => localName === 'button')[0]?.text ?? '';
}

/** Where a link about a person leads, beside which others lead to topics. */
const PROFILE =
  /\/(?:authors?|autore?s?n?|auteurs?|people|profile?s?|staff|team|redactie|by|person|writers?|journalists?)\//i;

/** Two names stand in one byline when their elements share a near ancestor. */
function sameByline(first: Element | undefined, second: Element): boolean {
  let at: Element | null | undefined = first?.parentElement;
  for (let steps = 0; at && steps < 2; steps++, at = at.parentElement) {
    if (at.contains(second)) return at.textContent.length < 300;
  }
  return false;
}

/** Whether the page marks a line as its byline: by its class, that of what holds it, or where its link leads. */
export const isByline = (element: Element): boolean =>
  isMarked(element) ||
  (element.parentElement !== null && isMarked(element.parentElement)) ||
  [...element.querySelectorAll('a[href]')].some((link) => PROFILE.test(link.getAttribute('href') ?? ''));
