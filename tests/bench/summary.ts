// How long a summary takes, as a ratio to Readability's parse of a page with the same text, in the same run.
// node tests/bench/summary.ts   (with the Node of node_modules/.bin)
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadLine } from '../commands/product/load-product.ts';

const RUNS = 15;
const SIZES = { brief: 150, typical: 700, long: 5_000, 'very long': 20_000 };
const SYLLABLES = ['ka', 'ro', 'mi', 'tel', 'sun', 'da', 'ver', 'lo', 'pin', 'ga'];

/** The same invented text every time: frequent words come often, every sentence has a name and some have a number. */
function writeText(words: number): string {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const word = (): string => {
    const rank = Math.floor(3_000 ** random());
    return Array.from(String(rank), (digit) => SYLLABLES[Number(digit)]).join('');
  };
  const sentence = (): string => {
    const parts = Array.from({ length: 10 + Math.floor(random() * 20) }, word);
    return `Mayor ${parts.join(' ')}${random() < 0.3 ? ` ${Math.floor(random() * 900)}` : ''}.`;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; written += paragraphs.at(-1)?.split(' ').length ?? 0) {
    paragraphs.push(Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' '));
  }
  return paragraphs.join('\n');
}

function medianOf(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

const line = await loadLine();
for (const [name, words] of Object.entries(SIZES)) {
  const text = writeText(words);
  const html = `<html><body><article>${text.replace(/^.*$/gm, '<p>$&</p>')}</article></body></html>`;
  const outcome = line.articleFromText({ title: 'Mayor karo mitel', text, language: 'en' });
  if (!outcome.ok) throw new Error(outcome.problem);
  const article = outcome.value;
  const attribution = line.attributeArticle(article);
  const parse = medianOf(() => new Readability(parseHTML(html).document).parse());
  const attribute = medianOf(() => line.attributeArticle(article));
  const summarize = medianOf(() => line.buildSummary(article, attribution));
  const ratio = (ms: number): string => `${ms.toFixed(1)} ms (${(ms / parse).toFixed(2)} of Readability)`;
  console.log(
    `${name}, ${words} words, ${article.sentences.length} sentences: Readability ${parse.toFixed(1)} ms, ` +
      `attribution ${ratio(attribute)}, summary ${ratio(summarize)}`,
  );
}
