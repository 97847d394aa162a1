import type { Clipping } from '../clipping';
import { isoTime } from './dates';
import { paragraphsOf, whatWasSaid, whoSaid } from './write-words';

export function toPlainText({ article, summary, note, tags, savedAt }: Clipping): string {
  const facts = [
    ...summary.credits.map((credit) => `Source: ${credit.outlet}`),
    ...(article.publisher === undefined ? [] : [`Publisher: ${article.publisher}`]),
    ...(article.authors.length > 0 ? [`By: ${article.authors.join(', ')}`] : []),
    ...(article.publishedAt ? [`Published: ${article.publishedAt.iso}`] : []),
    ...(article.updatedAt ? [`Updated: ${article.updatedAt.iso}`] : []),
    ...(article.url === '' ? [] : [article.url]),
    `Saved: ${isoTime(savedAt)}`,
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
  ];
  const points = summary.keyPoints.map((point, i) => `${i + 1}. ${point.text}`);
  const said = summary.statements.map(
    (statement) => `${whoSaid(statement, article)}: ${whatWasSaid(statement, article)}`,
  );
  const blocks = [
    article.title,
    facts.join('\n'),
    points.join('\n'),
    said.join('\n'),
    note ?? '',
    ...paragraphsOf(article),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Words of an article with where they are from, to be pasted into a text. */
export function toQuotation({ article, summary }: Clipping, words: string): string {
  const source = [
    summary.credits.map((credit) => credit.outlet).join(', '),
    article.publisher ?? '',
    (article.publishedAt ?? article.updatedAt)?.iso.slice(0, 10) ?? '',
    article.url,
  ];
  const quoted = /^["“«„‘']/.test(words) ? words : `“${words}”`;
  return `${quoted}\n— ${[article.title, ...source].filter((part) => part !== '').join(', ')}\n`;
}
