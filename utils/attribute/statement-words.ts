import type { Statement } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';

/**
 * A statement's own words as they are shown: span by span, with the mark that ends a sentence where the statement
 * goes on in the next one.
 */
export const statementWords = (
  { content }: Pick<Statement, 'content'>,
  { sentences }: Pick<Article, 'sentences'>,
): string =>
  content
    .map(({ sentence, start, end }, i) => {
      const text = sentences[sentence]?.text ?? '';
      const rest = text.slice(end);
      return text.slice(start, i < content.length - 1 && /^\p{P}*$/u.test(rest) ? text.length : end);
    })
    .join(' ');
