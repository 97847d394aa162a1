import { describe, expect, it } from 'vitest';
import { buildSummary } from '@/utils/summarize/build-summary';
import { checkSummary } from '@/utils/summarize/check-summary';
import { STORIES } from './golden/articles';

/** A summary as a text that can be read and compared. */
function printed({ article, attribution }: (typeof STORIES)[keyof typeof STORIES]): string {
  const lines: string[] = [article.title];
  for (const length of ['brief', 'normal', 'full'] as const) {
    const summary = buildSummary(article, attribution, { length });
    expect(checkSummary(article, summary)).toEqual([]);
    const { used, sentences } = summary.coverage;
    lines.push('', `${length}: ${used} of ${sentences} sentences, ${summary.engine}`);
    for (const { text, sources, statements } of summary.keyPoints) {
      const behind = statements.map((i) => summary.statements[i]?.speaker.name).join('; ');
      lines.push(`${sources.join('+')}  ${text}${behind && `  — ${behind}`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

// A change here means other summaries for the same articles: raise EXTRACTIVE_ENGINE with it, once it was delivered.
describe('the same article gives the same summary, to the byte', () => {
  it.each(Object.entries(STORIES))('%s', async (name, story) => {
    await expect(printed(story)).toMatchFileSnapshot(`./golden/${name}.txt`);
  });
});
