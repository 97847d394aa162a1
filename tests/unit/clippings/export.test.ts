import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '@/utils/attribute/attribution';
import { cardFacts } from '@/utils/clippings/card-of';
import type { Clipping } from '@/utils/clippings/clipping';
import { database } from '@/utils/clippings/database';
import { toBibTex, toCslJson, toRis } from '@/utils/clippings/export/citations';
import { cell, CSV_START, toCsv } from '@/utils/clippings/export/csv';
import { exportClippings, noteName } from '@/utils/clippings/export/export-clippings';
import { HTML_END, HTML_START, toHtml } from '@/utils/clippings/export/html';
import { toMarkdown } from '@/utils/clippings/export/markdown';
import { toPlainText, toQuotation } from '@/utils/clippings/export/plain-text';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { readOrder } from '@/utils/clippings/search-clippings';
import type { Article } from '@/utils/extract/article';
import { article, emptyDatabase, saving, summaryOf } from './clippings-fixtures';

const window = new Window();

const HOSTILE = [
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '---\nevil: true\n---',
  '\\input{/etc/passwd} {{{',
  'ER  - \r\nTY  - EVIL',
  '[click](javascript:alert(1)) ![](http://evil.example)',
  '{{template}} %%comment%% `code`',
  '\u2028tags: [evil]',
];
const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());

function clippingWith(text: string, changes: Partial<Article> = {}): Clipping {
  const own = article([text || 'x'], { title: text, authors: [text], publisher: text, ...changes });
  const summary = summaryOf(own, { credits: [{ outlet: text, evidence: { from: 'text', raw: text } }] });
  return {
    id: 'a-b',
    number: 1,
    key: own.url,
    savedAt: Date.UTC(2025, 6, 13, 12),
    changedAt: 0,
    tags: [text],
    note: text,
    versions: 1,
    ...cardFacts(own, summary, 0),
    article: own,
    summary,
  };
}

const plain = (): Clipping =>
  clippingWith('নদীর পানি "বেড়েছে"', {
    publishedAt: { iso: '2025-07-13T13:28:31+06:00', zone: 'assumed', evidence: { from: 'text', raw: '' } },
  });

