import type { Article } from '@/utils/extract/article';
import type { Outcome } from '@/utils/outcome';
import type { buildSummary } from '@/utils/summarize/build-summary';
import type * as Line from '../product/line.ts';
import { NO_ADDRESS, type PageReading } from './page-reader.ts';
import { report } from './report.ts';
import type { Row, RowProblem } from './rows.ts';

export type Budget = NonNullable<Parameters<typeof buildSummary>[2]>;
type ReadPage = (html: string, url: string | undefined) => Promise<PageReading>;

async function readArticle(row: Row, line: typeof Line, readPage: ReadPage): Promise<PageReading> {
  if ('html' in row) return readPage(row.html, row.url);
  const start = performance.now();
  const outcome: Outcome<Article> = line.articleFromText(row);
  return { outcome, ms: performance.now() - start };
}

/**
 * From a row of input to a row of output, by the code that ships. A page or text that cannot be analysed becomes a row
 * with its problem; what went wrong inside goes to `complain` too, because it is a bug.
 */
export async function analyseRow(
  row: Row | RowProblem,
  line: typeof Line,
  options: Budget,
  readPage: ReadPage,
  complain: (words: string) => void,
): Promise<object> {
  if ('problem' in row) return row;
  try {
    const { outcome, ms } = await readArticle(row, line, readPage);
    if (!outcome.ok) return { id: row.id, problem: outcome.problem };
    const article = outcome.value.url.startsWith(NO_ADDRESS) ? { ...outcome.value, url: '' } : outcome.value;
    const start = performance.now();
    const summary = line.buildSummary(article, line.attributeArticle(article), options);
    const summarize = performance.now() - start;
    for (const broken of line.checkSummary(article, summary)) complain(`${String(row.id)}: ${broken}`);
    const { article: facts, summary: found } = report(article, summary);
    return { id: row.id, article: facts, summary: found, ms: { extract: ms, summarize } };
  } catch (error) {
    complain(`${String(row.id)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { id: row.id, problem: 'analysis-failed' };
  }
}
