import { expect, test } from './fixtures.ts';

test('in a private window the library says what is the case, opens no store, and leads to a normal window', async ({
  reader,
  site,
}) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();

  const own = await reader.openOwnPage('options.html');
  const address = (await own.run(() => location.href, null)).replace('options', 'library');
  const page = await reader.openPrivate(address);
  await expect.poll(() => page.run(() => document.body.innerText)).toContain('This is a private window');
  expect(await page.run(() => document.body.innerText)).toContain('nothing is stored here');
  expect(await page.run(() => [...document.querySelectorAll('button')].map((button) => button.textContent))).toEqual([
    'Open the library in a normal window',
  ]);
});
