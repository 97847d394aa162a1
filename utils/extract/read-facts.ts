import type { Evidence, Moment } from '@/utils/extract/article';
import type { PageFacts } from '@/utils/extract/page-facts';
import { isNode, type LinkedNode, nodesOf, readJsonLd, strings, typesOf } from '@/utils/extract/read-json-ld';
import { metaValue, type MetaFacts, readMeta } from '@/utils/extract/read-meta';

/** Reads what the untouched document says about its article. Changes nothing in it. */
export function readFacts(page: Document): PageFacts {
  const meta = readMeta(page);
  const article = readJsonLd(page).find((node) => typesOf(node).some((type) => /Article|Posting|Report/.test(type)));
  const facts: PageFacts = { url: page.URL, authors: [], disputedMoments: [], creditLines: [], evidence: {} };
  const heading = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  const title = heading || metaValue(meta, ['og:title']) || page.title;
  if (title) facts.title = title;
  facts.authors = article ? authorNames(article) : [];
  const publisher = metaValue(meta, ['og:site_name']);
  if (publisher) facts.publisher = publisher;
  const published = momentOf(article, 'datePublished', meta, ['article:published_time']);
  if (published) facts.publishedAt = published;
  const updated = momentOf(article, 'dateModified', meta, ['article:modified_time']);
  if (updated) facts.updatedAt = updated;
  const hint = page.documentElement.lang;
  if (hint) facts.languageHint = hint;
  return facts;
}

function authorNames(article: LinkedNode): string[] {
  const author = article['author'];
  return [
    ...strings(author),
    ...nodesOf(author)
      .filter(isNode)
      .flatMap((node) => strings(node['name'])),
  ];
}

function momentOf(
  node: LinkedNode | undefined,
  key: string,
  meta: MetaFacts,
  names: readonly string[],
): Moment | undefined {
  const [stated] = strings(node?.[key]);
  const raw = stated ?? metaValue(meta, names);
  if (!raw || !/^\d{4}-\d\d-\d\d/.test(raw)) return undefined;
  const evidence: Evidence = { from: stated ? 'json-ld' : 'meta', raw };
  return { iso: raw, zone: /(?:Z|[+-]\d\d:?\d\d)$/.test(raw) ? 'stated' : 'assumed', evidence };
}