/** A small reader of CSV, by the book (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const row of text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g))
    rows.push([...(row[1] ?? '').matchAll(/"((?:[^"]|"")*)",?/g)].map((one) => (one[1] ?? '').replaceAll('""', '"')));
  return rows;
}

describe('who said what', () => {
  it('never goes out without the words that deny it, nor a quotation without its marks', () => {
    const text = 'মেয়র রহিমা খাতুন অস্বীকার করেন, সেতু ভেঙেছে।';
    const own = article([text]);
    const at = (words: string) => ({
      sentence: 0,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const speaker = { name: 'রহিমা খাতুন', kind: 'person', mention: at('রহিমা খাতুন') } as const;
    const denied: Statement = { kind: 'indirect', speaker, cue: at('অস্বীকার করেন'), content: [at('সেতু ভেঙেছে')] };
    const quoted: Statement = { ...denied, kind: 'direct' };
    const clipping = { ...plain(), article: own, summary: summaryOf(own, { statements: [denied, quoted] }) };
    for (const written of [toPlainText(clipping), toMarkdown(clipping).replaceAll('\\', '')]) {
      expect(written).toMatch(/রহিমা খাতুন \(অস্বীকার করেন\)(?:\*\*)?: সেতু ভেঙেছে/);
      expect(written).toMatch(/রহিমা খাতুন \(অস্বীকার করেন\)(?:\*\*)?: “সেতু ভেঙেছে”/);
    }
    expect(toHtml(clipping)).toContain('<footer>রহিমা খাতুন (অস্বীকার করেন)</footer>');
  });
});

describe('CSV', () => {
  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [header, row = []] = readCsv((CSV_START + toCsv(clippingWith(text))).slice(1));
        expect(row).toHaveLength(header?.length ?? 0);
        for (const value of row) expect(value).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  it('keeps the words as they are otherwise', () => {
    expect(readCsv(`${cell('a "b", c\nd')}\r\n`)).toEqual([['a "b", c\nd']]);
    expect(cell('=1+1')).toBe(`"'=1+1"`);
    expect(cell(' \u200b=1+1')).toBe(`"' \u200b=1+1"`);
  });
});

describe('HTML', () => {
  it('shows hostile words as words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = new window.DOMParser().parseFromString(
          HTML_START + toHtml(clippingWith(text)) + HTML_END,
          'text/html',
        );
        expect([...page.querySelectorAll('body *')].map((element) => element.localName)).toSatisfy((names: string[]) =>
          names.every((name) =>
            ['article', 'h1', 'p', 'bdi', 'a', 'ol', 'li', 'blockquote', 'footer', 'aside', 'br'].includes(name),
          ),
        );
        for (const element of page.querySelectorAll('body *'))
          for (const { name } of element.attributes) expect(['class', 'lang', 'dir', 'href']).toContain(name);
      }),
    );
  });

  it('links to pages on the web only', () => {
    expect(toHtml(clippingWith('x', { url: 'javascript:alert(1)' }))).not.toContain('href');
    expect(toHtml(clippingWith('x'))).toContain('href="https://news.example/river"');
  });
});

describe('Markdown', () => {
  it('puts English under its original only, says that a machine wrote it, and quotes nothing in English', () => {
    const clipping = plain();
    const [point] = clipping.summary.keyPoints;
    const lines = { [point?.text ?? '']: { text: 'The river rose.', differences: [] } };
    const note = toMarkdown({ ...clipping, gloss: { engine: 'Bergamot', lines } });
    expect(note).toMatch(/1\. নদীর[^\n]*\n {3}\*The river rose\.\*\n\nEnglish by machine \(Bergamot\)/);
    expect(note.match(/The river rose/g)).toHaveLength(1);
    const unusable = { [point?.text ?? '']: { text: '', differences: [] } };
    expect(toMarkdown({ ...clipping, gloss: { engine: 'Bergamot', lines: unusable } })).not.toContain('Bergamot');
  });

  it('has front matter of one value a line, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(toMarkdown(clippingWith(text))) ?? [];
        for (const line of front.split(/\n|\u2028|\u2029|\u0085/)) {
          expect(line).toMatch(/^(?:[a-z]+:|[a-z]+: ".*"| {2}- ".*")$/);
          expect(JSON.parse(/".*"/.exec(line)?.[0] ?? '""')).toBeTypeOf('string');
        }
      }),
    );
  });

  it('leaves no markup of the article alive', () => {
    const note = toMarkdown(clippingWith('[click](javascript:x) *b* <b> #tag\n- item\n1. one'));
    expect(note).toContain(String.raw`\[click\](javascript:x) \*b\* \<b\> \#tag`);
    expect(note).toContain(String.raw`\- item`);
    expect(note).toContain(String.raw`1\. one`);
  });

  it('has the title, the points and the text', () => {
    expect(toMarkdown(plain())).toMatch(/title: "নদীর পানি \\"বেড়েছে\\""\n.*published: "2025-07-13T13:28:31\+06:00"/s);
  });
});

describe('citations', () => {
  it('keep the braces of BibTeX in pairs, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let depth = 0;
        for (const character of toBibTex(clippingWith(text))) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('have one field a line in RIS, whatever the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = toRis(clippingWith(text)).split(/\r\n|\r|\n/);
        for (const line of lines.filter((one) => one !== '')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
      }),
    );
  });

  it('say when it was published, as fine as is known', () => {
    expect(JSON.parse(toCslJson(plain()))).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2025, 7, 13]] },
    });
    expect(toRis(plain())).toContain('DA  - 2025/07/13');
    expect(toBibTex(plain())).toContain('date = {2025-07-13}');
    expect(JSON.parse(toCslJson(clippingWith('x')))).not.toHaveProperty('issued');
  });
});

describe('plain text', () => {
  it('quotes with the source', () => {
    expect(toQuotation(plain(), 'নদী')).toBe(
      '“নদী”\n— নদীর পানি "বেড়েছে", নদীর পানি "বেড়েছে", নদীর পানি "বেড়েছে", 2025-07-13, https://news.example/river\n',
    );
    expect(toPlainText(plain())).toContain('Published: 2025-07-13T13:28:31+06:00');
  });
});

describe('files', () => {
  beforeEach(emptyDatabase);

  it('hold all clippings in the order of the list', async () => {
    for (const title of ['a', 'b', 'c'])
      await saveClipping(saving(['Hello.'], { title, url: `https://news.example/${title}` }));
    const order = await readOrder('title');
    const { file, name } = await exportClippings(order, 'json', 0);
    expect(name).toBe('sutro-1970-01-01.json');
    expect(JSON.parse(await file.text())).toMatchObject([{ title: 'a' }, { title: 'b' }, { title: 'c' }]);
    expect(JSON.parse(await (await exportClippings([], 'json', 0)).file.text())).toEqual([]);
    expect(await database.clippings.count()).toBe(3);
  });

  it('of many notes are an archive in which no name is twice and none is a path', async () => {
    for (const i of [1, 2])
      await saveClipping(saving(['Hello.'], { title: '../../etc: "x"', url: `https://news.example/${i}` }));
    const { file, name } = await exportClippings(await readOrder('saved'), 'markdown', 0);
    expect(name).toBe('sutro-1970-01-01.zip');
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
    const names = text
      .split('PK\u0001\u0002')
      .slice(1)
      .map((entry) => /^.{42}(.*?\.md)/s.exec(entry)?.[1]);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
    for (const one of names) expect(one).not.toMatch(/[\\/:"]/);
  });

  it('are named for the title, short enough for every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = noteName({ title, savedAt: 0 });
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).not.toMatch(/[\\/:*?"<>|\n]|[. ]$/);
      }),
    );
  });
});
