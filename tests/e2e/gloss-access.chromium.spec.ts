import { pairs } from '../fixtures/gloss/article.ts';
import { barriers } from './barriers.ts';
import { ARTICLE, download, expect, settle, test } from './gloss-fixtures.ts';

for (const colours of ['light', 'dark'] as const) {
  test.describe(`in ${colours} colours`, () => {
    test.use({ colours });

    test('English beside the original has no barriers that axe can find', async ({ chromium, site, shelf }) => {
      await settle(chromium, site);
      const popup = await chromium.click(await chromium.open(site.address(ARTICLE)));
      await popup.press('switch', 'English');
      await expect.poll(() => popup.text()).toContain('Whole lines need a');
      expect(await barriers(popup.page)).toEqual([]);
      await download(popup, site, shelf);
      await expect.poll(() => popup.text(), { timeout: 60_000 }).toContain('Check it against the original');
      expect(await barriers(popup.page)).toEqual([]);
      await popup.press('button', 'Save clipping');
      await expect.poll(() => popup.text()).toContain('Saved');
      await popup.close();

      const options = await chromium.openOwnPage('options.html');
      await expect.poll(() => options.text()).toContain('toy');
      expect(await barriers(options.page)).toEqual([]);
      const library = await chromium.openOwnPage('library.html');
      await library.press('button', pairs[0]?.source ?? '');
      await library.press('button', 'Put the whole article into English');
      await expect(library.page.locator('.full-text .pair .gloss')).toHaveCount(pairs.length);
      expect(await barriers(library.page)).toEqual([]);
    });
  });
}
