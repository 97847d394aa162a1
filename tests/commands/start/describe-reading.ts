import { styleText } from 'node:util';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Moment } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import type * as Words from '../product/words.ts';

const quiet = (text: string): string => styleText('dim', text, { stream: process.stdout });
const strong = (text: string): string => styleText('bold', text, { stream: process.stdout });

function describeSource(article: Article, { credits }: Summary, { formatMoment }: typeof Words): string {
  const moment = (label: string, { iso, zone }: Moment): string => {
    const read = formatMoment(iso, 'en');
    return `${label} ${read.text}${read.zone ? ` (${read.zone}${zone === 'assumed' ? ', assumed' : ''})` : ''}`;
  };
  return [
    credits.length > 0 && `from ${credits.map(({ outlet }) => outlet).join(', ')}`,
    article.publishedAt && moment('published', article.publishedAt),
    article.updatedAt && moment('updated', article.updatedAt),
    article.authors.length > 0 && `by ${article.authors.join(', ')}`,
    article.publisher,
  ]
    .filter(Boolean)
    .join(' · ');
}

function describeStatement(
  article: Article,
  { kind, content, via }: Statement,
  { statementWords }: typeof Words,
): string {
  const said = statementWords({ content }, article);
  const through = via ? quiet(`  (via ${via.name})`) : '';
  return kind === 'direct' ? `“${said}”${through}` : `${said}${through}`;
}

/** A reading as text for the terminal: what the popup shows, in the popup's order. */
export function describeReading(article: Article, summary: Summary, words: typeof Words): string {
  const points = summary.keyPoints.flatMap((point, index) => {
    const names = words
      .behind(point, summary.statements)
      .map(({ name, via, unnamed }) => `${name}${unnamed ? ' (unnamed)' : ''}${via ? `, via ${via}` : ''}`);
    return [`${index + 1}  ${point.text}`, ...(names.length > 0 ? [quiet(`   ${names.join('; ')}`)] : [])];
  });
  const speakers = words
    .groupBySpeaker(summary.statements)
    .flatMap(({ name, statements }) => [
      name,
      ...statements.map((statement) => `   ${describeStatement(article, statement, words)}`),
    ]);
  return [
    '',
    strong(article.title),
    quiet(describeSource(article, summary, words)),
    '',
    ...points,
    '',
    strong('Who says so'),
    ...(speakers.length > 0 ? speakers : ['Nobody is quoted or reported in this article.']),
    '',
    quiet(`${summary.coverage.used} of ${summary.coverage.sentences} sentences`),
  ].join('\n');
}
