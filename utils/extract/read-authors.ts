import type { Evidence } from '@/utils/extract/article';
import type { LinkedArticle } from '@/utils/extract/article-node';
import { cleanNames, isNewsroom, withoutLabel } from '@/utils/extract/clean-names';
import { withoutSlogan } from '@/utils/extract/read-publisher';
import { standsAside } from '@/utils/extract/page-regions';
import { type Block, foldSpace, readBlocks } from '@/utils/extract/read-blocks';
import { readByline } from '@/utils/extract/read-byline';
import { mainKin } from '@/utils/extract/main-kin';
import type { MetaFacts } from '@/utils/extract/read-meta';

export interface AuthorClues {
  page: Document;
  headline: Element | undefined;
  blocks: readonly Block[];
  meta: MetaFacts;
  linked: LinkedArticle | undefined;
  /** Names of the site and its publisher, which are no authors. */
  outlets: readonly string[];
  language: string;
}

export interface Authors {
  names: string[];
  evidence: Evidence;
}

const META = [
  'author',
  'article:author',
  'article:author_name',
  'article:authors',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'byline',
  'creator',
  'dc.contributor',
  'rnews:author',
  'authors',
  'cxenseparse:author',
  'og:article:author',
  'dcsext.author',
  'og:author',
  'article.author',
  'author_name',
];

/** Class names of what holds an author's name. Read one by one: selectors on parts of names are slower. */
const MARKED =
  /byline|author|autor(?!ad)|auteur|reporter|(?:^|[\s_-])writer|journalist|(?:^|\s)(?:redactor|writtenby|creator)(?:\s|$)/i;

/** Lines this far from the headline are still its furniture. */
const NEAR = 12;
/** More names than this are a sidebar, not a byline. */
const MOST = 12;

/** The people or desks that the page names as its authors, by the best source that names any. */
export function readAuthors(clues: AuthorClues): Authors | undefined {
  for (const source of [fromLinked, fromMeta, fromMarkup, fromLines, fromEnd]) {
    const found = source(clues);
    if (!found || found.names.length === 0 || found.names.length > MOST) continue;
    const declared = found.evidence.from === 'json-ld' || found.evidence.from === 'meta';
    return (declared ? printedInstead(clues, found.names) : undefined) ?? found;
  }
  return newsroom(clues);
}

/**
 * The byline beside the headline, where it names others than what the page states for machines: there stands whoever
 * put the story into the system, or its editor.
 */
function printedInstead(clues: AuthorClues, declared: readonly string[]): Authors | undefined {
  const near = nearLines(clues);
  const parts = declared.flatMap(partsOf);
  if (parts.length === 0 || near.some(({ text }) => partsOf(text).some((part) => parts.includes(part))))
    return undefined;
  const labelled = fromLines(clues);
  if (labelled) return labelled;
  for (const { text, element } of near) {
    if (text.length > 60 || !(isMarked(element) || (element.parentElement && isMarked(element.parentElement))))
      continue;
    const names = cleanNames([text], clues.outlets, clues.language);
    if (names.length > 0 && names.every(isFullName)) return { names, evidence: { from: 'markup', raw: text } };
  }
  return undefined;
}

/** The words of a name or line that tell people apart, without accents and initials. */
const partsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{Mc}]{3,}|\p{Script=Han}{2,}/gu) ?? [];

/** Two to four words, each with a capital. */
const isFullName = (name: string): boolean => /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name);

/** The newsroom or the agency as a whole, where the page itself names it as the author and prints nobody else. */
function newsroom({ linked, meta, language }: AuthorClues): Authors | undefined {
  const declared = linked?.authors.find(({ name }) => isNewsroom(foldSpace(name)));
  const raw = declared?.name ?? meta.get('author')?.[0];
  if (raw === undefined) return undefined;
  const name = withoutSlogan(withoutLabel(foldSpace(raw), language));
  return isNewsroom(name) ? { names: [name], evidence: { from: declared ? 'json-ld' : 'meta', raw } } : undefined;
}

function fromLinked({ linked, outlets, language }: AuthorClues): Authors | undefined {
  if (!linked) return undefined;
  const named = linked.authors.filter(({ type }) => type !== 'organisation');
  const raw = named.map(({ name }) => name).join(', ');
  return {
    names: cleanNames(
      named.map(({ name }) => name),
      outlets,
      language,
    ),
    evidence: { from: 'json-ld', raw },
  };
}

function fromMeta({ meta, outlets, language }: AuthorClues): Authors | undefined {
  for (const key of META) {
    const values = meta.get(key);
    if (!values) continue;
    const names = cleanNames(values, outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'meta', raw: values.join(', ') } };
  }
  return undefined;
}

function fromMarkup({ page, headline, outlets, language }: AuthorClues): Authors | undefined {
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

/** The lines around the headline, up to where the text begins. */
function nearLines({ blocks, headline }: AuthorClues): readonly Block[] {
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element) || element.contains(headline)) : 0;
  const near = blocks.slice(Math.max(0, at - 2), at + NEAR);
  // One long line may be the standfirst; two are the text.
  const [, text] = near.flatMap((block, i) => (block.text.length > 160 ? [i] : []));
  return near.slice(0, text);
}

/** A byline on the line or two after the last paragraph: "Von Anna Marks", or a bare name set to the right as under a letter. */
function fromEnd({ blocks, outlets, language }: AuthorClues): Authors | undefined {
  const kin = mainKin(blocks);
  const last = blocks.findLastIndex(({ text, place }) => place.kin === kin && text.length > 80);
  for (const { text, element, kind } of last < 0 ? [] : blocks.slice(last + 1, last + 3)) {
    if (text.length > 60 || kind === 'heading') return undefined;
    const bare = isSigned(element) && isFullName(text) ? text : undefined;
    const byline = readByline(text, language) ?? bare;
    if (byline === undefined) continue;
    const names = cleanNames([byline], outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'text', raw: text } };
  }
  return undefined;
}

const isSigned = (element: Element): boolean =>
  [element, element.parentElement].some(
    (at) => at?.getAttribute('align') === 'right' || /text-align:\s*right/i.test(at?.getAttribute('style') ?? ''),
  );

function fromLines(clues: AuthorClues): Authors | undefined {
  const { outlets, language } = clues;
  for (const { text } of nearLines(clues)) {
    const byline = readByline(text, language);
    if (byline === undefined) continue;
    const names = cleanNames([byline], outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'text', raw: text } };
  }
  return undefined;
}
