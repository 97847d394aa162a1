import type { Evidence } from '@/utils/extract/article';
import type { LinkedArticle } from '@/utils/extract/article-node';
import { cleanNames } from '@/utils/extract/clean-names';
import { standsAside } from '@/utils/extract/page-regions';
import { foldSpace } from '@/utils/extract/read-blocks';
import type { Block } from '@/utils/extract/read-blocks';
import { classifyLine } from '@/utils/extract/classify-line';
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

const MARKED =
  '[itemprop~="author"], [rel~="author"], [property~="author"], [class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="reporter" i], [class*="writer" i], [class*="journalist" i], [data-author], [class~="redactor"], [class*="writtenby" i], [class~="creator"]';

/** Lines this far from the headline are still its furniture. */
const NEAR = 12;
/** More names than this are a sidebar, not a byline. */
const MOST = 12;

/** The people or desks that the page names as its authors, by the best source that names any. */
export function readAuthors(clues: AuthorClues): Authors | undefined {
  for (const source of [fromLinked, fromMeta, fromMarkup, fromLines]) {
    const found = source(clues);
    if (found && found.names.length > 0 && found.names.length <= MOST) return found;
  }
  return newsroom(clues);
}

/** The newsroom as a whole, where the page itself names it as the author and prints nobody else. Agencies are credits. */
function newsroom({ linked, outlets, language }: AuthorClues): Authors | undefined {
  const [declared] = linked?.authors ?? [];
  if (!declared) return undefined;
  const names = cleanNames([declared.name], [], language);
  return names.length === 1 && outlets.length > 0
    ? { names, evidence: { from: 'json-ld', raw: declared.name } }
    : undefined;
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
  for (const element of page.querySelectorAll(MARKED)) {
    if (++seen > 200) break;
    if (taken.some((other) => other.contains(element))) continue;
    if (standsAside(element, headline) || element.localName === 'body' || element.localName === 'article') continue;
    const text = element.localName === 'meta' ? (element.getAttribute('content') ?? '') : foldSpace(namedPart(element));
    if (text === '' || text.length > 160) continue;
    const names = cleanNames([text], outlets, language);
    if (names.length === 0) continue;
    taken.push(element);
    const raw = text;
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

/** The part of an author element that is a name: its own name property, its links, or all of it. */
function namedPart(element: Element): string {
  const name = element.querySelector(
    '[itemprop~="name"], [rel~="author"], [class*="author-name" i], [class*="author__name" i], .fn',
  );
  if (name) return name.textContent;
  const links = [...element.querySelectorAll('a')].filter((link) => link.textContent.trim().length > 1);
  if (links.length > 0 && links.length <= 6 && element.textContent.length < 400)
    return links.map((link) => link.textContent).join(', ');
  return element.textContent;
}

/** Two names stand in one byline when their elements share a near ancestor. */
function sameByline(first: Element | undefined, second: Element): boolean {
  let at: Element | null | undefined = first?.parentElement;
  for (let steps = 0; at && steps < 2; steps++, at = at.parentElement) {
    if (at.contains(second)) return at.textContent.length < 300;
  }
  return false;
}

function fromLines({ blocks, headline, outlets, language }: AuthorClues): Authors | undefined {
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element) || element.contains(headline)) : 0;
  for (const { text } of blocks.slice(Math.max(0, at - 2), at + NEAR)) {
    if (text.length > 160) break;
    const line = classifyLine(text, language);
    if (line.kind !== 'byline' || line.content === undefined) continue;
    const names = cleanNames([line.content], outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'text', raw: text } };
  }
  return undefined;
}
