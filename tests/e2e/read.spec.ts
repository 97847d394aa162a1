import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

const HEADLINE = 'মেঘনা মোহনায় নতুন চরে ম্যানগ্রোভ বনায়ন শুরু';
/** Raise the engine's number when this changes. */
const EXPECTED = path.resolve(import.meta.dirname, '../fixtures/articles/sample-bn.summary.json');
const QUOTE = 'ঝড়ের রাতে এই গাছগুলোই আমাদের ঘর টিকিয়ে রেখেছিল';

test('one click reads the article: headline, credit, time, points, who says so, coverage', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await expect.poll(() => popup.all('heading')).toContain(HEADLINE);
  const text = await popup.text();
  expect(text).toMatch(/from .*বিবিসি বাংলা/);
  expect(text).toMatch(/updated Nov 18, 2025, 16:17/);
  expect(text).toContain('UTC+06:00 assumed');
  expect(text).toContain('দৈনিক নদীর খবর');
  expect(text).toMatch(/আবদুল মালেক[^]*ঝড়ের রাতে এই গাছগুলোই/);
  expect(text).toMatch(/\d of \d+ sentences/);
  const points = (await popup.all('listitem')).filter((item) => item.includes('।'));
  expect(points.length).toBeGreaterThanOrEqual(3);
  expect(points.length).toBeLessThanOrEqual(5);
});

test('a statement leads to its sentence: the page scrolls there and highlights it', async ({ reader, site }) => {
  const tab = await reader.open(site.address('/sample-bn.html'));
  const popup = await reader.click(tab);
  await popup.press('link', QUOTE);
  const highlighted = () =>
    tab.run(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.map(({ startContainer: node, startOffset: from }) => node.textContent?.slice(from) ?? '');
    });
  await expect.poll(highlighted).toEqual([expect.stringContaining('ঝড়ের রাতে')]);
  await expect
    .poll(() =>
      tab.run(() => {
        const paragraphs = [...document.querySelectorAll('p')];
        const box = paragraphs.find((p) => p.textContent.includes('ঝড়ের রাতে'))?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    )
    .toBe(true);
});

test('closing the popup loses nothing: opened again, it shows the summary without reading the page again', async ({
  reader,
  site,
}) => {
  const tab = await reader.open(site.address('/sample-bn.html'));
  const popup = await reader.click(tab);
  await expect.poll(() => popup.all('heading')).toContain(HEADLINE);
  await popup.close();
  await reader.stopBackground();
  await tab.run(() => document.body.replaceChildren());
  const again = await reader.click(tab);
  await expect.poll(() => again.all('heading')).toContain(HEADLINE);
});

test('an article in English keeps its authors and its published time', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/sample-en.html')));
  await expect.poll(() => popup.all('heading')).toContain('Harbour town votes to move its ferry inland');
  const text = await popup.text();
  expect(text).toContain('published Nov 12, 2025, 08:30');
  expect(text).toContain('by Marta Lindqvist');
  expect(text).toMatch(/Peter Olsen[^]*Every customer I have walks off that boat/);
});

for (const page of ['seed', 'seed-minimal']) {
  test(`the article it began with keeps its promises on its ${page} page`, async ({ reader, site }) => {
    const popup = await reader.click(await reader.open(site.address(`/pages/${page}.html`)));
    await expect.poll(() => popup.all('heading')).toContain('ইউক্রেন যুদ্ধে রাশিয়াকে নিঃশর্ত সমর্থনের বার্তা কিম জং উনের');
    const text = await popup.text();
    expect(text).toMatch(/from .*আল জাজিরা/);
    expect(text).not.toMatch(/^by /m);
    expect(text).toMatch(/updated Jul 13, 2025, 13:28/);
    expect(text).toContain('UTC+06:00 assumed');
    expect(text).toMatch(/^কিম জং উন$[^]*“?আমি দৃঢ়ভাবে বিশ্বাস করি, রাশিয়ার সেনাবাহিনী/m);
    const points = (await popup.all('listitem')).filter((item) => item.includes('।'));
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(5);
  });
}

test('makes the same summary in every browser', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await expect.poll(() => popup.all('heading')).toContain(HEADLINE);
  const own = await reader.openOwnPage('options.html');
  const summary = await own.run(async () => {
    const kept: Record<string, { summary?: unknown }> = await chrome.storage.session.get(null);
    return Object.entries(kept).find(([key]) => key.startsWith('reading:'))?.[1].summary;
  }, undefined);
  expect(summary).toEqual(JSON.parse(await readFile(EXPECTED, 'utf8')));
});
