import type { Article, Span } from '@/utils/extract/article';
import type { Token } from './tokenise';

/**
 * The stretches of text that the tokens cover, marks of quotations included: one span a sentence, more where words that
 * are not among the tokens stand between them ("…, he said, …").
 */
export function spansOf(tokens: readonly Token[], article: Article): Span[] {
  const spans: Span[] = [];
  const cover = (sentence: number, start: number, end: number): void => {
    const last = spans.at(-1);
    const text = article.sentences[sentence]?.text ?? '';
    if (last?.sentence !== sentence || hasWords(text.slice(last.end, start))) spans.push({ sentence, start, end });
    else last.end = Math.max(last.end, end);
  };
  for (const token of [...tokens].sort((a, b) => a.sentence - b.sentence || a.start - b.start)) {
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
  return spans;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export const printed = (span: Span, { sentences }: Pick<Article, 'sentences'>): string =>
  sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';

/** The first span: what is named in one place. */
export function mentionOf(tokens: readonly Token[], article: Article): Span | undefined {
  return spansOf(tokens, article)[0];
}
