import { pairs } from '../fixtures/gloss/article.ts';
import { expect, openInLibrary, pairsShown, savedInEnglish, settle, test } from './gloss-fixtures.ts';

test.use({ engine: 'slow' });

test('the document in which the engine lives may be closed under it: another is opened, and nothing is lost', async ({
  chromium,
  site,
  shelf,
}) => {
  await settle(chromium, site);
  await savedInEnglish(chromium, site, shelf);
  const library = await openInLibrary(chromium);
  const before = (await pairsShown(library)).length;
  await library.press('button', 'Put the whole article into English');
  await expect.poll(async () => (await pairsShown(library)).length).toBeGreaterThan(before + 2);
  await chromium.closeTarget('/offscreen.html');
  await expect.poll(() => pairsShown(library), { timeout: 40_000 }).toEqual(pairs);
});
