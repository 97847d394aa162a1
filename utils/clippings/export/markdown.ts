import type { Clipping } from '../clipping';
import { webAddress } from '../web-address';
import { isoTime } from './dates';
import { paragraphsOf, whatWasSaid, whoSaid } from './write-words';

/** One clipping as a note for Obsidian and its kin: front matter, then text in which nothing is taken for markup. */
export function toMarkdown(clipping: Clipping): string {
  const { article, summary, note, gloss } = clipping;
  const parts = [frontMatter(clipping), `# ${escapeMarkdown(article.title)}`];
  const address = webAddress(article.url);
  if (address !== undefined) parts.push(`<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`);
  if (note !== undefined) parts.push('## Note', escapeMarkdown(note));
  const points = summary.keyPoints.map((point, i) => {
    const line = gloss && Object.hasOwn(gloss.lines, point.text) ? gloss.lines[point.text]?.text : undefined;
    return `${i + 1}. ${escapeMarkdown(point.text)}${line ? `\n   *${escapeMarkdown(line)}*` : ''}`;
  });
  if (points.length > 0) parts.push('## Key points', points.join('\n'));
  if (points.some((point) => point.includes('\n')))
    parts.push(
      `English by machine (${escapeMarkdown(gloss?.engine ?? '')}), to be checked against the original above it.`,
    );
  const said = summary.statements.map(
    (statement) =>
      `- **${escapeMarkdown(whoSaid(statement, article))}**: ${escapeMarkdown(whatWasSaid(statement, article))}`,
  );
  if (said.length > 0) parts.push('## Who says so', said.join('\n'));
  parts.push('## Full text', ...paragraphsOf(article).map(escapeMarkdown));
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ article, summary, savedAt, tags, speakers }: Clipping): string {
  const fields: [string, string | string[] | undefined][] = [
    ['title', article.title],
    ['url', article.url || undefined],
    ['author', article.authors],
    ['publisher', article.publisher],
    ['source', summary.credits.map((credit) => credit.outlet)],
    ['published', article.publishedAt?.iso],
    ['updated', article.updatedAt?.iso],
    ['saved', isoTime(savedAt)],
    ['language', article.language],
    ['speakers', speakers],
    ['tags', tags.map((tag) => tag.replaceAll(/\s+/g, '-'))], // Obsidian's tags have no spaces
    ['engine', summary.engine],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${yamlText(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${yamlText(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** A double-quoted YAML text; JSON's are such, but for the line breaks that only YAML knows. */
export const yamlText = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text that Markdown shows as it is: a backslash before ASCII punctuation is always allowed. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~$=%^&{}!]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d{1,9})([.)])/gm, String.raw`$1\$2`)
    .replaceAll(/^[ \t]+/gm, '');
