import type { Page } from '@playwright/test';
import { pairs } from '../fixtures/gloss/article.ts';
import { ARTICLE, expect, test } from './gloss-fixtures.ts';

/**
 * A stand-in for Chrome's built-in Translator, which no test machine has: like it, it demands the reader's click before
 * it fetches anything, tells how far it is, and may refuse or never answer. It has half of it until `arrive` is called.
 */
function standInForTranslator({ state, english }: { state: string; english: Record<string, string> }) {
  let available = state === 'available';
  const calls: string[] = [];
  const Translator = {
    availability: () => Promise.resolve(available ? 'available' : 'downloadable'),
    create: async ({ monitor, signal }: { monitor: (target: EventTarget) => void; signal: AbortSignal }) => {
      calls.push(`create, with a click: ${navigator.userActivation.isActive}`);
      if (!available && !navigator.userActivation.isActive) throw new DOMException('No click', 'NotAllowedError');
      if (state === 'refuses') throw new DOMException('Not now', 'NotAllowedError');
      if (state === 'silent') return new Promise(() => undefined);
      const target = new EventTarget();
      monitor(target);
      if (!available) {
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
        await new Promise<void>((arrive) => Object.assign(globalThis, { arrive }));
        signal.throwIfAborted();
      }
      available = true;
      return {
        translate: (line: string) => Promise.resolve(english[line] ?? ''),
        destroy: () => void calls.push('destroy'),
      };
    },
  };
  Object.defineProperty(globalThis, 'Translator', { value: Translator });
  Object.assign(globalThis, { calls });
}

const english = Object.fromEntries(pairs.map((pair) => [pair.source, pair.english]));
const withTranslator = async (page: Page, state: string): Promise<void> => {
  await page.addInitScript(standInForTranslator, { state, english });
  await page.reload();
};
const calls = (page: Page): Promise<string[]> => page.evaluate((): string[] => Reflect.get(globalThis, 'calls'));

const SPOKEN = 'English by machine (Browser translator). Check it';
const USE = 'Use the browser’s translator';

test('the browser’s own translator speaks first where it is ready, and for the whole article too', async ({
  chromium,
  site,
  shelf,
}) => {
  const popup = await chromium.click(await chromium.open(site.address(ARTICLE)));
  await withTranslator(popup.page, 'available');
  await popup.press('switch', 'English');
  await expect.poll(() => popup.text()).toContain(SPOKEN);
  expect(await popup.text()).toContain(pairs[0]?.english);
  await expect.poll(() => calls(popup.page)).toContain('destroy');
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();

  const library = await chromium.openOwnPage('library.html');
  await withTranslator(library.page, 'available');
  await library.press('button', pairs[0]?.source ?? '');
  await library.press('button', 'Put the whole article into English');
  await expect(library.page.locator('.full-text .pair .gloss')).toHaveCount(pairs.length);
  await chromium.restart();
  const again = await chromium.openOwnPage('library.html');
  await again.press('button', pairs[0]?.source ?? '');
  await expect(again.page.locator('.full-text .pair .gloss')).toHaveCount(pairs.length);
  expect(await again.text()).toContain(SPOKEN);
  expect(shelf.seen).toEqual([]);
});

test('what the browser would have to fetch, it fetches on the reader’s click alone, and says how far it is', async ({
  chromium,
  site,
  pictureFile,
}) => {
  const popup = await chromium.click(await chromium.open(site.address(ARTICLE)));
  await withTranslator(popup.page, 'downloadable');
  await popup.press('switch', 'English');
  await expect.poll(() => popup.all('button')).toContain(USE);
  expect(await calls(popup.page)).toEqual([]);
  await popup.press('button', USE);
  await expect.poll(() => popup.text()).toContain('The browser is fetching its translator …');
  await expect.poll(() => popup.page.locator('.gloss-status progress').getAttribute('value')).toBe('0.5');
  await popup.picture(pictureFile('gloss-own-fetching'));
  await popup.page.evaluate(() => Reflect.get(globalThis, 'arrive')());
  await expect.poll(() => popup.text()).toContain(SPOKEN);
  expect(await calls(popup.page)).toEqual(['create, with a click: true', 'destroy']);
});

test('a browser that is stopped, refuses, or never answers leaves the other ways open', async ({ chromium, site }) => {
  const popup = await chromium.click(await chromium.open(site.address(ARTICLE)));
  await withTranslator(popup.page, 'downloadable');
  await popup.press('switch', 'English');
  await popup.press('button', USE);
  await popup.press('button', 'Stop');
  await expect.poll(() => popup.text()).toContain('Stopped. What is there so far is kept.');
  await popup.close();

  for (const [state, said] of [
    ['refuses', 'The browser’s own translator did not start, or gave up.'],
    ['silent', 'No answer in time.'],
  ] as const) {
    const other = await chromium.click(await chromium.open(site.address(`${ARTICLE}?${state}`)));
    await other.page.clock.install();
    await withTranslator(other.page, state);
    await other.press('button', USE);
    // The popup's time alone goes faster: nobody waits for the twenty seconds that it gives the browser.
    await other.page.clock.fastForward(21_000);
    await expect.poll(() => other.text()).toContain(said);
    await other.press('button', 'Try again');
    await expect.poll(() => other.all('button')).toContain(USE);
    await other.close();
  }
});

test('a translator that says it is ready and is not gives way to the next engine', async ({ chromium, site }) => {
  const popup = await chromium.click(await chromium.open(site.address(ARTICLE)));
  await popup.page.addInitScript(() => {
    const Translator = {
      availability: () => Promise.resolve('available'),
      create: () => Promise.reject(new DOMException('No', 'OperationError')),
    };
    Object.defineProperty(globalThis, 'Translator', { value: Translator });
  });
  await popup.page.reload();
  await popup.press('switch', 'English');
  await expect.poll(() => popup.text()).toContain('Only names, numbers and dates are in English so far.');
});
