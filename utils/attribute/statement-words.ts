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

/**
 * The printed words by which something is said, where what is said is no quotation: without them nobody sees that it was
 * denied or hoped for. Empty for quotations, and where a speech goes on without such words.
 */
export const cueWords = ({ kind, cue }: Statement, { sentences }: Pick<Article, 'sentences'>): string =>
  cue && kind !== 'direct' && kind !== 'mixed' ? (sentences[cue.sentence]?.text.slice(cue.start, cue.end) ?? '') : '';
