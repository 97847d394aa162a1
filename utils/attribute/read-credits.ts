import type { Article } from '@/utils/extract/article';
import type { Credit } from './attribution';

/** Where the story is taken from, in the words of its credit lines. */
export function readCredits(article: Article): Credit[] {
  const credits: Credit[] = [];
  for (const evidence of article.creditLines) {
    const outlet = evidence.raw
      .replace(/^[^:：]{0,30}[:：]\s*/u, '')
      .replace(/[।.]$/u, '')
      .trim();
    if (outlet) credits.push({ outlet, evidence });
  }
  return credits;
}
