import type { Article, Span } from '@/utils/extract/article';
import type { Token } from './tokenise';

/** The stretch of text that the tokens cover, one span for each sentence, marks of quotations included. */
export function spansOf(tokens: readonly Token[], article: Article): Span[] {
  const spans = new Map<number, Span>();
  const cover = (sentence: number, start: number, end: number): void => {
    const span = spans.get(sentence);
    if (!span) spans.set(sentence, { sentence, start, end });
    else {
      span.start = Math.min(span.start, start);
      span.end = Math.max(span.end, end);
    }
  };
  for (const token of tokens) {
    if (!token.closed || token.closed.sentence === token.sentence) {
      cover(token.sentence, token.start, token.closed?.end ?? token.end);
      continue;
    }
    cover(token.sentence, token.start, article.sentences[token.sentence]?.text.length ?? token.end);
    for (let id = token.sentence + 1; id < token.closed.sentence; id++) {
      cover(id, 0, article.sentences[id]?.text.length ?? 0);
    }
    cover(token.closed.sentence, 0, token.closed.end);
  }
  return [...spans.values()].sort((a, b) => a.sentence - b.sentence);
}

export const printed = (span: Span, article: Article): string =>
  article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';

/** The first span: what is named in one place. */
export function mentionOf(tokens: readonly Token[], article: Article): Span | undefined {
  return spansOf(tokens, article)[0];
}
