import type { Clipping } from '../clipping';
import { dateParts, localDay } from './dates';

const abstractOf = ({ summary }: Clipping): string => summary.keyPoints.map((point) => point.text).join(' ');
const publishedParts = ({ article }: Clipping): number[] => dateParts((article.publishedAt ?? article.updatedAt)?.iso);

/** One item of CSL-JSON, as Zotero and its kin read it. */
export function toCslJson(clipping: Clipping): string {
  const { id, article, savedAt, note, tags } = clipping;
  const issued = publishedParts(clipping);
  return JSON.stringify({
    id,
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map((literal) => ({ literal })) }),
    ...(article.publisher !== undefined && { 'container-title': article.publisher }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dateParts(localDay(savedAt))] },
    ...(article.url !== '' && { URL: article.url }),
    language: article.language,
    ...(article.section !== undefined && { section: article.section }),
    ...(clipping.credits.length > 0 && { source: clipping.credits.join(', ') }),
    abstract: abstractOf(clipping),
    ...(note !== undefined && { note }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  });
}

/** An entry for biblatex and BibTeX. Authors stand in braces of their own: they are printed forms, not first and last names. */
export function toBibTex(clipping: Clipping): string {
  const { id, article, savedAt, note, tags, credits } = clipping;
  const [year, month, day] = publishedParts(clipping).map((part) => String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeTex(article.title)}}`],
    ['author', article.authors.map((author) => `{${escapeTex(author)}}`).join(' and ') || undefined],
    ['journal', article.publisher === undefined ? undefined : escapeTex(article.publisher)],
    ['date', [year, month, day].filter((part) => part !== undefined).join('-') || undefined],
    ['year', year],
    ['url', article.url === '' ? undefined : escapeUrl(article.url)],
    ['urldate', localDay(savedAt)],
    ['langid', escapeTex(article.language)],
    ['abstract', escapeTex(abstractOf(clipping)) || undefined],
    ['addendum', credits.length > 0 ? escapeTex(credits.join(', ')) : undefined],
    ['note', note === undefined ? undefined : escapeTex(note)],
    ['keywords', tags.length > 0 ? escapeTex(tags.join(', ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@online{sutro-${id.replaceAll(/[^\w-]/g, '')},\n${lines.join('\n')}\n}\n\n`;
}

const TEX: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Braces stay in pairs whatever the text, and nothing is taken for a command. */
export const escapeTex = (text: string): string =>
  text
    .replaceAll(/[\\{}~^]|[%#$&_]/g, (character) => TEX[character] ?? `\\${character}`)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** In the url field commands are not read; what would break the entry is percent-encoded. */
const escapeUrl = (url: string): string =>
  url.replaceAll(/[{}\\%#\s]/g, (character) =>
    character === '%' ? String.raw`\%` : character === '#' ? String.raw`\#` : encodeURIComponent(character),
  );

export function toRis(clipping: Clipping): string {
  const { article, savedAt, note, tags, credits } = clipping;
  const issued = publishedParts(clipping).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'));
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', author]),
    ['T2', article.publisher],
    ['PY', issued[0]],
    ['DA', issued.length > 0 ? issued.join('/') : undefined],
    ['Y2', localDay(savedAt).replaceAll('-', '/')],
    ['UR', article.url || undefined],
    ['LA', article.language],
    ['AB', abstractOf(clipping) || undefined],
    ['DB', credits.length > 0 ? credits.join(', ') : undefined],
    ['N1', note],
    ...tags.map((tag): [string, string] => ['KW', tag]),
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${written.join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** A line break would begin a new field. */
const oneLine = (text: string): string => text.replaceAll(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
