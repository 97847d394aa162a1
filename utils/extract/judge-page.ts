import type { FoundText } from '@/utils/extract/find-text';
import type { PageFacts } from '@/utils/extract/page-facts';
import type { Block } from '@/utils/extract/read-blocks';
import { metaValue, type MetaFacts } from '@/utils/extract/read-meta';

/** Fewer teasers than this are an article's own links. */
const LEAST_TEASERS = 5;

/** Whether the page calls itself an article, or names an author or a time of its own. */
export function looksLikeArticle(meta: MetaFacts, facts: PageFacts): boolean {
  const type = metaValue(meta, ['og:type']) ?? '';
  return /article|post|blog/i.test(type) || facts.publishedAt !== undefined || facts.authors.length > 0;
}

/**
 * A front page or a section: what was found are the first lines of many other pages, each printed under a headline
 * that leads away. A round-up looks the same, but says that it is an article.
 */
export function isListing(meta: MetaFacts, { blocks, chosen }: FoundText, facts: PageFacts): boolean {
  if (looksLikeArticle(meta, facts)) return false;
  const text = new Set(chosen);
  let teasers = 0;
  let prose = 0;
  for (const [i, block] of blocks.entries()) {
    if (!text.has(block) || block.kind === 'heading') continue;
    prose++;
    if ([blocks[i - 1], blocks[i - 2]].some((before) => before !== undefined && leadsAway(before))) teasers++;
  }
  return teasers >= LEAST_TEASERS && teasers > prose / 2;
}

const leadsAway = ({ text, linked }: Block): boolean => linked > 0.9 * text.length && text.length > 20;
