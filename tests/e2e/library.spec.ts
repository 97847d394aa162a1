import { expect, test } from './fixtures.ts';
import { backupOf, flood, importBackup, library, readEverything, type, whenImported } from './library-steps.ts';

test('finds clippings in any way of writing, by words, phrases, fields and time, while the reader types', async ({
  reader,
}) => {
  const page = await library(reader);
  await importBackup(page, backupOf(60));
  await expect.poll(() => page.text()).toContain('60 clippings');

  for (const [typed, count] of [
    ['nadi 7', 'Nothing found'],
    ['নদী 7', '1 of 60 clippings'],
    ['নদী ৭', '1 of 60 clippings'],
    ['elodie', '12 of 60 clippings'],
    ['"danger mark"', '60 clippings'],
    ['"mark danger"', 'Nothing found'],
    ['speaker:noor', '30 of 60 clippings'],
    ['outlet:"northern wire" lang:bn', '30 of 60 clippings'],
    ['after:2025-02 before:2025-03', '28 of 60 clippings'],
    ['tag:flood -elodie', '6 of 60 clippings'],
    ['tag:flood -nadi -19', '6 of 60 clippings'],
  ] as const) {
    await type(page, typed);
    await expect.poll(() => page.text(), typed).toContain(count);
  }
  const marked = () =>
    page.run(() => [...document.querySelectorAll('mark.found')].map((mark) => mark.textContent), null);
  await type(page, 'নদী');
  await expect.poll(marked).toContain('নদী');
});

test('keeps a note and tags as they are typed, in every open page', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, backupOf(3));
  await page.press('button', 'clipping number 2');
  await expect.poll(() => page.all('heading')).toContain('Full text');
  await page.run(() => {
    const note = document.querySelector<HTMLTextAreaElement>('#note');
    if (!note) throw new Error('no note');
    note.value = 'call the harbour master';
    note.dispatchEvent(new Event('input', { bubbles: true }));
  }, null);
  await expect.poll(() => page.text()).toContain('Saved.');
  await page.run(() => {
    const field = document.querySelector<HTMLInputElement>('#new-tag');
    if (!field) throw new Error('no tags');
    field.value = 'harbour';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
  }, null);
  await expect.poll(() => page.text()).toContain('Tags changed.');

  const other = await reader.openOwnPage('library.html');
  await type(other, 'tag:harbour "harbour master"');
  await expect.poll(() => other.text()).toContain('1 of 3 clippings');
  await other.press('button', 'clipping number 2');
  const noteIn = () => other.run(() => document.querySelector<HTMLTextAreaElement>('#note')?.value, null);
  await expect.poll(noteIn).toBe('call the harbour master');
  await other.press('button', /^Remove$/);
  await expect.poll(() => page.text()).toContain('2 clippings');
});

test('goes through the list by keyboard', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, backupOf(3));
  const press = (key: string) =>
    page.run((pressed) => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      );
    }, key);
  const open = () => page.run(() => document.querySelector('.headline')?.textContent, null);
  await press('j');
  await expect.poll(open).toContain('clipping number 2');
  await press('ArrowDown');
  await expect.poll(open).toContain('clipping number 1');
  await press('k');
  await expect.poll(open).toContain('clipping number 2');
  await press('Delete');
  await expect.poll(() => page.text()).toContain('2 clippings');
  await page.press('button', 'Undo');
  await expect.poll(() => page.text()).toContain('3 clippings');
});

test('tells what changed between versions, what else is on the event and who rests on whom', async ({
  reader,
  pictureFile,
}) => {
  const page = await library(reader);
  await importBackup(page, flood());
  await page.press('button', 'Flood reaches Noapur');
  await expect.poll(() => page.text()).toContain('Altered, numbers too: 1,200 → 4,500');
  const text = await page.text();
  expect(text).toContain('New sentence');
  expect(text).toContain('Sentence taken out');
  await expect.poll(() => page.text()).toContain('Rest on Northern Wire: Daily Example · Other Example');
  await page.picture(pictureFile('library-versions'));
  await page.press('button', 'Noapur under water');
  await expect
    .poll(() => page.run(() => document.querySelector('.headline')?.textContent, null))
    .toContain('under water');
});

