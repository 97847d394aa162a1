import type { Evidence } from '@/utils/extract/article';
import { decodeEntities } from '@/utils/extract/decode-entities';
import { foldSpace } from '@/utils/extract/read-blocks';
import { squeeze } from '@/utils/extract/squeeze';
import { withoutSite } from '@/utils/extract/without-site';
import { foldDigits } from '@/utils/language/digits';

export interface Headline {
  text: string;
  evidence: Evidence;
  /** Where it stands in the page, if it does, */
  element?: Element;
  /** and how it reads there, if otherwise worded. */
  printed?: string;
}

export interface TitleClues {
  page: Document;
  /** Headlines in JSON-LD. */
  linked: readonly string[];
  /** `og:title`, `twitter:title` … */
  meta: readonly string[];
  /** Names of the site: `og:site_name`, the publisher, the host. */
  siteNames: readonly string[];
}

interface Claim {
  text: string;
  evidence: Evidence;
  weight: number;
  element?: Element;
}

/**
 * The headline that most of the page's claims agree on, as the page prints it. Sites state another one to search
 * engines and to sharers now and then, and set a kicker before it in one place and not in the other.
 */
export function readTitle(clues: TitleClues): Headline | undefined {
  const names = clues.siteNames.map(squeeze).filter((name) => name.length > 2);
  const stated = (raw: string | undefined, from: Evidence['from'], weight: number): Claim[] => {
    const text = withoutSite(foldSpace(decodeEntities(raw ?? '')), names);
    return text === '' || raw === undefined ? [] : [{ text, weight, evidence: { from, raw } }];
  };
  const [linked] = clues.linked;
  const claims = [
    ...stated(linked, 'json-ld', 1.2),
    ...stated(clues.meta[0], 'meta', 1),
    ...stated(clues.page.title, 'markup', 0.7),
  ];
  const alsoShared = clues.meta.slice(1).flatMap((raw) => stated(raw, 'meta', 0));
  const printed = printedHeadline(
    clues.page,
    claims.map(({ text }) => text),
  );
  if (printed) claims.unshift({ ...printed, weight: 1 });
  const best = mostAgreed(claims);
  if (!best) return undefined;
  const element = printed?.element;
  const chosen = printed && (withoutKicker(printed, claims, best) ?? editors(printed, [...claims, ...alsoShared]));
  const { text, evidence } = chosen ?? best;
  const other = printed && !squeeze(printed.text).includes(squeeze(text)) ? printed.text : undefined;
  return { text, evidence, ...(element && { element }), ...(other !== undefined && { printed: other }) };
}

/**
 * The first of the claims that together weigh most; equal but for case and punctuation is agreement. What is shared
 * and what stands in the window's title come from one field of the site's system and count once.
 */
function mostAgreed(claims: readonly Claim[]): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
    const folded = squeeze(claim.text);
    const agreeing = claims.filter((other) => squeeze(other.text) === folded);
    const [first, second, third] = agreeing;
    const oneField = first?.evidence.from === 'meta' && second !== undefined && third === undefined;
    const weight = oneField ? 1 : agreeing.reduce((sum, other) => sum + other.weight, 0);
    if (weight > most) [best, most] = [claim, weight];
  }
  return best;
}

/**
 * A heading often begins with a kicker. What the page shares (`og:title`) tells which form is the headline:
 * the printed one with or without the words before it.
 */
function withoutKicker(printed: Headline, claims: readonly Claim[], best: Claim): Claim | undefined {
  const whole = squeeze(printed.text);
  const shared = claims.find(({ evidence }) => evidence.from === 'meta');
  if (shared) {
    const folded = squeeze(shared.text);
    if (folded !== whole && folded.length > 15 && (whole.endsWith(folded) || folded.endsWith(whole))) return shared;
  }
  const repeated = claims.some(({ element, text }) => element === undefined && squeeze(text) === whole);
  if (squeeze(best.text) !== whole || repeated) return undefined;
  // The heading's own parts: the one that every other claim ends with.
  for (const part of printed.element?.children ?? []) {
    const text = foldSpace(part.textContent);
    const folded = squeeze(text);
    if (folded.length < 15 || folded === whole || !whole.endsWith(folded)) continue;
    const others = claims.filter(({ element, evidence }) => element === undefined && evidence.from !== 'markup');
    if (others.length > 0 && others.every((claim) => squeeze(claim.text).endsWith(folded))) {
      return { text, weight: 1, evidence: { from: 'markup', raw: text } };
    }
  }
  return undefined;
}

/**
 * What the page shares as `og:title` alone, in other words than the heading but about the same: the newsroom's own
 * headline, beside which window, JSON-LD and heading show the one for search engines. Where `twitter:title` says the
 * same both were written for sharing, and where the site's name hangs on it, for the window.
 */
function editors(printed: Headline, claims: readonly Claim[]): Claim | undefined {
  const shared = claims.find(({ evidence }) => evidence.from === 'meta');
  if (!shared || shared.text !== foldSpace(decodeEntities(shared.evidence.raw)) || /(?:…|\.\.\.)$/u.test(shared.text))
    return undefined;
  const folded = squeeze(shared.text);
  const whole = squeeze(printed.text);
  if (claims.some((claim) => claim !== shared && squeeze(claim.text) === folded)) return undefined;
  if (whole.includes(folded) || folded.includes(whole)) return undefined;
  return alike(wordsOf(shared.text), wordsOf(printed.text)) >= 1 / 3 ? shared : undefined;
}

/** Nobody writes more; a page may have been made to hold its reader up. */
const MOST_HEADINGS = 3000;

/** The heading that says what the page's own claims say. */
function printedHeadline(page: Document, claims: readonly string[]): Headline | undefined {
  const wanted = claims.map(wordsOf);
  const squeezed = claims.map(squeeze);
  let best: Headline | undefined;
  let most = 0;
  let seen = 0;
  const consider = (element: Element, bonus: number): void => {
    if (++seen > MOST_HEADINGS) return;
    const text = foldSpace(element.textContent);
    if (text.length < 3 || text.length > 400) return;
    const words = wordsOf(text);
    const folded = squeeze(text);
    const part =
      folded.length > 15 && squeezed.some((claim) => claim.includes(folded) && folded.length * 2 > claim.length);
    const likeness = part ? 1 : Math.max(0, ...wanted.map((other) => overlap(words, other)));
    if (likeness < 0.5 || likeness + bonus <= most) return;
    most = likeness + bonus;
    best = { text, element, evidence: { from: 'markup', raw: text } };
  };
  for (const heading of page.querySelectorAll('h1')) consider(heading, 0.3);
  for (const heading of page.querySelectorAll('[itemprop~="headline"]'))
    if (heading.localName !== 'meta') consider(heading, 0.2);
  if (best) return best;
  for (const heading of page.querySelectorAll('h2, h3, [class*="headline" i], [class*="title" i]')) {
    if (heading.childElementCount <= 4) consider(heading, 0);
  }
  if (most >= 0.8) return best;
  const only = page.querySelectorAll('h1');
  const [first] = only;
  if (only.length !== 1 || !first || claims.length > 0) return undefined;
  const text = foldSpace(first.textContent);
  return text ? { text, element: first, evidence: { from: 'markup', raw: text } } : undefined;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldDigits(
      text
        .replace(/\u00AD/g, '')
        .normalize('NFC')
        .toLowerCase(),
    ).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );

/** The share of the shorter one's words that the other has too. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The share of the smaller set's words that the larger one has, for sets of like size. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, Math.min(b.size, a.size * 2));
}
