import { pairs } from '../fixtures/gloss/article.ts';
import { modelFile, toyPaths } from '../unit/gloss/toy-model.ts';
import { ARTICLE, download, expect, inEnglish, settle, test } from './gloss-fixtures.ts';

const PACKED = `/models/packed/${modelFile}.gz`;
const shown = (text: string) => pairs.filter(({ english }) => text.includes(english));

// Two browsers and an engine on a busy machine take their time.
test.setTimeout(180_000);

test.beforeEach(({ reader, site }) => settle(reader, site));

test('English: facts at once, a model only when asked, lines beside the original, kept through a restart without a network', async ({
  reader,
  site,
  shelf,
  pictureFile,
}) => {
  const popup = await reader.click(await reader.open(site.address(ARTICLE)));
  await popup.press('switch', 'English');
  await expect.poll(() => popup.text()).toContain('Only names, numbers and dates are in English so far.');
  await expect.poll(() => popup.text()).toContain('20 billion');
  await popup.picture(pictureFile('gloss-prompt'));
  await download(popup, site, shelf);
  await expect
    .poll(() => popup.text(), { timeout: 40_000 })
    .toContain('English by machine (Bergamot 0.4.9 · bn–en toy). Check it');
  await expect.poll(async () => shown(await popup.text()).length).toBeGreaterThan(3);
  await popup.picture(pictureFile('gloss-popup'));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();

  const library = await reader.openOwnPage('library.html');
  await library.press('button', pairs[0]?.source ?? '');
  await library.press('button', 'Put the whole article into English');
  await expect.poll(async () => shown(await library.text()).length, { timeout: 40_000 }).toBe(pairs.length);
  await library.picture(pictureFile('gloss-library'));

  await reader.restart();
  shelf.seen.length = 0;
  const again = await reader.openOwnPage('library.html');
  await again.press('button', pairs[0]?.source ?? '');
  await expect.poll(async () => shown(await again.text()).length).toBe(pairs.length);
  await again.close();
  const popupAgain = await reader.click(await reader.open(site.address(ARTICLE)));
  await expect.poll(() => popupAgain.text(), { timeout: 40_000 }).toContain('English by machine');
  expect(shelf.seen).toEqual([]);
});

test('a download that breaks goes on where it stopped, and one that stops for good counts for nothing', async ({
  reader,
  site,
  shelf,
}) => {
  shelf.set(PACKED, 'cut', 4);
  shelf.set(`/models/raw/${modelFile}`, 'gone');
  const popup = await reader.click(await reader.open(site.address(ARTICLE)));
  await popup.press('switch', 'English');
  await download(popup, site, shelf);
  await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain('The connection broke.');
  await popup.press('button', 'Go on');
  await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain('English by machine');
  expect(shelf.seen.filter(({ path, range }) => path === PACKED && range !== undefined).length).toBeGreaterThan(3);
});

for (const [manners, said] of [
  ['wrong-bytes', 'What came was not the right file'],
  ['gone', 'None of the sources has the model'],
  ['refuses', 'None of the sources has the model'],
] as const) {
  test(`every source ${manners}: nothing is installed, and the reader hears why; a second source that has it is taken`, async ({
    reader,
    site,
    shelf,
  }) => {
    const raw = `/models/raw/${modelFile}`;
    shelf.set(PACKED, manners);
    shelf.set(raw, manners);
    const popup = await reader.click(await reader.open(site.address(ARTICLE)));
    await popup.press('switch', 'English');
    await download(popup, site, shelf);
    await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain(said);
    shelf.set(raw, 'good');
    await popup.press('button', 'Try again');
    await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain('English by machine');
  });
}

test('a slow download shows how far it is, is stopped, and survives a stopped background', async ({
  reader,
  site,
  shelf,
  pictureFile,
}) => {
  shelf.set(PACKED, 'slow');
  const popup = await reader.click(await reader.open(site.address(ARTICLE)));
  await popup.press('switch', 'English');
  await download(popup, site, shelf);
  await expect.poll(() => popup.text(), { timeout: 20_000 }).toMatch(/(Bangla|Bengali) → English · \d/);
  await popup.picture(pictureFile('gloss-downloading'));
  await popup.press('button', 'Stop');
  await expect.poll(() => popup.text()).toContain('Stopped.');
  await reader.stopBackground();
  shelf.set(PACKED, 'good');
  await popup.press('button', 'Go on');
  await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain('English by machine');
});

test('a model is seen and removed in the options, and its language asks again', async ({
  reader,
  site,
  shelf,
  pictureFile,
}) => {
  const popup = await inEnglish(reader, site, shelf);
  await popup.close();
  const options = await reader.openOwnPage('options.html');
  await expect.poll(() => options.text()).toMatch(/(Bangla|Bengali) → English toy · 479.7 kB/);
  await options.picture(pictureFile('gloss-options'));
  await options.press('button', /^Remove the model for/);
  await expect.poll(() => options.text()).toContain('No translation model is on this device.');
  const again = await reader.click(await reader.open(site.address(`${ARTICLE}?again`)));
  await expect.poll(() => again.text()).toContain('Only names, numbers and dates are in English so far.');
  expect((await again.all('button')).join('\n')).toMatch(/^Download (Bangla|Bengali) → English/m);
});

test('a full disk is told, counts for nothing, and is no hindrance once there is room', async ({
  reader,
  site,
  shelf,
  pictureFile,
}) => {
  await reader.fillDisk(300);
  const popup = await reader.click(await reader.open(site.address(ARTICLE)));
  await popup.press('switch', 'English');
  await download(popup, site, shelf);
  await expect.poll(() => popup.text(), { timeout: 40_000 }).toContain('There is not enough room on the disk');
  await popup.picture(pictureFile('gloss-failed'));
  await popup.close();
  await reader.fillDisk(1_000_000);
  const again = await reader.click(await reader.open(site.address(ARTICLE)));
  await again.press('button', /^Download|Try again|Go on/);
  await expect.poll(() => again.text(), { timeout: 40_000 }).toContain('English by machine');
});

test('a model is brought from files, whatever they are called, and what is not one is said to be none', async ({
  reader,
  site,
  shelf,
}) => {
  const options = await reader.openOwnPage('options.html');
  const bring = (files: { name: string; data: string }[]) =>
    options.run((given) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('No field for files');
      const taken = new DataTransfer();
      for (const { name, data } of given)
        taken.items.add(new File([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))], name));
      input.files = taken.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);
  const data = (file: string) => Buffer.from(toyPaths.get(file) ?? []).toString('base64');
  await bring([
    { name: 'one', data: data(`/raw/${modelFile}`) },
    { name: 'holiday.jpg', data: 'aG9saWRheQ==' },
  ]);
  await expect.poll(() => options.text()).toMatch(/Still missing for (Bangla|Bengali|Arabic): vocab\.toy\.spm/);
  expect(await options.text()).toContain('Not a file of any known model, or damaged: holiday.jpg.');
  await bring([{ name: 'vocab.toy.spm.gz', data: data('/packed/vocab.toy.spm.gz') }]);
  await expect.poll(() => options.text(), { timeout: 40_000 }).toMatch(/(Bangla|Bengali) → English toy/);

  const popup = await reader.click(await reader.open(site.address(ARTICLE)));
  await popup.press('switch', 'English');
  await expect
    .poll(() => popup.text(), { timeout: 40_000 })
    .toContain('English by machine (Bergamot 0.4.9 · bn–en toy)');
  expect(shelf.seen).toEqual([]);
});
