import { expect, test } from './fixtures.ts';

test('without any model, names, numbers, dates and credits of an article stand in English', async ({
  reader,
  site,
  pictureFile,
}) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await popup.press('switch', 'English');
  await expect.poll(() => popup.text()).toContain('Only names, numbers and dates are in English so far.');
  await expect.poll(() => popup.text()).toMatch(/from BBC/);
  await expect.poll(() => popup.text()).toContain('updated 18 November 2025, 16:17 (UTC+06:00, assumed)');
  await popup.picture(pictureFile('gloss-facts'));
  await popup.close();
  const seed = await reader.click(await reader.open(site.address('/pages/seed.html')));
  await expect.poll(() => seed.text()).toContain('from Al Jazeera · updated 13 July 2025, 13:28');
  await expect.poll(() => seed.text()).toMatch(/Kim Jong Un\s*(\(romanised\))?/);
  await seed.picture(pictureFile('gloss-facts-seed'));
});
