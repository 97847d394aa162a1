import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from './fixtures.ts';
import { backupOf, flood, importBackup } from './library-steps.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const [colours, language] of [
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'bn'],
] as const) {
  test.describe(`in ${language}, ${colours}`, () => {
    test.use({ colours, language });

    test('the library can be used by everybody: axe finds nothing wrong in any of its states', async ({
      chromium,
      pictureFile,
    }) => {
      const { page, ...view } = await chromium.openOwnPage('library.html');
      const script = await readFile(AXE, 'utf8');
      const wrong = async (state: string) => {
        await page.evaluate(script);
        const found: string[] = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
        );
        await page.screenshot({ path: pictureFile(`library-${state}`) });
        return found;
      };
      await page.locator('.empty').waitFor();
      expect(await wrong('empty')).toEqual([]);

      await page.locator('.bar > button').last().click();
      await page.locator('dialog[open]').waitFor();
      expect(await wrong('safekeeping')).toEqual([]);
      for (const text of [backupOf(3), flood()]) {
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'b.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
        await page.locator('.import .primary').click();
        await page.locator('.import [role=status] ul').waitFor();
      }
      await page.locator('dialog header button').click();

      await page.getByRole('button', { name: 'Flood reaches Noapur' }).click();
      await page.locator('.versions').waitFor();
      await page.locator('.facts > summary').click();
      expect(await wrong('open')).toEqual([]);

      await page.locator('#search').fill('river -nadi');
      await page.locator('.bar > button').first().click();
      await page.locator('.filters .chip').first().waitFor();
      await page.locator('.list input[type=checkbox]').first().check();
      expect(await wrong('search')).toEqual([]);

      await page.setViewportSize({ width: 400, height: 800 });
      expect(await wrong('narrow-open')).toEqual([]);
      await page.locator('.back').click();
      expect(await wrong('narrow')).toEqual([]);
      await view.close();
    });
  });
}

test('a clipping fits on paper: its words without what can only be clicked', async ({ chromium }) => {
  const view = await chromium.openOwnPage('library.html');
  await importBackup(view, flood());
  await view.press('button', 'Flood reaches Noapur');
  await view.page.locator('.full-text').waitFor();
  await view.page.emulateMedia({ media: 'print' });
  await expect(view.page.locator('.full-text')).toBeVisible();
  await expect(view.page.locator('.who-says-so')).toBeVisible();
  for (const chrome of ['.bar', '.side', '.actions', '.note textarea', '.versions'])
    await expect(view.page.locator(chrome).first()).toBeHidden();
  await expect(view.page.locator('.printed-address')).toHaveText('https://daily.example/flood');
  await expect(view.page.locator('.printed-address')).toBeVisible();
});
