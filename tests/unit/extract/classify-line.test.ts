import { describe, expect, it } from 'vitest';
import { classifyLine, type LineKind } from '@/utils/extract/classify-line';
import { readDateline } from '@/utils/extract/read-dateline';

type Case = readonly [language: string, line: string, kind: LineKind, content?: string];

const CASES: readonly Case[] = [
  ['bn', 'আপডেট সময় ০১:২৮:৩১ অপরাহ্ন, রবিবার, ১৩ জুলাই ২০২৫', 'updated', '০১:২৮:৩১ অপরাহ্ন, রবিবার, ১৩ জুলাই ২০২৫'],
  ['bn', 'প্রকাশ: ০৮ আগস্ট ২০২৫, ১০: ৫৫', 'published'],
  ['en', 'Last updated on 4 May 2020, 10:30', 'updated', '4 May 2020, 10:30'],
  ['en', 'Updated 3 hours ago', 'updated'],
  ['de', 'Stand: 12.05.2023, 18:30 Uhr', 'updated'],
  ['es', 'Publicado el 3 de mayo de 2021', 'published'],
  ['hi', 'अपडेटेड: १२ जुलाई २०२५, ०९:३०', 'updated'],
  ['ja', '最終更新：2025年7月13日 13:28', 'updated'],
  ['bn', 'সূত্র: আল জাজিরা', 'credit', 'আল জাজিরা'],
  ['bn', 'তথ্যসূত্র : বিবিসি বাংলা, রয়টার্স', 'credit', 'বিবিসি বাংলা, রয়টার্স'],
  ['bn', 'খবর রয়টার্সের।', 'credit', 'রয়টার্স'],
  ['en', 'Source: Reuters', 'credit', 'Reuters'],
  ['en', 'With inputs from PTI', 'credit', 'PTI'],
  ['en', '(AFP)', 'credit', 'AFP'],
  ['de', 'Quelle: dpa', 'credit', 'dpa'],
  ['de', 'dpa/afp', 'credit', 'dpa/afp'],
  ['es', 'Fuente: EFE', 'credit', 'EFE'],
  ['fr', 'Avec AFP', 'credit', 'AFP'],
  ['pt', 'Fonte: Agência Lusa', 'credit', 'Agência Lusa'],
  ['ru', 'Источник: ТАСС', 'credit', 'ТАСС'],
  ['ar', 'المصدر: وكالات', 'credit', 'وكالات'],
  ['zh', '来源：新华社', 'credit', '新华社'],
  ['id', 'Sumber: Antara', 'credit', 'Antara'],
  ['tr', 'Kaynak: AA', 'credit', 'AA'],
  ['bn', 'নিজস্ব প্রতিবেদক', 'byline', 'নিজস্ব প্রতিবেদক'],
  ['bn', 'জেলা প্রতিনিধি, কুমিল্লা', 'byline'],
  ['en', 'By Anna Marks | 12 May 2020', 'byline', 'Anna Marks'],
  ['de', 'Von Anna van der Mark', 'byline', 'Anna van der Mark'],
  ['en', 'PARIS (AFP) —', 'dateline'],
  ['bn', 'ঢাকা, ১২ জুলাই (বাসস)', 'dateline'],
  ['bn', '/ 0', 'counter'],
  ['bn', '১২৩ বার পঠিত', 'counter'],
  ['en', '5 min read', 'counter'],
  ['bn', 'আরও পড়ুন: নতুন পাঠাগার চালু', 'read-more'],
  ['bn', 'আরও পড়ুন', 'read-more'],
  ['en', 'Read more: a library opens', 'read-more'],
  ['de', 'Lesen Sie auch: Neue Bücherei', 'read-more'],
  ['bn', 'ছবি: সংগৃহীত', 'furniture'],
  ['bn', 'নিউজটি শেয়ার করুন', 'furniture'],
  ['en', 'Advertisement', 'furniture'],
  ['fr', 'Publicité', 'furniture'],
  ['ar', 'https://example.com/a/%D9%85%D8%B5%D8%B1', 'furniture'],
];

