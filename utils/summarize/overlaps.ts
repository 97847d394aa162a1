import type { Span } from '@/utils/extract/article';

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}
