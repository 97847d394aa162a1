import type { Clipping } from '../clipping';
import { toBibTex, toCslJson, toRis } from './citations';
import { CSV_START, toCsv } from './csv';
import { HTML_END, HTML_START, toHtml } from './html';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

export type FormatName = 'markdown' | 'html' | 'text' | 'csv' | 'json' | 'csl-json' | 'bibtex' | 'ris';

/** How many clippings become one file: start, each of them, with something in between, end. */
export interface Format {
  extension: string;
  type: string;
  start: string;
  one: (clipping: Clipping) => string;
  between: string;
  end: string;
}

/** Everything that is known of a clipping, without what only this machine means by it. */
function toJson({ number: _number, key: _key, titleKey: _titleKey, ...clipping }: Clipping): string {
  return JSON.stringify(clipping);
}

export const FORMATS: Record<FormatName, Format> = {
  markdown: { extension: 'md', type: 'text/markdown', start: '', one: toMarkdown, between: '', end: '' },
  html: { extension: 'html', type: 'text/html', start: HTML_START, one: toHtml, between: '\n', end: HTML_END },
  text: {
    extension: 'txt',
    type: 'text/plain',
    start: '',
    one: toPlainText,
    between: `\n${'─'.repeat(20)}\n\n`,
    end: '',
  },
  csv: { extension: 'csv', type: 'text/csv', start: CSV_START, one: toCsv, between: '', end: '' },
  json: { extension: 'json', type: 'application/json', start: '[', one: toJson, between: ',\n', end: ']\n' },
  'csl-json': {
    extension: 'csl.json',
    type: 'application/json',
    start: '[',
    one: toCslJson,
    between: ',\n',
    end: ']\n',
  },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', start: '', one: toBibTex, between: '', end: '' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', start: '', one: toRis, between: '', end: '' },
};
