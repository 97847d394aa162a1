import { isAgency } from '@/utils/extract/agency-names';
import { findArticleNode } from '@/utils/extract/article-node';
import { assumeZone, isDayFirst } from '@/utils/extract/assume-zone';
import type { Place } from '@/utils/extract/block-place';
import { cleanAddress } from '@/utils/extract/clean-address';
import { readCreditLines } from '@/utils/extract/credit-lines';
import { hostOf } from '@/utils/extract/host-of';
import { outsideArticle } from '@/utils/extract/moment-candidates';
import type { PageFacts } from '@/utils/extract/page-facts';
import { type PageSource, readSource } from '@/utils/extract/page-source';
import { atOnce, type Steps } from '@/utils/extract/pause';
import { readAuthors } from '@/utils/extract/read-authors';
import type { Block } from '@/utils/extract/read-blocks';
import { readDateline } from '@/utils/extract/read-dateline';
import { publisherIn, readCopyrightOwner } from '@/utils/extract/read-publisher';
import { metaValue } from '@/utils/extract/read-meta';
import { readMoments } from '@/utils/extract/read-moments';
import { type Headline, readTitle } from '@/utils/extract/read-title';
import { identifyLanguage } from '@/utils/language/identify-language';

const SITE = [
  'og:site_name',
  'application-name',
  'twitter:site:name',
  'dc.publisher',
  'article:publisher_name',
  'apple-mobile-web-app-title',
  'copyright-holder',
];
const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'headline',
];

/** Reads what the untouched document says about its article. Changes nothing in it. */
export function readFacts(page: Document): PageFacts {
  return atOnce(factsInSteps(atOnce(readSource(page))));
}

/** The same from what was read already. Between two steps the page may be given time. */
export function* factsInSteps({ page, meta, nodes, blocks: all, lineOf }: PageSource): Steps<PageFacts> {
  const url = cleanAddress(page, metaValue(meta, ['og:url', 'twitter:url']));
  const host = hostOf(url) || hostOf(page.URL);
  const metaTitles = TITLES.flatMap((name) => meta.get(name)?.slice(0, 1) ?? []);
  const linked = findArticleNode(nodes, url, metaTitles[0] ?? page.title);
  const site = metaValue(meta, SITE);
  const owner = site === undefined && linked?.publisher === undefined ? readCopyrightOwner(page) : undefined;
  const siteNames = present([site, linked?.publisher, owner?.name, host, host.split('.').at(-2)]);
  const title =
    readTitle({ page, linked: linked?.headlines ?? [], meta: metaTitles, siteNames }) ?? typedTitle(page, all);
  const headline = title?.element;
  yield;
  const blocks = around(headline, ofArticle(all, outsideArticle(headline)));
  yield;
  const hint =
    page.documentElement.lang || linked?.language || metaValue(meta, ['og:locale', 'content-language', 'language']);
  const language = identifyLanguage(sampleOf(blocks, title?.text ?? ''), hint);
  const locales = present([page.documentElement.lang, linked?.language, ...(meta.get('og:locale') ?? [])]);
  const options = {
    languages: [language, 'en'].filter((tag, i, all) => tag !== 'und' && all.indexOf(tag) === i),
    dayFirst: isDayFirst(host, locales, language),
  };
  const moments = readMoments({
    page,
    headline,
    blocks,
    meta,
    linked,
    address: url,
    language,
    options,
    zone: (stated) =>
      assumeZone({
        ...(stated !== undefined && { stated }),
        ...(linked?.country && { country: linked.country }),
        host,
        locales,
        language,
      }),
  });
  yield;
  const authors = readAuthors({ page, headline, blocks, meta, linked, outlets: siteNames, language });
  yield;
  const facts: PageFacts = {
    url,
    authors: authors?.names ?? [],
    ...moments,
    ...readCreditLines({ blocks, around: around(headline, all), headline, language, linked, meta, siteNames, lineOf }),
    evidence: {},
  };
  if (title) [facts.title, facts.evidence.title] = [title.text, title.evidence];
  if (title?.printed !== undefined) facts.headline = title.printed;
  if (authors) facts.evidence.authors = authors.evidence;
  const dateline = datelineAfter(blocks, headline, language);
  if (dateline !== undefined) facts.dateline = dateline;
  if (hint) facts.languageHint = hint;
  const keep = (
    key: 'publisher' | 'image' | 'section',
    fromLinked: string | undefined,
    fromMeta: string | undefined,
  ): void => {
    const raw = fromLinked ?? fromMeta;
    if (raw === undefined) return;
    facts[key] = raw.trim();
    facts.evidence[key] = { from: fromLinked === undefined ? 'meta' : 'json-ld', raw };
  };
  // "Associated Press" as the publisher of a paper's page is whom the story is from.
  const runs = site !== undefined && isAgency(linked?.publisher ?? '') ? undefined : linked?.publisher;
  keep('publisher', publisherIn(runs), publisherIn(site));
  if (owner) [facts.publisher, facts.evidence.publisher] = [owner.name, { from: 'text', raw: owner.raw }];
  keep(
    'image',
    undefined,
    metaValue(meta, ['og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src']) ?? linked?.image,
  );
  keep('section', linked?.section, metaValue(meta, ['article:section', 'parsely-section', 'section', 'dc.subject']));
  return facts;
}

/** Blocks that can belong to the article: none stands in an element that is `outside`. */
function ofArticle(blocks: readonly Block[], outside: (element: Element) => boolean): Block[] {
  const known = new Map<Place, boolean>();
  const isOutside = (place: Place): boolean => {
    if (!place.parent) return false;
    let answer = known.get(place);
    if (answer === undefined) {
      answer = isOutside(place.parent) || outside(place.element);
      known.set(place, answer);
    }
    return answer;
  };
  return blocks.filter(({ place }) => !isOutside(place));
}

/** Facts stand near the headline. So many blocks before and after it are an article and all that belongs to it. */
const BEFORE = 1000;
const AFTER = 4000;

function around(headline: Element | undefined, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= AFTER) return blocks;
  const at = Math.max(0, headline ? blocks.findIndex(({ element }) => headline.contains(element)) : 0);
  return blocks.slice(Math.max(0, at - BEFORE), at + AFTER);
}

/** A file of plain text has no title but its first line, if that is short. */
function typedTitle({ contentType }: Document, [first, second]: readonly Block[]): Headline | undefined {
  if (contentType !== 'text/plain' || !first || !second || first.text.length > LONGEST_TITLE) return undefined;
  return { text: first.text, evidence: { from: 'text', raw: first.text } };
}

const LONGEST_TITLE = 150;

const present = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value): value is string => value !== undefined && value !== '');

/** Enough running text to tell the language by: the longest blocks. */
function sampleOf(blocks: readonly Block[], title: string): string {
  const long = blocks.filter(({ text, linked }) => text.length > 80 && linked * 2 < text.length).slice(0, 20);
  return [title, ...(long.length > 0 ? long : blocks.slice(0, 60)).map(({ text }) => text.slice(0, 600))].join('\n');
}

/** The dateline that the text opens with, or that stands on a line of its own above it. */
function datelineAfter(blocks: readonly Block[], headline: Element | undefined, language: string): string | undefined {
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element)) : -1;
  for (const { text, kind } of blocks.slice(at + 1, at + 16)) {
    if (kind === 'caption') continue;
    const found = readDateline(text, language);
    if (found) return found.text;
    if (text.length > 200) return undefined;
  }
  return undefined;
}
