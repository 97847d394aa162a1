import { expect, test } from './fixtures.ts';
import { arabic, backupOf, flood, giveFile, importBackup, library, openSafekeeping, type } from './library-steps.ts';
import type { View } from './reader.ts';

const LOOKS = [
  { language: 'en', colours: 'light' },
  { language: 'en', colours: 'dark' },
  { language: 'bn', colours: 'light' },
] as const;
const OPEN = /Open the page|পাতাটি খুলুন/;

const open = async (page: View, title: string) => {
  await page.press('button', title);
  await expect.poll(() => page.text()).toMatch(OPEN);
};

for (const { language, colours } of LOOKS) {
  test.describe(`${language}, ${colours}`, () => {
    test.use({ language, colours });

    test('every state of the library is drawn', async ({ reader, pictureFile }) => {
      const page = await library(reader);
      await page.resize(1280, 860);
      const picture = (name: string) => page.picture(pictureFile(`library-${name}`));
      await expect.poll(() => page.all('heading')).toHaveLength(2);
      await picture('0');

      await importBackup(page, flood());
      await importBackup(page, arabic());
      await picture('3');
      await open(page, 'جسر جديد');
      await picture('right-to-left');
      await open(page, 'Flood reaches Noapur');
      await picture('clipping');
      await page.run(() => document.querySelector('.versions')?.scrollIntoView(), null);
      await picture('what-changed');

      await page.run(() => document.querySelector<HTMLInputElement>('.list input')?.click(), null);
      await picture('selected');
      await page.run(() => document.querySelector<HTMLInputElement>('.list input')?.click(), null);
      await page.run(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.clipping .actions > button')];
        buttons.at(-1)?.click();
      }, null);
      await openSafekeeping(page);
      await picture('safekeeping');
      await page.run(() => document.querySelector('.trash-list')?.scrollIntoView(), null);
      await picture('trash');
      await giveFile(page, backupOf(5));
      await expect.poll(() => page.run(() => document.querySelector('.import ul')?.textContent, null)).toBeTruthy();
      await page.run(() => document.querySelector('.import ul')?.scrollIntoView({ block: 'center' }), null);
      await picture('import-preview');
    });
  });
}

test('ten thousand clippings are as calm as three, wide and narrow', async ({ reader, pictureFile }) => {
  const page = await library(reader);
  await page.resize(1280, 860);
  await importBackup(page, backupOf(10_000));
  await expect.poll(() => page.text()).toContain('10,000 clippings');
  await type(page, 'river নদী');
  await expect.poll(() => page.text()).toContain('10,000 clippings');
  await page.press('button', /^Filters$/);
  await expect.poll(() => page.text()).toContain('Northern Wire');
  await page.picture(pictureFile('library-10000'));
  await page.run(() => document.querySelector('.list')?.scrollTo(0, 500_000), null);
  await expect.poll(() => page.run(() => document.querySelectorAll('.row').length, null)).toBeGreaterThan(5);
  await page.resize(400, 800);
  await page.picture(pictureFile('library-10000-narrow'));
  await page.press('button', /^Filters$/);
  await page.run(() => document.querySelector<HTMLButtonElement>('.row')?.click(), null);
  await expect.poll(() => page.text()).toMatch(OPEN);
  await page.picture(pictureFile('library-narrow-open'));
});
