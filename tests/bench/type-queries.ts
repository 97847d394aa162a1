import type { Page } from '@playwright/test';
import { type Typing, typings } from './clippings-queries.ts';

export interface Keystroke {
  kind: Typing['kind'];
  typed: string;
  /** From the event of the key to the rows of the first screen, drawn and laid out. */
  first: number;
  /** To the exact count, when it is there before the reader is likely to type on. */
  counted: number;
}

const PATIENCE_MS = 600;

/** Watches the page: tells when the list answers what stands in the field, and when the count is exact. */
const WATCH = `globalThis.sought = { since: 0 };
document.querySelector('#search').addEventListener('input', (event) => {
  const times = (globalThis.sought = { since: event.timeStamp });
  const look = () => {
    const list = document.querySelector('.list ul');
    if (times !== globalThis.sought || list.getAttribute('aria-busy') === 'true') return;
    list.getBoundingClientRect();
    times.first ??= performance.now() - times.since;
    if (!document.querySelector('.count').textContent.includes('so far')) {
      times.counted = performance.now() - times.since;
      watch.disconnect();
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document.querySelector('.side'), { subtree: true, childList: true, attributes: true, characterData: true });
}, { capture: true });`;

/** Playwright's own way of waiting is refused by the extension's content security policy. */
export const until = (page: Page, condition: string): Promise<void> =>
  page.evaluate(`(async () => { while (!(${condition})) await new Promise((later) => setTimeout(later, 2)); })()`);

/** Types every query letter by letter into the library as it ships. */
export async function typeQueries(page: Page): Promise<Keystroke[]> {
  const strokes: Keystroke[] = [];
  await page.evaluate(WATCH);
  const settled = async () => {
    await until(
      page,
      `sought.counted !== undefined || (sought.first && performance.now() - sought.since > ${PATIENCE_MS})`,
    );
    return page.evaluate<{ first: number; counted: number }>(`({ counted: ${PATIENCE_MS}, ...sought })`);
  };
  for (const { kind, text, from } of typings()) {
    await page.locator('#search').fill('');
    await page.waitForTimeout(60);
    let typed = '';
    for (const letter of text) {
      await page.keyboard.insertText(letter);
      typed += letter;
      const { first, counted } = await settled();
      if (Array.from(typed).length >= from) strokes.push({ kind, typed, first, counted });
    }
  }
  await page.locator('#search').fill('');
  return strokes;
}
