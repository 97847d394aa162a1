import type { Statement } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';
import { printed } from '@/utils/attribute/text/token-text';

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

/**
 * The printed words by which something is said: without them nobody sees that it was denied or hoped for, not even of a
 * quotation (she denied “putting us all in danger”). Empty where a speech goes on without such words.
 */
export const cueWords = ({ cue }: Statement, article: Pick<Article, 'sentences'>): string =>
  cue ? printed(cue, article) : '';

/** Whether all of it is given as it was said; partly quoted words keep the marks that the article gives them. */
export const isQuoted = ({ kind }: Pick<Statement, 'kind'>): boolean => kind === 'direct';
