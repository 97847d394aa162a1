import type { Article } from '@/utils/extract/article';
import type { Problem } from '@/utils/outcome';
import type { Summary } from '@/utils/summarize/summary';

/** How far the reading of one tab has come. Kept by the background, watched by the popup. */
export type Reading =
  | { phase: 'reading'; page: string; since: number /* ms since the epoch */ }
  | { phase: 'shown'; page: string; article: Article; summary: Summary }
  | { phase: 'failed'; page: string; problem: Problem };

/** The address a reading belongs to: a jump within the page does not make it another page. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '');
