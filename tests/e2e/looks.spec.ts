import { expect, test } from './fixtures.ts';

const HEADLINE = 'মেঘনা মোহনায় নতুন চরে ম্যানগ্রোভ বনায়ন শুরু';
const LOOKS = [
  { language: 'en', colours: 'light' },
  { language: 'en', colours: 'dark' },
  { language: 'bn', colours: 'light' },
] as const;
/** A word of the popup's own in each language, to know that the interface is in it. */
const OWN_WORD = { en: 'Who says so', bn: 'সংগ্রহ' };

for (const { language, colours } of LOOKS) {
  test.describe(`${language}, ${colours}`, () => {
    test.use({ language, colours });

    test('every view is drawn, in the language of the browser', async ({ reader, site, pictureFile }) => {
      const bengali = await reader.click(await reader.open(site.address('/sample-bn.html')));
      await expect.poll(() => bengali.all('heading')).toContain(HEADLINE);
      await expect.poll(() => bengali.text()).toContain(OWN_WORD[language]);
      await bengali.picture(pictureFile('popup-bn-article'));
      await bengali.press('button', language === 'bn' ? 'সংরক্ষণ করুন' : 'Save clipping');
      await expect.poll(() => bengali.text()).toMatch(language === 'bn' ? /✓/ : /Saved/);
      await bengali.close();

      const english = await reader.click(await reader.open(site.address('/sample-en.html')));
      await expect.poll(() => english.all('heading')).toContain('Harbour town votes to move its ferry inland');
      await english.picture(pictureFile('popup-en-article'));
      await expect.poll(() => english.text()).toContain(language === 'bn' ? 'আংশিক উদ্ধৃত' : 'partly quoted');
      await english.run(() => document.querySelector('.who-says-so')?.scrollIntoView(), null);
      await english.picture(pictureFile('popup-en-who-says-so'));
      await english.close();

      const none = await reader.click(await reader.open(site.address('/front-page.html')));
      await expect.poll(async () => (await none.all('button')).length).toBeGreaterThan(3);
      await none.picture(pictureFile('popup-not-an-article'));
      await none.close();

      const library = await reader.openOwnPage('library.html');
      await library.press('button', HEADLINE);
      await expect.poll(() => library.all('heading')).toContain(HEADLINE);
      await library.picture(pictureFile('library'));
      const options = await reader.openOwnPage('options.html');
      await options.picture(pictureFile('options'));
    });
  });
}
