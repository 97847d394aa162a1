import type { IncomingMessage, ServerResponse } from 'node:http';
import { test as base } from './fixtures.ts';
import { startSite } from './site.ts';

/** Pages that are made in odd ways, or to do harm. The story is always the same. */
export const TITLE = 'Lantern makers of Ostrey keep their market';
export const QUOTE = 'A lantern is a promise that somebody will come home';
export const STORY = [
  'The lantern makers of Ostrey may keep their market on the old bridge, the town council decided on Thursday after a night of debate.',
  'The council had wanted to move the forty stalls to a hall by the railway, where there is room for visitors and their cars.',
  `“${QUOTE},” said Edda Marsh, who has made lanterns on the bridge for thirty years. “Nobody comes home to a railway hall.”`,
  'According to the bridge office, the stalls weigh less than the snow that lay on the bridge last winter.',
  'The makers will pay for new boards and for a watchman, and will close on the four days when the river festival needs the bridge.',
  'A hall by the railway will be built all the same, the mayor said, because the potters have asked for one.',
];

const story = STORY.map((text) => `<p>${text}</p>`).join('\n');
const article = `<article><h1>${TITLE}</h1>${story}</article>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const script = (code: string): string => `<script>${code}</script>`;

/** Another port is another site; the proxy serves it all the same. */
const STRANGER = 'http://localhost:1';
const OTHER_STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Rowers of the lower river want ${i + 2} more landing places, and the harbour office has asked them to wait.</p>`,
).join('');

/** Names by which reading would ask its nodes, given to controls of the form that holds the story. */
const DISGUISE =
  'nodeType localName firstChild childNodes nextSibling parentNode parentElement textContent getAttribute contains attributes children querySelectorAll';
const disguise = DISGUISE.split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

const PAGES: Record<string, string> = {
  '/in-frame.html': page(`<h1>${TITLE}</h1><iframe src="/frame.html" width="600" height="300"></iframe>`),
  '/frame.html': page(article),
  '/beside-stranger.html': page(`${article}<iframe src="${STRANGER}/stranger.html"></iframe>`),
  '/only-stranger.html': page(`<h1>${TITLE}</h1><iframe src="${STRANGER}/frame.html"></iframe>`),
  '/stranger.html': page(OTHER_STORY),
  '/in-shadow.html': page(
    `<h1>${TITLE}</h1><news-story></news-story>${script(`
      customElements.define('news-story', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article)}; }
      });`)}`,
  ),
  '/drawn.html': page(
    `<div id="app">Loading</div>${script(`
      addEventListener('load', () => setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(article)}; }, 300));`)}`,
  ),
  '/disguised.html': page(
    `<form>${disguise}${article}</form><img name="querySelectorAll" alt=""><img name="body" alt=""><form name="getSelection"></form>`,
  ),
  '/redefined.html': page(
    article +
      script(`
      for (const type of [Array, Map, String, RegExp, Promise, Node, Element, Document]) {
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          try { Object.defineProperty(type.prototype, name, { get() { throw new Error('not here'); } }); } catch {}
        }
      }
      globalThis.JSON = globalThis.Intl = globalThis.Map = undefined;`),
  ),
  '/deep.html': page(
    `<div id="deep" hidden></div>${article}${script(`
      let at = document.getElementById('deep');
      for (let i = 0; i < 250; i++) {
        const piece = document.createElement('template');
        piece.innerHTML = '<div>'.repeat(400);
        at.append(piece.content);
        while (at.firstElementChild) at = at.firstElementChild;
      }`)}`,
  ),
  '/million.html': page(
    `<div id="many" hidden></div>${article}${script(`
      const many = document.getElementById('many');
      for (let i = 0; i < 10; i++) {
        const piece = document.createElement('template');
        piece.innerHTML = '<i>x</i>'.repeat(50_000);
        many.append(piece.content);
      }`)}`,
  ),
  '/million-texts.html': page(
    `<div id="many" hidden></div>${article}${script(`
      const many = document.getElementById('many');
      for (let i = 0; i < 10; i++) {
        const piece = document.createElement('template');
        piece.innerHTML = 'x<!---->'.repeat(50_000);
        many.append(piece.content);
      }`)}`,
  ),
  '/halves.html': page(
    `${article}${script(`
      for (const p of document.querySelectorAll('p')) p.append(' It ends in half a letter: \\uD83D and goes on.');`)}`,
  ),
  '/all-at-once.html': page(
    `<h1>${TITLE}</h1><p id="first">${STORY[0]}</p><news-story></news-story><iframe srcdoc="${`<p>${STORY[1]}</p>`.repeat(6)}"></iframe>${script(`
      document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(story)};`)}`,
  ),
};

function answer(asked: string, _: IncomingMessage, response: ServerResponse): boolean {
  const html = PAGES[asked];
  if (html !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  // Says that it is UTF-8, and is not: every “ and ” is a byte that begins nothing.
  else if (asked === '/misencoded.html')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(Buffer.from(page(article).replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1'));
  else if (asked === '/typed.txt')
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end([TITLE, ...STORY].join('\n\n'));
  else return false;
  return true;
}

export const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startSite({}, answer);
    await use(site);
    await site.close();
  },
});
export { expect } from './fixtures.ts';
