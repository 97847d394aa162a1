import { expect, test } from './fixtures.ts';
import { eventually } from './eventually.ts';

test('from a private window the popup leads to the library in a normal one, where nothing of the page is', async ({
  chromium,
  site,
}) => {
  const popup = await chromium.click(await chromium.openPrivate(site.address('/sample-bn.html')));
  await expect.poll(() => popup.text()).toContain('Private window – nothing is stored.');
  const context = (await chromium.openOwnPage('options.html')).page.context();
  await popup.press('button', 'Library');
  const library = await eventually('the library', async () =>
    context.pages().find((page) => page.url().endsWith('/library.html')),
  );
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  expect(await library.evaluate('chrome.extension.inIncognitoContext')).toBe(false);
});