/** Lines that look like something else and are the article's own words. */
const BODY: readonly (readonly [language: string, line: string])[] = [
  ['en', 'Share prices fell sharply'],
  ['en', 'Updated figures show 1200 people moved in 2020'],
  ['en', 'Published in 1994, the book sold 20,000 copies by 2001.'],
  ['en', 'The source of the river: a lake'],
  ['en', 'Related work is under way in the valley.'],
  ['en', 'By the river stood a house.'],
  ['en', 'Apple (AAPL) - the numbers'],
  ['de', 'Von Berlin nach Paris'],
  ['de', 'Stand der Dinge: 3 Häuser, 12 Bäume'],
  ['bn', 'প্রতিবেদন বলছে ভিন্ন কথা'],
  ['bn', 'সূত্র জানায়, বৃহস্পতিবার বৈঠক হয়।'],
  ['bn', 'তিনি বলেন, ‘আমরা পারব।’'],
  ['bn', 'ঢাকা স্টক এক্সচেঞ্জের (ডিএসই) ব্যবস্থাপনা পরিচালক হলেন তিনি।'],
  ['bn', '১৩ জুলাই ২০২৫ তারিখে বাংলাদেশে ১২ জন পাঠক ওই পাঠাগারে নাম লেখান।'],
  ['es', 'Por la tarde llovió'],
  ['fr', 'Source de vie, le fleuve traverse la ville'],
];

describe('classifyLine', () => {
  for (const [language, line, kind, content] of CASES) {
    it(`${language}: “${line}” is ${kind}`, () => {
      expect(classifyLine(line, language)).toMatchObject(
        content === undefined ? { kind } : { kind, content: content.normalize('NFC') },
      );
    });
  }

  for (const [language, line] of BODY) {
    it(`${language}: “${line}” stays in the text`, () => {
      expect(classifyLine(line, language)).toEqual({ kind: 'body' });
    });
  }

  it('leaves long text alone, whatever it begins with', () => {
    expect(classifyLine(`Source: ${'a long story about a river. '.repeat(20)}`, 'en').kind).toBe('body');
  });

  it('is not slowed down by hostile lines', () => {
    for (const piece of ['By ', ': ', 'সূত্র', '((', 'A ', '1.', ' -']) {
      for (let i = 0; i < 300; i++) classifyLine(piece.repeat(220 / piece.length), 'bn');
    }
    expect(classifyLine('By '.repeat(70), 'en').kind).toBe('body');
  });
});

describe('readDateline', () => {
  const cases: readonly (readonly [language: string, text: string, dateline: string, rest: string])[] = [
    ['en', 'KATHMANDU, April 25 (Reuters) - A road opened.', 'KATHMANDU, April 25 (Reuters)', 'A road opened.'],
    ['en', 'MADRID — The rain stopped.', 'MADRID', 'The rain stopped.'],
    ['de', 'Berlin (dpa) - Der Regen hörte auf.', 'Berlin (dpa)', 'Der Regen hörte auf.'],
    ['es', 'París (EFE).- Dejó de llover.', 'París (EFE)', 'Dejó de llover.'],
    ['bn', 'ঢাকা, ২১ মার্চ, ২০২৬ (বাসস) : বৃষ্টি থেমেছে।', 'ঢাকা, ২১ মার্চ, ২০২৬ (বাসস)', 'বৃষ্টি থেমেছে।'],
    ['bn', 'ঢাকা, ১২ জুলাই (বাসস)', 'ঢাকা, ১২ জুলাই (বাসস)', ''],
    ['en', 'PARIS (AFP) — The lighthouse opened.', 'PARIS (AFP)', 'The lighthouse opened.'],
    ['en', 'PORT ELWIN — The lighthouse opened.', 'PORT ELWIN', 'The lighthouse opened.'],
    ['en', 'PORT ELWIN, CA — The lighthouse opened.', 'PORT ELWIN, CA', 'The lighthouse opened.'],
  ];
  for (const [language, text, dateline, rest] of cases) {
    it(`cuts “${dateline}” off`, () => {
      const found = readDateline(text, language);
      expect(found?.text).toBe(dateline);
      expect(text.slice(found?.end)).toBe(rest);
    });
  }

  it('cuts nothing off a sentence', () => {
    for (const text of [
      'Smith – who was there – left.',
      'GREAT NEWS: it rains.',
      'Er (42) - so heißt es - ging.',
      'NASA said on Monday - and it was right - no.',
      'NASA — which runs the station — agreed on Monday.',
      'NASA and ESA — with others — agreed on Monday.',
      'The harbour office (the old one) said so - and it was right.',
      'Boats – and skippers – left early.',
      'FILE - In this photograph the lighthouse is shut.',
      'EXCLUSIVE — The lighthouse opens.',
      'লাভরভ (৭৫) বলেন, যোগাযোগ থাকবে।',
    ]) {
      expect(readDateline(text, 'en')).toBeUndefined();
    }
  });
});
