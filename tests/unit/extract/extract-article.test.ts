// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '@/utils/extract/article';
import { extractArticle } from '@/utils/extract/extract-article';

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const fixture = (name: string): Document => pageOf(readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8'));

async function read(page: Document): Promise<Article> {
  const outcome = await extractArticle(page);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

const texts = (article: Article): string[] => article.sentences.map(({ text }) => text);
const paragraph = (n: number): string =>
  `<p>The harbour office of bay number ${n} said on Monday that boats would leave half an hour earlier from May, and that nothing else would change.</p>`;

describe('extractArticle', () => {
  it.each(['seed', 'seed-minimal'])('reads the eighteen sentences of the %s page and nothing else', async (name) => {
    const article = await read(fixture(name));
    expect(article.sentences).toHaveLength(18);
    expect(article.sentences.at(-1)?.paragraph).toBe(7);
    expect(texts(article)[0]).toBe(
      'উত্তর কোরিয়া ইউক্রেনের বিরুদ্ধে রাশিয়ার যুদ্ধে গৃহীত প্রতিটি পদক্ষেপকে ‘নিঃশর্ত সমর্থন’ করার ঘোষণা দিয়েছে।',
    );
    expect(article.creditLines.map(({ raw }) => raw)).toEqual(['সূত্র: আল জাজিরা']);
    expect(article.language).toBe('bn');
    expect(article.title).toBe('ইউক্রেন যুদ্ধে রাশিয়াকে নিঃশর্ত সমর্থনের বার্তা কিম জং উনের');
  });

  it('keeps paragraphs apart where a page has only line breaks', async () => {
    const article = await read(fixture('line-breaks'));
    expect(article.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(article.dateline).toBe('রূপপুর, ৩ মার্চ (নদীপার বার্তা সংস্থা)');
    expect(texts(article)[0]).toBe('নদীর দুই পারের মানুষের অপেক্ষা শেষ হয়েছে।');
    expect(texts(article).join(' ')).not.toMatch(/আরও পড়ুন|সূত্র/);
    expect(article.creditLines.map(({ raw }) => raw)).toContain('সূত্র: নদীপার বার্তা সংস্থা');
  });

  it('leaves out what stands around and within the text, and says what is not running text', async () => {
    const article = await read(fixture('furniture'));
    const all = texts(article).join(' ');
    expect(all).not.toMatch(
      /cookies|Photo:|More from|Ferry|READ MORE|newsletter|grandfather|Four crowns is|rights reserved/,
    );
    expect(article.sentences.filter(({ role }) => role).map(({ role, text }) => [role, text])).toEqual([
      ['standfirst', 'Visitors can climb the tower again after two years of repairs paid for by the town.'],
      ['subheading', 'Two winters of work'],
    ]);
    expect(article.dateline).toBe('PORT ELWIN (Coast Wire)');
    expect(all).toContain('The old lighthouse opened its doors on Saturday');
    expect(all).toContain('nothing for children.');
    expect(article.creditLines.map(({ raw }) => raw)).toContain('Source: Coast Wire');
  });

  it('changes nothing in the page', async () => {
    const page = fixture('furniture');
    const host = page.createElement('div');
    page.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = paragraph(1);
    const before = page.documentElement.outerHTML + host.shadowRoot?.innerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    await read(page);
    changes.push(...observer.takeRecords());
    expect(changes).toEqual([]);
    expect(page.documentElement.outerHTML + host.shadowRoot?.innerHTML).toBe(before);
  });

  it('numbers sentences in reading order, as printed and without white space around them', async () => {
    const { sentences } = await read(fixture('furniture'));
    expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, i) => i));
    expect(sentences.every(({ text }) => text !== '' && text.trim() === text)).toBe(true);
  });

  it('reads an article in open shadow roots', async () => {
    const page = pageOf('<title>Boats leave earlier</title><h1>Boats leave earlier</h1><news-story></news-story>');
    const host = page.querySelector('news-story');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<article>${[1, 2, 3, 4].map(paragraph).join('')}</article>`;
    expect(texts(await read(page))).toHaveLength(4);
  });

  it('takes the selection for the text when the reader has made one', async () => {
    document.documentElement.innerHTML = `<head><title>Boats</title></head><body><h1>Boats</h1><article>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}</article></body>`;
    const [, second, third] = document.querySelectorAll('p');
    const range = document.createRange();
    if (second && third) {
      range.setStart(second, 0);
      range.setEnd(third, third.childNodes.length);
    }
    document.getSelection()?.addRange(range);
    const article = await read(document);
    document.getSelection()?.removeAllRanges();
    expect(texts(article).map((text) => /number (\d)/.exec(text)?.[1])).toEqual(['2', '3']);
  });

  it('reads what a page states where it draws no text', async () => {
    const body = [1, 2, 3, 4, 5]
      .map(
        (n) =>
          `The harbour office of bay ${n} said on Monday that boats would leave half an hour earlier from May, and nothing else.`,
      )
      .join('\n');
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: 'Boats leave earlier', articleBody: body });
    const page = pageOf(
      `<title>Boats leave earlier</title><script type="application/ld+json">${linked}</script><body><h1>Boats leave earlier</h1><div id="app"></div>`,
    );
    expect((await read(page)).sentences.at(-1)?.paragraph).toBe(4);
  });

  it.each([
    ['by empty lines', (lines: string[]) => lines.map((line) => line.replaceAll(' b', '\nb')).join('\n \n')],
    ['line by line', (lines: string[]) => lines.join('\n')],
  ])('keeps the paragraphs of plain text apart, %s', async (_, type) => {
    const lines = [1, 2, 3, 4].map((n) => paragraph(n).slice(3, -4));
    const page = pageOf('<body><pre></pre></body>');
    const pre = page.querySelector('pre');
    if (pre) pre.textContent = type(lines);
    const { sentences } = await read(page);
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1, 2, 3]);
    expect(sentences.map(({ text }) => text)).toEqual(lines);
  });

  it.each([
    ['section', 'not-an-article'],
    ['stub', 'too-little-text'],
  ])('names the problem of a %s page', async (name, problem) => {
    expect(await extractArticle(fixture(name))).toEqual({ ok: false, problem });
  });

  it('knows the page in which a browser shows a PDF', async () => {
    const page = pageOf('<body><embed type="application/pdf" src="about:blank"></body>');
    expect(await extractArticle(page)).toEqual({ ok: false, problem: 'page-is-pdf' });
  });

  it('lets the other tasks of the page run while it reads a long one, and keeps its way when they change it', async () => {
    const page = pageOf(
      `<title>Boats</title><h1>Boats</h1><article>${[1, 2, 3].map(paragraph).join('')}</article><ul>${'<li>Boats<i> and</i></li>'.repeat(3000)}</ul>`,
    );
    let now = 0;
    // Every look at the clock is a long time after the one before.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    let tasks = 0;
    const others = setInterval(() => {
      tasks++;
      page.querySelector('ul')?.remove();
    });
    const article = await read(page);
    clearInterval(others);
    clock.mockRestore();
    expect(tasks).toBeGreaterThan(3);
    expect(texts(article).filter((text) => text.startsWith('The harbour office'))).toHaveLength(3);
  });

  it('refuses a page too deep to be copied', async () => {
    const page = pageOf('<body></body>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 1600; depth++) inner = inner.appendChild(page.createElement('div'));
    expect(await extractArticle(page)).toEqual({ ok: false, problem: 'page-too-large' });
  });

  it('refuses a page of too many elements before touching them', async () => {
    const page = pageOf('<body></body>');
    Object.defineProperty(page, 'getElementsByTagName', { value: () => ({ length: 1_000_000 }) });
    expect(await extractArticle(page)).toEqual({ ok: false, problem: 'page-too-large' });
  });
});
