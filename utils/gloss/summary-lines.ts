import { statementWords } from '@/utils/attribute/statement-words';
import type { Article } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';

/** The lines of a summary that want English, in the order they are looked at: headline, points, statements. */
export const summaryLines = (article: Article, { keyPoints, statements }: Summary): string[] =>
  wanting([
    article.title,
    ...keyPoints.map((point) => point.text),
    ...statements.map((statement) => statementWords(statement, article)),
  ]);

/** Those, and then every sentence of the article. */
export const articleLines = (article: Article, summary: Summary): string[] =>
  wanting([...summaryLines(article, summary), ...article.sentences.map((sentence) => sentence.text)]);

/** Names that are certain to be names, as printed: whoever speaks or is passed on by whom. */
export const speakerNames = ({ statements }: Summary): string[] =>
  unique(
    statements
      .flatMap(({ speaker, via }) => (via ? [speaker, via] : [speaker]))
      .filter(({ kind, resolved }) => kind === 'person' && resolved !== 'pronoun')
      .map(({ name }) => name),
  );

/** Letterless lines make a model invent words: they need no translation. */
export const hasLetters = (line: string): boolean => /\p{L}/u.test(line);

const wanting = (lines: string[]): string[] => unique(lines.filter(hasLetters));
const unique = (lines: string[]): string[] => [...new Set(lines)];
