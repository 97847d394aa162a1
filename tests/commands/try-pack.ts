// Shows what a language pack reads in a text: every sentence, and under it who says what by which words.
// npm run --silent try-pack -- <language> [file]      (without a file: the text on standard input, a paragraph a line)
import { readFileSync } from 'node:fs';
import type { Statement } from '../../utils/attribute/attribution.ts';
import type { Article, Span } from '../../utils/extract/article.ts';
import { loadLine } from './product/load-product.ts';

const [language, file] = process.argv.slice(2);
if (!language) {
  console.error('npm run --silent try-pack -- <language> [file]');
  process.exit(1);
}

const { articleFromText, attributeArticle } = await loadLine();
const result = articleFromText({ title: '', text: readFileSync(file ?? 0, 'utf8'), language });
if (!result.ok) {
  console.error(`No article: ${result.problem}`);
  process.exit(1);
}
const article = result.value;
const { statements, credits } = attributeArticle(article);
for (const sentence of article.sentences) {
  console.log(sentence.text);
  for (const statement of statements.filter(({ content }) => content[0]?.sentence === sentence.id)) {
    console.log(`    ${describe(statement, article)}`);
  }
}
for (const { outlet, id } of credits) console.log(`credit: ${outlet}${id ? ` (${id})` : ''}`);
console.log(`${statements.length} statements in ${article.sentences.length} sentences`);

/** One line: kind, speaker as printed and as resolved, cue, what is said. */
function describe({ kind, speaker, via, cue, content }: Statement, { sentences }: Article): string {
  const words = (span: Span): string => sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';
  const mention = words(speaker.mention);
  const name = speaker.name === mention ? mention : `${mention} = ${speaker.name}`;
  const parts = [
    `[${kind}] ${name} (${speaker.kind})`,
    ...(via ? [`via ${via.name}`] : []),
    `cue: ${cue ? words(cue) : '-'}`,
    `says: ${content.map(words).join(' … ')}`,
  ];
  return parts.join(' | ');
}
