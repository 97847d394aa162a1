import { describe, expect, it } from 'vitest';
import { readCredits } from '@/utils/attribute/credits/read-credits';
import type { Article } from '@/utils/extract/article';
import { articleFromText } from '@/utils/extract/article-from-text';

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

  it('keeps the items of a list apart, and takes no place, day, picture or person beside a known outlet for one', () => {
    const only = (line: string, language = 'bn') => credits([line], { language }).map(([outlet]) => outlet);
    expect(only('তথ্যসূত্র : দ্য হারবার, টেকনদী ও মফস্বল বার্তা')).toEqual(['দ্য হারবার', 'টেকনদী', 'মফস্বল বার্তা']);
    expect(only('সূত্র: রয়টার্স, নদীর টাইমস')).toEqual(['রয়টার্স', 'নদীর টাইমস']);
    expect(only('সূত্র: এএফপি, প্যারিস')).toEqual(['এএফপি']);
    expect(only('সূত্র: বিবিসি, ছবি: গেটি')).toEqual(['বিবিসি']);
    expect(only('Source: Mail & Guardian and The Harbour Post', 'en')).toEqual(['Mail & Guardian', 'The Harbour Post']);
    expect(only('সূত্র: প্রেস বিজ্ঞপ্তি')).toEqual([]);
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

  it.each([
    ['bn', 'সেতুটি বন্ধ রয়েছে বলে জানিয়েছেন কর্মকর্তারা; খবর বার্তা সংস্থা রয়টার্সের।', ['রয়টার্স']],
    ['bn', 'সেতুটি বন্ধ রয়েছে (সূত্র: এএফপি ও বিবিসি)।', ['এএফপি', 'বিবিসি']],
    ['bn', 'সেতুটি বন্ধ রয়েছে, খবর বিবিসি, এএফপির।', ['বিবিসি', 'এএফপি']],
    ['bn', 'খবর ইরনা নিউজ।', ['ইরনা']],
    ['bn', 'সেতুটি বন্ধ রয়েছে, খবর পেয়ে সেখানে যান রয়টার্সের প্রতিনিধি।', []],
    ['bn', 'সেতুটি বন্ধ রয়েছে, সূত্র জানায়।', []],
    ['es', 'EFE Y AFP', ['EFE', 'AFP']],
    ['ar', 'الاناضول', ['الاناضول']],
    ['bn', 'খবর: রয়টার্স’র।', ['রয়টার্স']],
    ['bn', 'খবর কাতারের পুরোনো টেলিভিশন আল জাজিরার।', ['আল জাজিরা']],
    ['bn', 'খবর পেয়ে রয়টার্সের প্রতিনিধি সেখানে যান।', []],
    ['en', 'Credits :IANS', ['IANS']],
    ['en', '(This report comes to us as part of a syndicated feed by IANS.)', ['IANS']],
    ['en', 'from The Guardian https://example.com/x', ['The Guardian']],
    ['ar', 'وقال إن الجسر مفتوح. خ.س/ح.ع.ح (رويترز، د ب أ)', ['رويترز', 'د ب أ']],
    ['ar', 'ي.أ/ ع.غ (د.ب.أ)', ['د.ب.أ']],
    ['ar', 'وقال ذلك للوكالة الألمانية (د ب أ)', []],
    ['en', '(NAN)', ['NAN']],
    ['en', '(QWX)', ['QWX']],
    ['en', '(ENDS)', []],
    ['en', 'The BBC and AFP', ['BBC', 'AFP']],
    ['en', 'The BBC was there', []],
  ])('reads what a text ends with: %s %s', (language, text, names) => {
    const sentences = ['…', text].map((words, id) => ({ id, text: words, paragraph: id }));
    expect(credits([], { language, sentences }).map(([outlet]) => outlet)).toEqual(names);
  });

  it.each([
    ['bn', 'ঢাকা, ২৩ ফেব্রুয়ারি (হি.স.): সেতু খুলেছে।', ['হি.স.']],
    ['bn', 'ঢাকা, ২৩ ফেব্রুয়ারি (কিউএনএস): সেতু খুলেছে।', ['কিউএনএস']],
    ['bn', 'ঢাকা, ২৩ ফেব্রুয়ারি (বুধবার): সেতু খুলেছে।', []],
    ['bn', 'নির্বাচন কমিশন (ইসি) ভোটের তারিখ দিয়েছে।', []],
    ['bn', 'সংবাদ সংস্থা (বাসস) বন্ধ থাকবে।', []],
    ['bn', 'এএফপি, কাবুল: সেতু খুলেছে।', ['এএফপি']],
    ['bn', 'এএফপি: সেতু খুলেছে।', []],
    ['de', 'Berlin (dpa). Die Brücke ist offen.', ['dpa']],
    ['en', 'UNB, Bagerhat:: The bridge is open.', ['UNB']],
    ['en', 'WASHINGTON, April 9th. /tass/. The bridge is open.', ['tass']],
    ['id', 'TEMPO.CO, Jakarta - Jembatan dibuka.', ['TEMPO.CO']],
    ['en', 'Reuters — which reported it first — said so.', []],
    ['hi', 'प्रतापगढ़, 14 मार्च (भाषा) पुल खुल गया।', ['भाषा']],
    ['ur', 'برلن (آئی این پی) پل کھل گیا۔', ['آئی این پی']],
    ['en', 'Monday, November 18, 2019, 04:05 pm PT (07:05 pm ET)', []],
  ])('reads the bracket that a text opens with: %s %s', (language, text, names) => {
    expect(credits([], { language, sentences: [{ id: 0, text, paragraph: 0 }] }).map(([outlet]) => outlet)).toEqual(
      names,
    );
  });

  it('reads the agency in the bracket of a dateline', () => {
    expect(credits([], { dateline: 'ঢাকা, ১২ জুলাই (বাসস)' }).map(([, id]) => id)).toEqual(['bss']);
  });

  it('names an outlet once, and never the publisher itself', () => {
    expect(
      credits(['সূত্র: রয়টার্স', 'সূত্র: বিবিসি', 'খবর রয়টার্সের'], { publisher: 'BBC News' }).map(([, id]) => id),
    ).toEqual(['reuters']);
  });

  describe('in bylines', () => {
    const from = (bylines: string[], language = 'en', more: Partial<Article> = {}) =>
      credits([], {
        language,
        sourceHints: { bylines: bylines.map((raw) => ({ from: 'text', raw })), endings: [] },
        ...more,
      }).map(([outlet]) => outlet);

    it('reads the agency that stands beside people or instead of them', () => {
      expect(from(['Artikel von: Von Anna Marks, dpa'], 'de')).toEqual(['dpa']);
      expect(from(['Von: det/dpa'], 'de')).toEqual(['dpa']);
      expect(from(['Af Ritzau'], 'da')).toEqual(['Ritzau']);
      expect(from(['By CNN.com'])).toEqual(['CNN']);
      expect(from(['Anna Marks, Bela Stone | USA TODAY'])).toEqual(['USA TODAY']);
      expect(from(['Anna Marks Associated Press'])).toEqual(['Associated Press']);
      expect(from(['Associated Press November 19, 2019, 9:02 AM'])).toEqual(['Associated Press']);
      expect(from(['আন্তর্জাতিক ডেস্ক, এএফপি'], 'bn')).toEqual(['এএফপি']);
      expect(from(['harbour-news.com, 20 May 2020 16:20'])).toEqual(['harbour-news.com']);
    });

    it('takes no menu, no photographer and no page of its own for a credit', () => {
      expect(from(['Politics | BBC | World'])).toEqual([]);
      expect(from(['Anna Marks | Bloomberg | Getty Images'])).toEqual([]);
      expect(from(['By Anna Marks, Reuters'], 'en', { url: 'https://www.reuters.com/world/a' })).toEqual([]);
      expect(from(['By Anna Marks, BBC News'], 'en', { publisher: 'BBC' })).toEqual([]);
    });
  });

  it('reads whose the text is right under it, but not whose a picture is', () => {
    const under = (raw: string) =>
      credits([], { language: 'en', sourceHints: { bylines: [], endings: [{ from: 'text', raw }] } }).map(
        ([, id]) => id,
      );
    expect(under('© dpa-AFX | Abb.: Harbour | 07.11.2023 08:03')).toEqual(['dpa-afx']);
    expect(under('Copyright © 2019 Press TV. All rights reserved.')).toEqual(['presstv']);
    expect(under('The Paper / Última Hora')).toEqual(['ultimahora-py']);
    expect(under('© AFP / Anna Marks')).toEqual([]);
    expect(under('This article first appeared in The Conversation.')).toEqual(['theconversation']);
  });

  it('reads prose that says where the whole text is from', () => {
    const last = (text: string, language: string) =>
      credits([], { language, sentences: [{ id: 0, text, paragraph: 0 }] }).map(([, id]) => id);
    const german = 'Dieser Artikel ist eine Übersetzung, im Original ist er in der Tageszeitung Haaretz erschienen.';
    expect(last(german, 'de')).toEqual(['haaretz']);
    expect(last('লেখাটি দ্য গার্ডিয়ান থেকে অনূদিত।', 'bn')).toEqual(['guardian']);
    expect(last('The Associated Press contributed to this report.', 'en')).toEqual(['ap']);
    expect(last('The study first appeared in The Guardian.', 'en')).toEqual([]);
  });

  it('reads the agency that the text opens with', () => {
    const first = (text: string) =>
      credits([], { language: 'en', sentences: [{ id: 0, text, paragraph: 0 }] }).map(([, id]) => id);
    expect(first('MOSCOW (The Paper / Sputnik - 29th April, 2020) - It is not known when.')).toEqual(['sputnik']);
    expect(first('(CNN) — The bridge will open in May.')).toEqual(['cnn']);
    expect(first('【6月18日 AFP】橋は五月に開通する。')).toEqual(['afp']);
    expect(first('The station (BBC) said: no.')).toEqual([]);
  });

  it('takes two pairs of initials for no agency', () => {
    expect(credits(['(vyp/kna)'], { language: 'id' })).toEqual([]);
  });

  it('believes no name that a button has run into', () => {
    expect(credits(['Quelle: H.G.Artikelrechte erwerben'], { language: 'de' })).toEqual([]);
  });

  describe('as Bengali papers print them', () => {
    const under = (credit: string, before = '') => {
      const text = `${before}সেতু আগামী মে মাসে খুলে দেওয়া হবে বলে জানিয়েছে মন্ত্রণালয়।\nকিছু দোকান এখনও খালি পড়ে আছে।${credit}`;
      const article = articleFromText({ title: 'সেতু খুলছে', text, language: 'bn' });
      return article.ok ? readCredits(article.value).map(({ id, outlet }) => id ?? outlet) : [];
    };

    it.each([
      [' সূত্র: বিবিসি, রয়টার্স', ['bbc', 'reuters']],
      ['\nসূত্রঃ আল জাজিরা', ['aljazeera']],
      ['\nসূত্র- এএফপি', ['afp']],
      [' খবর এএফপির।', ['afp']],
      [' খবর: বাসস।', ['bss']],
      ['\nখবর আল-জাজিরার।', ['aljazeera']],
      [' খবর রয়টার্স ও বিবিসির।', ['reuters', 'bbc']],
      [' (ইউএনবি)', ['unb']],
      [' /বাসস', ['bss']],
      ['\nকেএএ/এএফপি', ['afp']],
      ['\nআল জাজিরা থেকে নেওয়া', ['aljazeera']],
      [' সংবাদ সংস্থা এএফপি এ খবর জানিয়েছে।', ['afp']],
      ['\nবিবিসি/এমআর', ['bbc']],
      ['\nটিটি/এএমএ/এমএস', []],
      ['\nসূত্র: ইন্টারনেট', []],
      ['\nছবি: রয়টার্স', []],
      [' তিনি বিবিসিকে এ কথা বলেন।', []],
    ])('%j', (credit, expected) => {
      expect(under(credit)).toEqual(expected);
    });

    it('in the bracket of a dateline, with a place and a day or without', () => {
      expect(under('', 'ঢাকা, ২ জুলাই ২০২৬ (ইউএনবি)- ')).toEqual(['unb']);
      expect(under('', 'নয়াদিল্লি, ৭ মে (পিটিআই/এএনআই): ')).toEqual(['pti', 'ani']);
      expect(under('', '(বাসস) ')).toEqual(['bss']);
    });
  });
});
