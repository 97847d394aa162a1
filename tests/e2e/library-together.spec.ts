import { expect, test } from './fixtures.ts';
import { library, type } from './library-steps.ts';
import type { View } from './reader.ts';

const HEADLINE = 'মেঘনা মোহনায় নতুন চরে ম্যানগ্রোভ বনায়ন শুরু';

/** Presses a button in a tab that is not in front: a browser gives it no keys. */
const pressBehind = (page: View, name: string): Promise<void> =>
  expect
    .poll(() =>
      page.run((wanted) => {
        const buttons = [...document.querySelectorAll('button')].filter((button) => button.innerText.includes(wanted));
        buttons.find((button) => button.innerText === wanted || button.matches('.row'))?.click();
        return buttons.length > 0;
      }, name),
    )
    .toBe(true);

test('the popup and two library pages say the same at once: saved, tagged, removed, put back, a new version', async ({
  reader,
  site,
}) => {
  const [one, two] = [await library(reader), await library(reader)];
  await expect.poll(() => one.text()).toContain('Nothing saved yet');
  const tab = await reader.open(site.address('/sample-bn.html'));
  const popup = await reader.click(tab);
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('✓ Saved');
  for (const page of [one, two]) await expect.poll(() => page.text()).toContain('One clipping');

  // Found in the other page the moment it is tagged in this one.
  await type(two, 'tag:delta');
  await expect.poll(() => two.text()).toContain('Nothing found');
  await pressBehind(one, HEADLINE);
  await expect.poll(() => one.all('heading')).toContain('Full text');
  await one.run(() => {
    const field = document.querySelector<HTMLInputElement>('#new-tag');
    if (!field) throw new Error('no tags');
    field.value = 'delta';
    field.form?.requestSubmit();
  }, null);
  await expect.poll(() => two.text()).toContain('One clipping');

  await pressBehind(one, 'Remove');
  await expect.poll(() => two.text()).toContain('Nothing saved yet');
  await pressBehind(one, 'Undo');
  await expect.poll(() => two.text()).toContain('One clipping');
  await popup.close();

  // The page has other words by now: saving it again keeps both.
  await tab.run(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.length > 80);
    if (paragraph) paragraph.textContent += ' চরে এখন ৪৫০০ চারা আছে।';
  });
  const again = await reader.click(tab);
  await expect.poll(() => again.text()).toContain('Saved');
  await again.press('button', 'Read again');
  await again.press('button', 'Save the new version');
  await expect.poll(() => again.text()).toContain('✓ Saved');
  for (const page of [one, two]) await expect.poll(() => page.text()).toContain('2 versions');
  await pressBehind(two, HEADLINE);
  await expect.poll(() => two.text()).toContain('What changed');
});

test('after the first clipping the popup says why the browser is asked to keep the library, and the clipping stays', async ({
  reader,
  site,
}) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('browsers may clear what extensions keep');
  await popup.press('button', 'Keep my library');
  const page = await library(reader);
  await expect.poll(() => page.text()).toContain('One clipping');
  const asked = () =>
    page.run(async () => {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const opening = indexedDB.open('sutro');
      opening.addEventListener('success', () => {
        const reading = opening.result.transaction('facts').objectStore('facts').get('persistence-asked');
        reading.addEventListener('success', () => resolve(reading.result !== undefined));
      });
      const is = await promise;
      opening.result.close();
      return is;
    }, null);
  await expect.poll(asked).toBe(true);
  expect(await page.text()).not.toContain('Ask yours to keep your library');
});
