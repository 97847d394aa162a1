import type { Article, Evidence } from '@/utils/extract/article';
import type { Credit } from './attribution';
import { findOutletsIn } from './outlets';

/** A credit that the gazetteer does not know is believed only when it is no longer than a name. In UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * The outlets and agencies the story is taken from: those of its credit lines, then of its dateline's bracket
 * ("ঢাকা, ১২ জুলাই (বাসস)"), each once, as printed. The publisher is no credit: it does not take its story from itself.
 */
export function readCredits(article: Article): Credit[] {
  const credits = article.creditLines.flatMap(creditsIn);
  if (article.dateline) credits.push(...knownOutlets({ from: 'text', raw: article.dateline }));
  const own = article.publisher
    ? new Set(findOutletsIn(article.publisher, 'credit').map((f) => f.outlet.id))
    : new Set();
  const seen = new Set<string>();
  return credits.filter(({ id, outlet }) => {
    const key = id ?? outlet.normalize('NFC');
    if (seen.has(key) || own.has(id) || outlet === article.publisher) return false;
    seen.add(key);
    return true;
  });
}

function creditsIn(evidence: Evidence): Credit[] {
  const known = knownOutlets(evidence);
  if (known.length > 0) return known;
  const outlet = evidence.raw
    .replace(/^[^:：]{0,30}[:：]\s*/u, '')
    .replace(/[\s।.。]+$/u, '')
    .trim();
  return outlet !== '' && outlet.length <= LONGEST_NAME && !/^https?:/i.test(outlet) ? [{ outlet, evidence }] : [];
}

function knownOutlets(evidence: Evidence): Credit[] {
  return findOutletsIn(evidence.raw, 'credit').map(({ outlet, start, end }) => ({
    outlet: evidence.raw.slice(start, end),
    id: outlet.id,
    name: outlet.name,
    evidence,
  }));
}
