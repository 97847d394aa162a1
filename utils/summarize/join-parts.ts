import type { Article, Span } from '@/utils/extract/article';

/** Stands where words between two parts were left out. */
export const ELISION = ' … ';

/** What a point shows: the words of its parts; whole neighbouring sentences follow each other, anything else shows the gap. */
export function joinParts(article: Article, parts: readonly Span[]): string {
  let text = '';
  let before: Span | undefined;
  for (const part of parts) {
    if (before !== undefined) text += followsOn(article, before, part) ? ' ' : ELISION;
    text += article.sentences[part.sentence]?.text.slice(part.start, part.end) ?? '';
    before = part;
  }
  return text;
}

function followsOn(article: Article, before: Span, part: Span): boolean {
  return (
    part.sentence === before.sentence + 1 &&
    part.start === 0 &&
    before.end === article.sentences[before.sentence]?.text.length
  );
}
