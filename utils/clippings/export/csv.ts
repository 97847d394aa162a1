import type { Clipping } from '../clipping';
import { isoTime } from './dates';
import { paragraphsOf } from './write-words';

const COLUMNS: [string, (clipping: Clipping) => string][] = [
  ['title', ({ article }) => article.title],
  ['url', ({ article }) => article.url],
  ['publisher', ({ article }) => article.publisher ?? ''],
  ['credits', ({ credits }) => credits.join('; ')],
  ['authors', ({ article }) => article.authors.join('; ')],
  ['published', ({ article }) => article.publishedAt?.iso ?? ''],
  ['updated', ({ article }) => article.updatedAt?.iso ?? ''],
  ['saved', ({ savedAt }) => isoTime(savedAt)],
  ['language', ({ article }) => article.language],
  ['speakers', ({ speakers }) => speakers.join('; ')],
  ['tags', ({ tags }) => tags.join('; ')],
  ['note', ({ note }) => note ?? ''],
  ['key points', ({ summary }) => summary.keyPoints.map((point) => point.text).join('\n')],
  ['text', ({ article }) => paragraphsOf(article).join('\n')],
];

/** The mark at the beginning tells spreadsheets that this is UTF-8. */
export const CSV_START = `\ufeff${COLUMNS.map(([name]) => cell(name)).join(',')}\r\n`;

export const toCsv = (clipping: Clipping): string =>
  `${COLUMNS.map(([, value]) => cell(value(clipping))).join(',')}\r\n`;

/** A spreadsheet takes a cell that begins like a formula for one: an apostrophe before it makes it text. */
export function cell(text: string): string {
  const safe = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|]/u.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""').replaceAll(/\r?\n|\r/g, '\n')}"`;
}
