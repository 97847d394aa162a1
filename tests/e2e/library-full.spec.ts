import { expect, test } from './fixtures.ts';
import { backupOf, giveFile, library } from './library-steps.ts';

const FULL = 'The disk is full';

test('a full disk is told with what to do, loses nothing, and is no hindrance once there is room', async ({
  reader,
  site,
  pictureFile,
}) => {
  const first = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await first.press('button', 'Save clipping');
  await expect.poll(() => first.text()).toContain('Saved');
  await first.close();

  await reader.fillDisk(100);
  const popup = await reader.click(await reader.open(site.address('/sample-en.html')));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain(FULL);
  expect(await popup.text()).toContain('Free some space, or remove old clippings');
  expect(await popup.text()).not.toContain('✓');
  await popup.picture(pictureFile('popup-disk-full'));
  await popup.close();

  const page = await library(reader);
  await expect.poll(() => page.text()).toContain('One clipping');
  await giveFile(page, backupOf(1500));
  await page.press('button', /^Import/);
  await expect.poll(() => page.text()).toContain(FULL);
  await page.picture(pictureFile('library-disk-full'));
  await page.close();

  await reader.fillDisk(1_000_000);
  const again = await reader.click(await reader.open(site.address('/sample-en.html')));
  await again.press('button', 'Save clipping');
  await expect.poll(() => again.text()).toContain('Saved');
  await again.close();
  const after = await library(reader);
  await expect.poll(() => after.text()).toContain('2 clippings');
});
