import { extractArticle } from '@/utils/extract/extract-article';

const SIZE = 5_000_000;
const SENTENCE =
  'The harbour office of the bay said on Monday, in a note to all skippers, that boats would leave half an hour earlier from May. ';

const repeat = (piece: (n: number) => string, most = Infinity): string => {
  let html = '';
  for (let n = 0; html.length < SIZE && n < most; n++) html += piece(n);
  return html;
};

/** Five million characters each, or as many as hold no more elements than are read at all. */
const PAGES: Readonly<Record<string, () => string>> = {
  article: () =>
    repeat(
      (n) =>
        `<div class="part p${n}" data-track="${'x'.repeat(1800)}"><p>${n} ${SENTENCE.repeat(3)}<a href="/${n}">A link</a>.</p></div>`,
    ),
  'too long an article': () => repeat((n) => `<div class="part p${n}"><p>${n} ${SENTENCE.repeat(3)}</p></div>`),
  'links in a table': () =>
    repeat(
      (n) => `<tr class="r${n}"><td>${n} May 2025</td><td><a href="/${n}">Council votes ${n}</a></td></tr>`,
      28_000,
    ),
  'cells of one row': () => `<table><tr>${repeat((n) => `<td>${n} May 2025 and ${SENTENCE}</td>`)}</tr></table>`,
  headings: () => repeat((n) => `<h2 class="title t${n}">Council votes on harbour plan number ${n}</h2>`),
  'one text node': () => `<p>${SENTENCE.repeat(SIZE / SENTENCE.length)}</p>`,
  'words between comments': () => repeat(() => 'word <!---->'),
  'one word': () => `<p>${'x'.repeat(SIZE)}</p>`,
};

export const pages = Object.keys(PAGES);

export interface Stall {
  /** From the first step to the last. */
  ms: number;
  /** The longest time for which nothing else on the page could run. */
  longest: number;
  ended: string;
}

/** Makes the document this page and reads it, as the content script does, while another task of the page runs on and on. */
export async function stall(name: string): Promise<Stall> {
  document.title = 'Council votes on harbour plan';
  document.body.innerHTML = `<h1>${document.title}</h1>${PAGES[name]?.() ?? ''}`;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  // Drawing the page is not what is measured.
  await new Promise((drawn) => setTimeout(drawn, 1000));
  longest = 0;
  const start = performance.now();
  const outcome = await extractArticle(document);
  const ms = performance.now() - start;
  await new Promise((resume) => setTimeout(resume, 100));
  port1.close();
  return { ms, longest, ended: outcome.ok ? `${outcome.value.sentences.length} sentences` : outcome.problem };
}
