import { browser } from 'wxt/browser';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import type { Article } from '@/utils/extract/article';
import { failure, type Outcome, success } from '@/utils/outcome';
import { keepReading, readingOf } from '@/utils/readings/keep-readings';
import { pageOf } from '@/utils/readings/reading';
import { summaryLength } from '@/utils/settings/settings';
import { buildSummary } from '@/utils/summarize/build-summary';
import { checkSummary } from '@/utils/summarize/check-summary';
import type { Summary } from '@/utils/summarize/summary';
import { settleLanguage } from './settle-language';

/** A reading that has been under way for longer than this died with its background. */
const LOST_AFTER = 30_000;

/** Readings under way. If the background dies, they die too, and so may this. */
const underWay = new Map<number, AbortController>();

/**
 * Reads the tab and leaves the result as its reading, so that closing the popup loses nothing.
 * Does nothing when the tab's page has been read already, unless `again`.
 */
export async function readTab({ tabId, again }: { tabId: number; again: boolean }): Promise<Outcome<null>> {
  const tab = await browser.tabs.get(tabId);
  const page = pageOf(tab.url ?? '');
  const earlier = await readingOf(tabId);
  if (!again && earlier?.page === page) {
    if (earlier.phase === 'shown') return success(null);
    if (earlier.phase === 'reading' && underWay.has(tabId) && Date.now() - earlier.since < LOST_AFTER)
      return success(null);
  }

  underWay.get(tabId)?.abort();
  const abort = new AbortController();
  underWay.set(tabId, abort);
  await keepReading(tabId, { phase: 'reading', page, since: Date.now() });
  try {
    const outcome = await Promise.race([summarise(tabId, page), whenAborted(abort.signal)]);
    // A newer reading of the same tab speaks for itself.
    if (underWay.get(tabId) !== abort) return success(null);
    if (outcome.ok) await keepReading(tabId, { phase: 'shown', page, ...outcome.value });
    else await keepReading(tabId, { phase: 'failed', page, problem: outcome.problem });
    return outcome.ok ? success(null) : outcome;
  } catch (bug) {
    await keepReading(tabId, { phase: 'failed', page, problem: 'unsound-summary' });
    throw bug;
  } finally {
    if (underWay.get(tabId) === abort) underWay.delete(tabId);
  }
}

export function cancelReading(tabId: number): void {
  underWay.get(tabId)?.abort();
}

async function summarise(tabId: number, page: string): Promise<Outcome<{ article: Article; summary: Summary }>> {
  const read = await readArticle(tabId, page);
  if (!read.ok) return read;
  const article = await settleLanguage(read.value);
  const summary = buildSummary(article, attributeArticle(article), { length: await summaryLength.getValue() });
  const broken = checkSummary(article, summary);
  if (broken.length > 0) throw new Error(`The summary does not hold against its article: ${broken.join('; ')}`);
  return success({ article, summary });
}

async function readArticle(tabId: number, page: string): Promise<Outcome<Article>> {
  // Firefox gives no result and no error for its own pages.
  if (page !== '' && !/^(?:https?|file):/i.test(page)) return failure('page-not-allowed');
  if (/^https?:\/\/[^?#]*\.pdf$/i.test(page.replace(/\?.*$/s, ''))) return failure('page-is-pdf');
  try {
    const [injected] = await browser.scripting.executeScript<[], Outcome<Article>>({
      target: { tabId },
      files: ['/article.js'],
    });
    return injected?.result ?? failure('page-unreadable');
  } catch (error) {
    return failure(isRefusal(String(error)) ? 'page-not-allowed' : 'page-unreadable');
  }
}

/** Browsers refuse their own pages, their stores and other extensions' pages; they only say so in words. */
function isRefusal(message: string): boolean {
  return /cannot (?:access|be scripted)|missing host permission|gallery|not allowed|showing error page/i.test(message);
}

function whenAborted(signal: AbortSignal): Promise<Outcome<never>> {
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(failure('cancelled')), { once: true }),
  );
}
