import { arabic, pairs } from '../fixtures/gloss/article.ts';
import { ARABIC, ARTICLE, download, expect, inEnglish, settle, test } from './gloss-fixtures.ts';

const LOOKS = [
  { language: 'en', colours: 'dark' },
  { language: 'bn', colours: 'light' },
] as const;
const WORDS = {
  en: {
    needed: 'Whole lines need a',
    done: 'Check it against the original',
    save: 'Save clipping',
    saved: 'Saved',
    whole: 'Put the whole article into English',
  },
  bn: {
    needed: 'পুরো লাইনের জন্য',
    done: 'মূল লেখার সঙ্গে মিলিয়ে নিন',
    save: 'সংরক্ষণ করুন',
    saved: '✓',
    whole: 'পুরো লেখা ইংরেজি করুন',
  },
};

test.setTimeout(180_000);
test.beforeEach(({ reader, site, language }) => settle(reader, site, language === 'bn' ? 'সংরক্ষণ করুন' : 'Save'));

for (const { language, colours } of LOOKS) {
  test.describe(`${language}, ${colours}`, () => {
    test.use({ language, colours });

    test('every view of the English is drawn', async ({ reader, site, shelf, pictureFile }) => {
      const words = WORDS[language];
      const popup = await reader.click(await reader.open(site.address(ARTICLE)));
      await popup.press('switch', 'English');
      await expect.poll(() => popup.text()).toContain(words.needed);
      await popup.picture(pictureFile('gloss-prompt'));
      await download(popup, site, shelf);
      await expect.poll(() => popup.text(), { timeout: 60_000 }).toContain(words.done);
      await popup.picture(pictureFile('gloss-popup'));
      await popup.press('button', words.save);
      await expect.poll(() => popup.text()).toContain(words.saved);
      await popup.close();

      const options = await reader.openOwnPage('options.html');
      await expect.poll(() => options.text()).toContain('toy');
      await options.picture(pictureFile('gloss-options'));
      await options.close();

      const library = await reader.openOwnPage('library.html');
      await library.press('button', pairs[0]?.source ?? '');
      await library.press('button', words.whole);
      await expect
        .poll(() => library.run(() => document.querySelectorAll('.full-text .pair .gloss').length, null), {
          timeout: 60_000,
        })
        .toBe(pairs.length);
      await library.run(() => document.querySelector('.full-text')?.scrollIntoView(), null);
      await library.picture(pictureFile('gloss-article'));
      await library.resize(420, 800);
      await library.run(() => document.querySelector('.full-text')?.scrollIntoView(), null);
      await library.picture(pictureFile('gloss-article-narrow'));
    });
  });
}

test('an article that runs from right to left keeps its side, and its English has the other', async ({
  reader,
  site,
  shelf,
  pictureFile,
}) => {
  const popup = await inEnglish(reader, site, shelf, ARABIC);
  await popup.picture(pictureFile('gloss-popup-rtl'));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();

  const library = await reader.openOwnPage('library.html');
  await library.press('button', arabic[0] ?? '');
  await library.press('button', 'Put the whole article into English');
  const withoutEnglish = () => document.querySelectorAll('.full-text .pair:not(:has(.gloss))').length;
  await expect.poll(() => library.run(withoutEnglish, null), { timeout: 60_000 }).toBe(0);
  await library.run(() => document.querySelector('.full-text')?.scrollIntoView(), null);
  await library.picture(pictureFile('gloss-article-rtl'));
  const sides = await library.run(() => {
    const left = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0;
    return { original: left('.full-text .pair > p'), english: left('.full-text .pair > .gloss') };
  }, null);
  expect(sides.original).not.toBe(sides.english);
});
