import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { joinParts } from './join-parts';
import { overlaps } from './overlaps';
import type { KeyPoint } from './summary';

/** A point that shows these parts, with everybody who stands behind any of it. Undefined without a part. */
export function makePoint(
  article: Article,
  statements: readonly Statement[],
  parts: readonly Span[],
): KeyPoint | undefined {
  const [first, ...others] = new Set(parts.map((part) => part.sentence));
  if (first === undefined) return undefined;
  return {
    text: joinParts(article, parts),
    sources: [first, ...others],
    parts,
    statements: statements.flatMap((statement, i) =>
      statement.content.some((span) => parts.some((part) => overlaps(span, part))) ? [i] : [],
    ),
  };
}
