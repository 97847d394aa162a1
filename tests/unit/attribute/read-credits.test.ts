import { describe, expect, it } from 'vitest';
import { readCredits } from '@/utils/attribute/read-credits';
import type { Article } from '@/utils/extract/article';

function credits(lines: string[], more: Partial<Article> = {}) {
  return readCredits({
    url: 'https://example.com/',
    title: '',
    authors: [],
    language: 'bn',
    direction: 'ltr',
    creditLines: lines.map((raw) => ({ from: 'text', raw })),
    evidence: {},
    sentences: [],
    ...more,
  }).map(({ outlet, id, name }) => [outlet, id, name]);
}

describe('readCredits', () => {
  it('names the credited outlet as printed, with its English name', () => {
    expect(credits(['সূত্র: আল জাজিরা'])).toEqual([['আল জাজিরা', 'aljazeera', 'Al Jazeera']]);
  });

  it('names every outlet of a line', () => {
    expect(credits(['তথ্যসূত্র: বিবিসি বাংলা, রয়টার্স']).map(([outlet]) => outlet)).toEqual(['বিবিসি বাংলা', 'রয়টার্স']);
  });

  it('keeps a short name that the gazetteer does not know', () => {
    expect(credits(['সূত্র: মফস্বল বার্তা।'])).toEqual([['মফস্বল বার্তা', undefined, undefined]]);
  });

  it('takes no sentence and no address for a name', () => {
    expect(credits([`Source: ${'a long remark '.repeat(9)}`, 'Source: https://example.com/a'])).toEqual([]);
  });

  it('takes the words of the label for no part of the name', () => {
    expect(credits(['Originally published on Harbour Gazette.'], { language: 'en' })).toEqual([
      ['Harbour Gazette', undefined, undefined],
    ]);
    expect(credits(['Mit Material von Radio Hafen'], { language: 'de' })).toEqual([
      ['Radio Hafen', undefined, undefined],
    ]);
    expect(
      credits(['Originally published on Harbour Gazette.'], { language: 'en', publisher: 'Harbour Gazette' }),
    ).toEqual([]);
  });

  it('reads agencies in small letters', () => {
    expect(credits(['Quelle: sid/dpa'], { language: 'de' }).map(([, id]) => id)).toEqual(['sid', 'dpa']);
    expect(credits(['(Quelle: APA/sda/dpa)'], { language: 'de' }).map(([, id]) => id)).toEqual([
      'apa-at',
      'keystone-sda',
      'dpa',
    ]);
  });

  it('reads a sentence that is a credit inside a paragraph, and none that only names an outlet', () => {
    const sentences = ['সেতু খুলবে আগামী বছর।', 'খবর বিবিসির।', 'তিনি বিবিসির সঙ্গে কথা বলেছেন।'];
    expect(
      credits([], { sentences: sentences.map((text, id) => ({ id, text, paragraph: 0 })) }).map(([, id]) => id),
    ).toEqual(['bbc']);
  });

  it('reads the agency in the bracket of a dateline', () => {
    expect(credits([], { dateline: 'ঢাকা, ১২ জুলাই (বাসস)' }).map(([, id]) => id)).toEqual(['bss']);
  });

  it('names an outlet once, and never the publisher itself', () => {
    expect(
      credits(['সূত্র: রয়টার্স', 'সূত্র: বিবিসি', 'খবর রয়টার্সের'], { publisher: 'BBC News' }).map(([, id]) => id),
    ).toEqual(['reuters']);
  });
});