test('a backup brings everything back, byte for byte, and an import can be undone', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, backupOf(25));
  const before = await readEverything(page);
  await page.press('button', 'Backup and trash');
  await expect.poll(() => page.all('button')).toContain('Undo the last import');
  const file = await page.run(async () => {
    const { promise, resolve } = Promise.withResolvers<Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      resolve(made);
      return create(made);
    };
    document.querySelector<HTMLButtonElement>('.safekeeping .primary')?.click();
    const packed = await promise;
    return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  }, null);
  await page.press('button', 'Undo the last import');
  await expect.poll(() => page.text()).toContain('The import was taken back');
  expect(await readEverything(page)).toEqual({
    clippings: [],
    versions: [],
    waiting: [],
    postings: [],
    behind: [],
    segments: [],
    trash: [],
  });

  await importBackup(page, file);
  const after = await readEverything(page);
  const withoutNumbers = (rows: { number?: number }[] = []) => rows.map(({ number: _number, ...row }) => row);
  expect(withoutNumbers(after['clippings'])).toEqual(withoutNumbers(before['clippings']));
  expect(after['versions']).toEqual(before['versions']);
});

test('refuses files that are no backup, says so, and takes in what is sound of a damaged one', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, '{"hello": 1}', 'This is not a Sutro backup');
  await importBackup(
    page,
    '{"format":"sutro-backup","version":9,"madeAt":0}\n{"end":0}\n',
    'A newer Sutro made this backup',
  );
  const lines = backupOf(3).split('\n');
  const damaged = [lines[0], '{"id":"x","__proto__":{"polluted":1}}', ...lines.slice(1, 3)].join('\n');
  await importBackup(page, damaged, 'The file ends too soon');
  expect(await page.text()).toContain('One entry is damaged');
  await page.press('button', /^Import$/);
  await whenImported(page);
  await page.press('button', 'Close');
  await expect.poll(() => page.text()).toContain('2 clippings');
});

test('what is deleted for good leaves nothing behind, neither in the index nor in versions', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, flood());
  await page.press('button', 'Flood reaches Noapur');
  await page.press('button', /^Remove$/);
  await expect.poll(() => page.text()).toContain('One clipping');
  await page.press('button', 'Backup and trash');
  await page.press('button', 'Delete “Flood reaches');
  await page.press('button', 'Really delete?');
  await expect.poll(() => page.text()).toContain('The trash is empty');
  const left = JSON.stringify(await readEverything(page));
  expect(left).toContain('under water');
  for (const word of ['promises', 'ferries', 'bridge']) expect(left.toLowerCase()).not.toContain(word);
});

test('exports one or those that are ticked, with nothing in it for a spreadsheet to run', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, backupOf(4).replaceAll('"Al Example"', String.raw`"=HYPERLINK(\"http://evil.example\")"`));
  const exported = (menu: string) =>
    page.run(async (where) => {
      const { promise, resolve } = Promise.withResolvers<Blob>();
      URL.createObjectURL = (made: Blob) => {
        resolve(made);
        return '#';
      };
      const formats = [...document.querySelectorAll<HTMLButtonElement>(`${where} .menu button`)];
      formats.find((button) => button.textContent.includes('CSV'))?.click();
      return (await promise).text();
    }, menu);
  await page.press('button', 'clipping number 2');
  await expect.poll(() => page.all('heading')).toContain('Full text');
  const one = await exported('.clipping');
  expect(one.split('\r\n')).toHaveLength(3);
  expect(one).toContain(`"'=HYPERLINK(""http://evil.example"")"`);

  await page.run(() => {
    for (const box of [...document.querySelectorAll<HTMLInputElement>('.list input')].slice(0, 3)) box.click();
  }, null);
  await expect.poll(() => page.text()).toContain('3 selected');
  expect((await exported('.selection')).split('\r\n')).toHaveLength(5);
});

test('leads from a point to its sentence in the saved text, and from there to the page', async ({ reader }) => {
  const page = await library(reader);
  await importBackup(page, flood());
  await page.press('button', 'Flood reaches Noapur');
  await page.press('link', 'The river reached the market');
  const address = () =>
    page.run(() => document.querySelector<HTMLAnchorElement>('.sentence.chosen .in-page')?.href, null);
  await expect.poll(address).toBe('https://daily.example/flood#:~:text=The%20river%20reached%20the%20market.');
});
