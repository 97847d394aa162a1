import { pairs } from '../fixtures/gloss/article.ts';
import { expect, givenToEngine, openInLibrary, pairsShown, savedInEnglish, settle, test } from './gloss-fixtures.ts';
import type { View } from './reader.ts';

const WHOLE = 'Put the whole article into English';
const count = async (library: View): Promise<number> => (await pairsShown(library)).length;

// Two browsers and an engine on a busy machine take their time.
test.setTimeout(180_000);
test.beforeEach(async ({ reader, site, shelf }) => {
  await settle(reader, site);
  await savedInEnglish(reader, site, shelf);
});

test.describe('with a slow engine', () => {
  test.use({ engine: 'slow' });

  test('a whole article is stopped in the middle, closed, opened again and gone on with: nothing is made twice', async ({
    reader,
    pictureFile,
  }) => {
    const library = await openInLibrary(reader);
    const before = await count(library);
    await library.press('button', WHOLE);
    await expect.poll(() => library.text()).toMatch(/English by machine \(Bergamot[^)]*\) · \d+ of \d+ lines/);
    await expect.poll(() => count(library)).toBeGreaterThan(before + 4);
    await library.picture(pictureFile('gloss-article-progress'));
    await library.press('button', 'Stop');
    await expect.poll(() => library.text()).toContain('Stopped. What is there so far is kept.');
    await library.close();

    const again = await openInLibrary(reader);
    await expect.poll(() => again.text()).toContain('Stopped.');
    const made = (await pairsShown(again)).map(({ source }) => source);
    expect(made.length).toBeGreaterThan(before + 4);
    expect(made.length).toBeLessThan(pairs.length);
    await again.press('button', 'Go on');
    await expect.poll(() => pairsShown(again), { timeout: 40_000 }).toEqual(pairs);
    const given = await givenToEngine(again);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((sentence) => made.includes(sentence))).toEqual([]);
    await expect.poll(() => again.text()).toContain('Check it against the original');
  });
});

test.describe('with an engine so slow that the browser is closed before it is done', () => {
  test.use({ engine: 'slower' });

  test('what was made before the browser was closed is there afterwards, and only the rest is made', async ({
    reader,
  }) => {
    const library = await openInLibrary(reader);
    const before = await count(library);
    await library.press('button', WHOLE);
    await expect.poll(() => count(library), { timeout: 40_000 }).toBeGreaterThan(before + 6);
    await reader.restart();

    const again = await openInLibrary(reader);
    await expect.poll(() => count(again)).toBeGreaterThan(before);
    const made = (await pairsShown(again)).map(({ source }) => source);
    await again.press('button', WHOLE);
    await expect.poll(() => pairsShown(again), { timeout: 40_000 }).toEqual(pairs);
    const given = await givenToEngine(again);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((sentence) => made.includes(sentence))).toEqual([]);
  });
});

test.describe('with an engine that aborts at every third call', () => {
  test.use({ engine: 'aborts' });

  test('another worker takes over each time, and no line is lost', async ({ reader }) => {
    const library = await openInLibrary(reader);
    await library.press('button', WHOLE);
    await expect.poll(() => pairsShown(library), { timeout: 90_000 }).toEqual(pairs);
    expect((await givenToEngine(library)).length).toBeGreaterThan(pairs.length);
  });
});

/** Where the first sentence of the text and its English stand. */
const places = (library: View) =>
  library.run(() => {
    const box = (selector: string) => {
      const { left, right, top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    };
    return { original: box('.full-text .pair > p'), english: box('.full-text .pair > .gloss') };
  }, null);

test('sentence and English stand side by side, one under the other where it is narrow, and pointing at one shows the other', async ({
  reader,
  pictureFile,
}) => {
  const library = await openInLibrary(reader);
  await library.press('button', WHOLE);
  await expect.poll(() => count(library), { timeout: 40_000 }).toBe(pairs.length);

  const marked = () =>
    library.run(
      () =>
        [...document.querySelectorAll('.full-text .pair :is(.sentence, .gloss)')]
          .filter((element) => getComputedStyle(element).boxShadow !== 'none')
          .map((element) => element.textContent.trim()),
      null,
    );
  const [first, second] = pairs.map(({ source, english }) => [source, english]);
  await library.pointAt('.full-text .pair .sentence');
  await expect.poll(marked).toEqual(first);
  await library.pointAt('.full-text .pair + .pair .gloss p');
  await expect.poll(marked).toEqual(second);

  const wide = await places(library);
  expect(wide.english.left).toBeGreaterThanOrEqual(wide.original.right);
  expect(wide.english.top).toBeLessThan(wide.original.bottom);
  await library.run(() => document.querySelector('.full-text')?.scrollIntoView(), null);
  await library.picture(pictureFile('gloss-article'));
  await library.resize(420, 800);
  const narrow = await places(library);
  expect(narrow.english.top).toBeGreaterThanOrEqual(narrow.original.bottom - 1);
  expect(narrow.english.left).toBeLessThan(narrow.original.left + 40);
  await library.run(() => document.querySelector('.full-text')?.scrollIntoView(), null);
  await library.picture(pictureFile('gloss-article-narrow'));
});
