import type { Statement } from '@/utils/attribute/attribution';
import { cueWords, isQuoted, statementWords } from '@/utils/attribute/statement-words';
import type { Article } from '@/utils/extract/article';

/** "Kim (said)", "Kim, via KCNA (denied)". */
export function whoSaid(statement: Statement, article: Article): string {
  const { speaker, via } = statement;
  const cue = cueWords(statement, article);
  return `${speaker.name}${via ? `, via ${via.name}` : ''}${cue === '' ? '' : ` (${cue})`}`;
}

/** What was said, in quotation marks where it is quoted. */
export function whatWasSaid(statement: Statement, article: Article): string {
  const words = statementWords(statement, article);
  return isQuoted(statement) ? `“${words}”` : words;
}

/** The text by paragraphs. */
export function paragraphsOf({ sentences }: Article): string[] {
  const paragraphs = Map.groupBy(sentences, (sentence) => sentence.paragraph);
  return [...paragraphs.values()].map((some) => some.map((sentence) => sentence.text).join(' '));
}
