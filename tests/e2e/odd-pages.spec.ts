import { expect, QUOTE, STORY, test, TITLE } from './odd-pages.ts';
import type { Tab, View } from './reader.ts';

/** The whole story was read: its points are counted out of all of its sentences. */
async function expectStory(popup: View): Promise<void> {
  await expect.poll(() => popup.all('heading')).toContain(TITLE);
  const text = await popup.text();
  expect(text).toContain(QUOTE);
  expect(text).toContain('Edda Marsh');
  expect(text).toMatch(/of [78] sentences/);
}

/** What the page's highlights begin with, in the page, its shadow roots and its frames. */
const highlighted = (tab: Tab): Promise<string[]> =>
  tab.run(() => {
    const views = [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow)];
    return views
      .flatMap((view) => (view ? [...Reflect.get(view, 'CSS').highlights.values()] : []))
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer: node, startOffset: from }) => node.textContent?.slice(from, from + 40) ?? '');
  });

for (const [page, where] of [
  ['/in-frame.html', 'in a frame of its own site'],
  ['/in-shadow.html', 'in an open shadow root'],
] as const) {
  test(`an article ${where} is read, and its points lead back there`, async ({ reader, site }) => {
    const tab = await reader.open(site.address(page));
    const popup = await reader.click(tab);
    await expectStory(popup);
    await popup.press('link', QUOTE);
    await expect.poll(() => highlighted(tab)).toEqual([expect.stringContaining('A lantern is a promise')]);
  });
}

test('a frame of another site is not read', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/beside-stranger.html')));
  await expectStory(popup);
  expect(await popup.text()).not.toContain('Rowers');
});

test('a page with its text in a frame of another site says that there is no article', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/only-stranger.html')));
  await expect.poll(() => popup.text()).toMatch(/does not look like an article|too little text/);
});

test('an article that a script draws after loading is read', async ({ reader, site }) => {
  const tab = await reader.open(site.address('/drawn.html'));
  await expect.poll(() => tab.run(() => document.querySelectorAll('p').length)).toBe(STORY.length);
  await expectStory(await reader.click(tab));
});

for (const [page, what] of [
  ['/disguised.html', 'whose forms hide their own properties'],
  ['/redefined.html', 'that takes the language away from its scripts'],
  ['/typed.txt', 'of plain text'],
] as const) {
  test(`a page ${what} is read`, async ({ reader, site }) => {
    await expectStory(await reader.click(await reader.open(site.address(page))));
  });
}

for (const page of ['/halves.html', '/misencoded.html']) {
  test(`letters that are none harm nothing: ${page}`, async ({ reader, site }) => {
    const popup = await reader.click(await reader.open(site.address(page)));
    await expect.poll(() => popup.all('heading')).toContain(TITLE);
    expect(await popup.text()).toMatch(/\d of \d+ sentences/);
  });
}

for (const page of ['/deep.html', '/million.html', '/million-texts.html']) {
  test(`a page made to hold its reader up is refused: ${page}`, async ({ reader, site }) => {
    const tab = await reader.open(site.address(page));
    const popup = await reader.click(tab);
    await expect.poll(() => popup.text()).toContain('too large to be read');
    expect(await tab.run(() => document.title)).toBe(TITLE);
  });
}

test('nothing in the page changes, nor in its shadow roots and frames', async ({ reader, site }) => {
  const tab = await reader.open(site.address('/all-at-once.html'));
  await tab.run(() => {
    const roots: Node[] = [document];
    for (const host of document.querySelectorAll('news-story')) if (host.shadowRoot) roots.push(host.shadowRoot);
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentDocument) roots.push(frame.contentDocument);
    const seen: string[] = [];
    const print = (): string => roots.map((root) => new XMLSerializer().serializeToString(root)).join('\n');
    const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
    for (const root of roots)
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    Reflect.set(window, 'watched', { roots: roots.length, before: print(), print, seen });
  });
  const popup = await reader.click(tab);
  await expect.poll(() => popup.all('heading')).toContain(TITLE);
  expect(
    await tab.run(() => {
      const { roots, before, print, seen } = Reflect.get(window, 'watched');
      return { roots, same: before === print(), seen };
    }),
  ).toEqual({ roots: 3, same: true, seen: [] });
});

for (const [page, where] of [
  ['/frame.html', 'in the page'],
  ['/in-frame.html', 'in a frame'],
  ['/in-shadow.html', 'in a shadow root'],
] as const) {
  test(`what the reader has selected ${where} is the text`, async ({ reader, site }) => {
    const tab = await reader.open(site.address(page));
    await tab.run(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const root = document.querySelector('news-story')?.shadowRoot ?? frame ?? document;
      const paragraphs = root.querySelectorAll('p');
      const [first, last] = [paragraphs[0]?.firstChild, paragraphs[2]?.lastChild];
      if (!first || !last) throw new Error('There is no text');
      (frame ?? document).getSelection()?.setBaseAndExtent(first, 0, last, last.textContent?.length ?? 0);
    });
    const popup = await reader.click(tab);
    await expect.poll(() => popup.all('heading')).toContain(TITLE);
    const text = await popup.text();
    expect(text).toContain(QUOTE);
    expect(text).toMatch(/of 4 sentences/);
    expect(text).not.toContain('bridge office');
  });
}
