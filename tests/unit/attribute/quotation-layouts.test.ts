import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { articleFromText } from '@/utils/extract/article-from-text';

/** Quotations with their speakers, without the mark that ends them; a line is a paragraph. */
function quotations(text: string, language = 'bn'): [name: string, words: string][] {
  const outcome = articleFromText({ title: '', text, language });
  if (!outcome.ok) throw new Error(outcome.problem);
  const article = outcome.value;
  return attributeArticle(article)
    .statements.filter(({ kind }) => kind === 'direct')
    .map(({ speaker, content }) => [
      speaker.name,
      content.map(({ sentence, start, end }) => bare(article.sentences[sentence]?.text.slice(start, end))).join(' '),
    ]);
}

const bare = (text = ''): string => text.replace(/।$/u, '');

const words = 'সেতুর কাজ আগামী মাসে শেষ হবে।';
const speaker = 'প্রকৌশলী রফিকুল ইসলাম';

describe('quotations as newspapers print them', () => {
  it.each([
    ['two apostrophes', `''${words}''`],
    ['an opening and a closing mark for each', `‘’${words}’’`],
    ['doubled single marks', `‘‘${words}’’`],
    ['a single mark behind a double one', `“${words}’`],
    ['a double mark behind a single one', `‘${words}”`],
    ['two single marks behind a double one', `“${words}’’`],
    ['a closing mark for the opening one', `”${words}”`],
    ['a backtick', `\`${words}'`],
    ['no closing mark', `“${words}`],
  ])('reads one with %s', (_, printed) => {
    expect(quotations(`${speaker} বলেন, ${printed}`)).toEqual([['রফিকুল ইসলাম', bare(words)]]);
  });

  it('reads one whose opening mark stands on the wrong side of the space', () => {
    expect(quotations(`${speaker} বলেন,’ ${words}’`)).toEqual([['রফিকুল ইসলাম', bare(words)]]);
  });

  it('goes on with one that lost its closing mark, and ends it with its paragraph', () => {
    expect(quotations(`${speaker} বলেন, ‘${words} তখন গাড়ি চলবে।\nপরে তিনি চলে যান।`)).toEqual([
      ['রফিকুল ইসলাম', `${bare(words)} তখন গাড়ি চলবে`],
    ]);
  });

  it('reads one over three paragraphs that is opened once and closed once', () => {
    expect(quotations(`${speaker} বলেন, ‘${words}\nতখন গাড়ি চলবে।\nসবাই খুশি হবে।’`)).toEqual([
      ['রফিকুল ইসলাম', `${bare(words)} তখন গাড়ি চলবে সবাই খুশি হবে`],
    ]);
  });

  it('does not close a straight mark by the one that opens the next quotation', () => {
    expect(quotations(`${speaker} বলেন, "${words}\nতিনি আরও বলেন, "তখন গাড়ি চলবে।"`)).toEqual([
      ['রফিকুল ইসলাম', bare(words)],
      ['রফিকুল ইসলাম', 'তখন গাড়ি চলবে'],
    ]);
  });

  it.each([
    ['the sentence before', `এ নিয়ে কথা বলেছেন ${speaker}। ‘${words}’`],
    ['the paragraph before', `এ নিয়ে কথা বলেছেন ${speaker}।\n‘${words}’`],
    ['the sentence behind', `‘${words}’ কথাগুলো বলছিলেন ${speaker}।`],
    ['the paragraph behind', `‘${words}’\nকথাগুলো বলছিলেন ${speaker}।`],
    ['an answer to critics behind', `‘${words}’ সমালোচকদের পাল্টা দিলেন ${speaker}।`],
    ['the subject of the sentence before, and a verb without one', `সেতু ঘুরে দেখলেন ${speaker}। বললেন, ‘${words}’`],
    ['the same, with a clause before the verb', `সেতু ঘুরে দেখলেন ${speaker}। সেতু নিয়ে বলেন, ‘${words}’`],
  ])('finds the speaker in %s', (_, text) => {
    expect(quotations(text)).toEqual([['রফিকুল ইসলাম', bare(words)]]);
  });

  it('gives nobody a quotation whose subject cannot be told from the words before its verb', () => {
    const [, second] = quotations(`${speaker} বলেন, ‘${words}’\nশ্যামল ওই আলোচনায় বলেন, ‘তখন গাড়ি চলবে।’`);
    expect(second?.[0]).not.toBe('রফিকুল ইসলাম');
  });

  it('keeps two speakers apart where a question ends the first quotation', () => {
    expect(
      quotations(`রফিকুল ইসলামের কথায়, ‘কাজ কবে শেষ হবে?’ তীব্র প্রতিক্রিয়া জানিয়ে কোচ আবদুল করিম বলেন, ‘${words}’`),
    ).toEqual([
      ['রফিকুল ইসলাম', 'কাজ কবে শেষ হবে?'],
      ['আবদুল করিম', bare(words)],
    ]);
  });

  it('leaves the dateline out, and takes nobody who speaks for one', () => {
    expect(quotations(`কলকাতা, ৩০ অক্টোবর: '${bare(words)}', বললেন ${speaker}।`)).toEqual([['রফিকুল ইসলাম', bare(words)]]);
    expect(quotations(`তিনি বলেন: '${words}'`)).toEqual([['তিনি', bare(words)]]);
  });

  it('knows an office and a name right before a verb of saying, whatever the name', () => {
    expect(quotations(`দলের অধিনায়ক কামরুল হাসান শোনালেন নতুন মাঠের গল্প। বললেন, ‘${words}’`)).toEqual([
      ['কামরুল হাসান', bare(words)],
    ]);
  });

  it("gives a quotation from somebody's book to nobody who spoke before", () => {
    const book = `উইঙ্ক তার 'নদীর ইতিহাস' বইয়ে লিখেছেন, ‘${words}’`;
    expect(quotations(`${speaker} বলেন, ‘তখন গাড়ি চলবে।’\n${book}`)[1]).toEqual(['উইঙ্ক', bare(words)]);
  });
});
