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

/** Invented news with what attribution looks for: people with offices, speech of every kind, and the reporter's own words. */
const NEWS = {
  en: [
    'Mayor Anna Marks said on Monday that the new bridge would open in May, after two years of work on the river.',
    '“We will not wait any longer,” she said. “The city needs it.”',
    'According to the transport ministry, some forty thousand people cross the river every day by ferry or in small boats.',
    'The old bridge was closed in March because its piers had moved by several centimetres during the winter floods.',
    'Engineers warned that the work could take longer than planned, citing the weather and the price of steel.',
    'Traders in the market beside the river have lost a third of their income since then, and some shops stay empty.',
  ],
  bn: [
    'সোমবার মেয়র আবদুল করিম বলেন, নতুন সেতু আগামী মে মাসে যানবাহনের জন্য খুলে দেওয়া হবে।',
    'তিনি বলেন, ‘আমরা আর অপেক্ষা করব না। শহরের মানুষের এই সেতু দরকার।’',
    'সড়ক পরিবহন মন্ত্রণালয় জানিয়েছে, প্রতিদিন প্রায় চল্লিশ হাজার মানুষ নৌকা ও ফেরিতে করে নদী পার হন।',
    'বন্যার সময় খুঁটি কয়েক সেন্টিমিটার সরে যাওয়ায় গত মার্চে পুরোনো সেতুটি বন্ধ করে দেওয়া হয়।',
    'প্রকৌশলীরা আশঙ্কা প্রকাশ করে বলেন, আবহাওয়া ও রডের দামের কারণে কাজ শেষ হতে আরও সময় লাগতে পারে।',
    'নদীর পাড়ের বাজারের ব্যবসায়ীদের আয় এক–তৃতীয়াংশ কমে গেছে, কিছু দোকান এখনও খালি পড়ে আছে।',
  ],
};

/** The same sentences over and over, three to a paragraph. */
function writeNews(language: keyof typeof NEWS, words: number): string {
  const sentences: string[] = [];
  for (let written = 0, at = 0; written < words; at++) {
    const sentence = NEWS[language][at % NEWS[language].length] ?? '';
    sentences.push(`${sentence}${at % 3 === 2 ? '\n' : ' '}`);
    written += sentence.split(' ').length;
  }
  return sentences.join('');
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

for (const language of ['bn', 'en'] as const) {
  for (const words of [300, 700, 2_000]) {
    const outcome = line.articleFromText({ title: '', text: writeNews(language, words), language });
    if (!outcome.ok) throw new Error(outcome.problem);
    const { statements } = line.attributeArticle(outcome.value);
    const attribute = medianOf(() => line.attributeArticle(outcome.value));
    console.log(`${language}, ${words} words, ${statements.length} statements: attribution ${attribute.toFixed(1)} ms`);
  }
}
