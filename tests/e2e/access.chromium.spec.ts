import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

for (const colours of ['light', 'dark'] as const) {
  test.describe(`in ${colours} colours`, () => {
    test.use({ colours });

    test('popup and library have no barriers that axe can find', async ({ chromium, site }) => {
      const popup = await chromium.click(await chromium.open(site.address('/sample-bn.html')));
      await popup.press('button', 'Save clipping');
      await expect.poll(() => popup.text()).toContain('Saved');
      expect(await barriers(popup.page)).toEqual([]);

      const library = await chromium.openOwnPage('library.html');
      await library.press('button', 'মেঘনা মোহনায় নতুন চরে');
      await expect.poll(() => library.all('heading')).toContain('Who says so');
      expect(await barriers(library.page)).toEqual([]);
    });

    test('the options and a popup with a problem have none either', async ({ chromium, site }) => {
      const popup = await chromium.click(await chromium.open(site.address('/front-page.html')));
      await expect.poll(() => popup.text()).toContain('Try again');
      expect(await barriers(popup.page)).toEqual([]);
      expect(await barriers((await chromium.openOwnPage('options.html')).page)).toEqual([]);
    });
  });
}
