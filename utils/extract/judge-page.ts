import type { FoundText } from '@/utils/extract/find-text';
import { isProse } from '@/utils/extract/block-size';
import type { PageFacts } from '@/utils/extract/page-facts';
import type { Block } from '@/utils/extract/read-blocks';
import { metaValue, readMeta } from '@/utils/extract/read-meta';

const LEAST_HEADLINES = 10;

/** Whether the page calls itself an article, or names an author or a time of its own. */
export function looksLikeArticle(page: Document, facts: PageFacts): boolean {
  const type = metaValue(readMeta(page), ['og:type']) ?? '';
  return /article|post|blog/i.test(type) || facts.publishedAt !== undefined || facts.authors.length > 0;
}

/**
 * A front page or a section: what was found are the first lines of many other pages. Each stands beside a headline
 * that leads away, and there is less running text than such headlines could introduce.
 */
export function isListing(page: Document, { blocks, chosen }: FoundText, facts: PageFacts): boolean {
  if (looksLikeArticle(page, facts)) return false;
  if (isFrontPage(page.URL)) return true;
  const headlines = blocks.filter(leadsAway).length;
  if (headlines < LEAST_HEADLINES) return false;
  const prose = chosen.filter(isProse);
  return prose.length === 0 || prose.reduce((sum, { text }) => sum + text.length, 0) < 150 * headlines;
}

const leadsAway = ({ kind, text, linked }: Block): boolean =>
  kind === 'heading' && linked > 0.9 * text.length && text.length > 20;

function isFrontPage(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
  } catch {
    return false;
  }
}
