import type { Clipping } from '../clipping';
import { webAddress } from '../web-address';
import { isoTime } from './dates';
import { paragraphsOf, whatWasSaid, whoSaid } from './write-words';

/** A page that needs nothing else and runs nothing. */
export const HTML_START = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sutro</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, "Noto Sans Bengali", sans-serif; line-height: 1.7; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid; break-before: page; }
.quiet { opacity: .75; font-size: .9em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
</style>
</head>
<body>
`;
export const HTML_END = '</body>\n</html>\n';

export function toHtml({ article, summary, note, tags, savedAt }: Clipping): string {
  const own = `lang="${escapeHtml(article.language)}" dir="${article.direction}"`;
  const address = webAddress(article.url);
  const source = [
    ...summary.credits.map((credit) => credit.outlet),
    article.publisher,
    ...article.authors,
    article.publishedAt?.iso,
    article.updatedAt?.iso,
  ].filter((part) => part !== undefined);
  const parts = [
    `<article>\n<h1 ${own}>${escapeHtml(article.title)}</h1>`,
    `<p class="quiet">${source.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' · ')}</p>`,
    address === undefined ? '' : `<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
    `<ol ${own}>${summary.keyPoints.map((point) => `<li>${escapeHtml(point.text)}</li>`).join('\n')}</ol>`,
    ...summary.statements.map(
      (statement) =>
        `<blockquote ${own}><p>${escapeHtml(whatWasSaid(statement, article))}</p><footer>${escapeHtml(whoSaid(statement, article))}</footer></blockquote>`,
    ),
    note === undefined ? '' : `<aside><p>${escapeHtml(note).replaceAll('\n', '<br>')}</p></aside>`,
    ...paragraphsOf(article).map((paragraph) => `<p ${own}>${escapeHtml(paragraph)}</p>`),
    `<p class="quiet">Saved ${isoTime(savedAt)}${tags.map((tag) => ` · <bdi>${escapeHtml(tag)}</bdi>`).join('')}</p>`,
    '</article>\n',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
