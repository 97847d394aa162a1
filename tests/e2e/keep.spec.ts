import { expect, test } from './fixtures.ts';

const HEADLINE = 'মেঘনা মোহনায় নতুন চরে ম্যানগ্রোভ বনায়ন শুরু';

test('a saved clipping survives a restart, opens with everything the popup showed, is removed and put back', async ({
  reader,
  site,
}) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await reader.restart();

  const library = await reader.openOwnPage('library.html');
  await expect.poll(() => library.text()).toContain('One clipping');
  await library.press('button', HEADLINE);
  await expect.poll(() => library.all('heading')).toContain('Who says so');
  const text = await library.text();
  expect(text).toMatch(/from .*বিবিসি বাংলা/);
  expect(text).toContain('ঝড়ের রাতে এই গাছগুলোই');

  await library.press('button', 'Remove');
  await expect.poll(() => library.text()).toContain('Nothing saved yet');
  await library.press('button', 'Undo');
  await expect.poll(() => library.text()).toContain('One clipping');
});

test('saving twice does not make two, and the popup can take a clipping back', async ({ reader, site }) => {
  const tab = await reader.open(site.address('/sample-bn.html'));
  const first = await reader.click(tab);
  await first.press('button', 'Save clipping');
  await expect.poll(() => first.text()).toContain('Saved');
  await first.close();

  const again = await reader.click(await reader.open(site.address('/sample-bn.html#comments')));
  await expect.poll(() => again.text()).toContain('Saved');
  expect(await again.all('button')).not.toContain('Save clipping');
  await again.press('button', 'Remove from library');
  await expect.poll(() => again.all('button')).toContain('Save clipping');
  await again.close();

  const library = await reader.openOwnPage('library.html');
  await expect.poll(() => library.text()).toContain('Nothing saved yet');
});

test('a background that was stopped between click and save is woken and saves', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await expect.poll(() => popup.all('heading')).toContain(HEADLINE);
  await reader.stopBackground();
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
});

test('nothing of a private window is stored, and the popup says so', async ({ reader, site }) => {
  const popup = await reader.click(await reader.openPrivate(site.address('/sample-bn.html')));
  await expect.poll(() => popup.text()).toContain('Private window – nothing is stored.');
  expect(await popup.all('button')).not.toContain('Save clipping');
  await popup.close();

  const library = await reader.openOwnPage('library.html');
  await expect.poll(() => library.text()).toContain('Nothing saved yet');
  const onDisk = await library.run(async () => Object.keys(await chrome.storage.local.get(null)), null);
  expect(onDisk).toEqual([]);
});
