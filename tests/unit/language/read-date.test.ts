import { describe, expect, it } from 'vitest';
import { readDates, type DateOptions } from '@/utils/language/read-date';
import { offsetOf } from '@/utils/language/read-zone';

const two = (number: number): string => String(number).padStart(2, '0');

/** The dates of a text in short: `2025-07-13 13:28:31`. */
function read(text: string, languages: readonly string[], options: Partial<DateOptions> = {}): string[] {
  return readDates(text, { languages, dayFirst: true, ...options }).map(({ year, month, day, time }) => {
    const date = `${year}-${two(month)}-${two(day)}`;
    if (!time) return date;
    const second = time.second === undefined ? '' : `:${two(time.second)}`;
    return `${date} ${two(time.hour)}:${two(time.minute)}${second}`;
  });
}

describe('readDates in Bengali', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['আপডেট সময় ০১:২৮:৩১ অপরাহ্ন, রবিবার, ১৩ জুলাই ২০২৫', '2025-07-13 13:28:31'],
    ['০২:০৫ পূর্বাহ্ণ, ৩ মার্চ ২০২৪', '2024-03-03 02:05'],
    ['১২:৩৫ পূর্বাহ্ন, ২১ মার্চ ২০২৬', '2026-03-21 00:35'],
    ['প্রকাশ: ৮ আগস্ট ২০২৫, ২০: ০০', '2025-08-08 20:00'],
    ['২৫ আগষ্ট ২০২১, ০৪:০৫ অপরাহ্ণ', '2021-08-25 16:05'],
    ['৫ মে ২০২৩, রাত ১২:০৫', '2023-05-05 00:05'],
    ['৫ মে ২০২৩, রাত ৯টা', '2023-05-05 21:00'],
    ['৫ মে ২০২৩, রাত ৩টা ১০ মিনিট', '2023-05-05 03:10'],
    ['৫ মে ২০২৩, দুপুর ১২:০৫', '2023-05-05 12:05'],
    ['৫ মে ২০২৩, দুপুর ২:৩০', '2023-05-05 14:30'],
    ['৫ মে ২০২৩, বেলা ১১টা', '2023-05-05 11:00'],
    ['৫ মে ২০২৩, সকাল ৭:১৫', '2023-05-05 07:15'],
    ['৫ মে ২০২৩, বিকেল ৫:০০', '2023-05-05 17:00'],
    ['৫ মে ২০২৩, সন্ধ্যা ৬:৪৫', '2023-05-05 18:45'],
    ['১১:৫৮ এএম, ২১ জানুয়ারি ২০২৬', '2026-01-21 11:58'],
    ['২১ জানুয়ারী ২০২৬ ০১:০৫ পিএম', '2026-01-21 13:05'],
    ['৫ জানুয়ারি ২০২৪ | ০৭:৫৮', '2024-01-05 07:58'],
    ['২৫শে মার্চ ১৯৭১', '1971-03-25'],
    ['১লা বৈশাখ, ১৪ এপ্রিল ২০২৫', '2025-04-14'],
    ['২৯/১২/২০২৫ ১৪:৩১', '2025-12-29 14:31'],
    ['29 ডিসেম্বর 2025', '2025-12-29'],
  ];
  for (const [text, date] of cases) it(`bn: ${text}`, () => expect(read(text, ['bn', 'en'])).toEqual([date]));

  it('reads composed and decomposed letters alike', () => {
    const text = '২১ জানুয়ারি ২০২৬';
    expect(read(text.normalize('NFC'), ['bn'])).toEqual(['2026-01-21']);
    expect(read(text.replace(/\u09AF\u09BC/g, '\u09DF'), ['bn'])).toEqual(['2026-01-21']);
  });

  it('keeps two moments of one line apart', () => {
    expect(read('প্রকাশ: ২৮ জুলাই ২০২৫, ২৩:০১ | আপডেট: ২৯ জুলাই ২০২৫, ০০:২৭', ['bn'])).toEqual([
      '2025-07-28 23:01',
      '2025-07-29 00:27',
    ]);
  });

  it('sees the Gregorian date alone beside the Bangla and the Hijri one', () => {
    expect(read('ঢাকা সোমবার, ১৪ জুলাই ২০২৫, ৩০ আষাঢ় ১৪৩২ বঙ্গাব্দ, ১৮ মহররম ১৪৪৭ হিজরি', ['bn'])).toEqual(['2025-07-14']);
  });

  it('finds no date where none is printed in full', () => {
    for (const text of ['৩ ঘণ্টা আগে', '১৩ জুলাই', 'জুলাই ২০২৫', '০১৭১২-৩৪৫৬৭৮', 'ঢাকা-১২০৫', '৩১ ফেব্রুয়ারি ২০২৪']) {
      expect(read(text, ['bn'])).toEqual([]);
    }
  });
});

describe('readDates in other languages', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Wednesday, 22nd June, 2016, 12.16 pm.', '2016-06-22 12:16'],
    ['en', '2:21 p.m., December 11, 2014', '2014-12-11 14:21'],
    ['en', 'Wed Aug 05 12:00:00 2015', '2015-08-05 12:00:00'],
    ['en', 'Sept. 4, 2014', '2014-09-04'],
    ['en', 'May 5th 2020 at noon', '2020-05-05 12:00'],
    ['de', '28. September 2023, 18.37 Uhr', '2023-09-28 18:37'],
    ['de', '3. März 2021 um 9:05', '2021-03-03 09:05'],
    ['de', '13.07.25', '2025-07-13'],
    ['fr', '22 janvier 2015 à 14h40', '2015-01-22 14:40'],
    ['fr', '1er août 2022', '2022-08-01'],
    ['es', '20 de noviembre del 2013 a las 1:04 pm', '2013-11-20 13:04'],
    ['pt', 'sexta-feira, 10 de junho de 2014 14:52', '2014-06-10 14:52'],
    ['it', '26 gennaio 2014 ore 14.30', '2014-01-26 14:30'],
    ['ru', '13 января 2015 г. в 13:34', '2015-01-13 13:34'],
    ['uk', '12 лютого 2012, 13:12:23', '2012-02-12 13:12:23'],
    ['pl', '5 maja 2020', '2020-05-05'],
    ['cs', '16. června 2014', '2014-06-16'],
    ['hu', '2025. július 13.', '2025-07-13'],
    ['tr', '11 Ağustos 2014, 17:51', '2014-08-11 17:51'],
    ['id', '5 Agustus 2020 pukul 14.30', '2020-08-05 14:30'],
    ['hi', '12 जनवरी 1997 11:08 अपराह्न', '1997-01-12 23:08'],
    ['hi', '२८ दिसम्बर २०००', '2000-12-28'],
    ['ar', '١٣ يوليو ٢٠٢٥', '2025-07-13'],
    ['fa', '۱۳ ژوئیه ۲۰۲۵', '2025-07-13'],
    ['ur', '13 جولائی 2025', '2025-07-13'],
    ['zh', '2016年9月14日晚8:00', '2016-09-14 20:00'],
    ['zh', '2025年7月13日 下午3:05', '2025-07-13 15:05'],
    ['ja', '2016年3月20日 21時40分', '2016-03-20 21:40'],
    ['ko', '2016년 3월 20일 오후 3시 5분', '2016-03-20 15:05'],
    ['ta', '13 ஜூலை 2025', '2025-07-13'],
    ['te', '13 జూలై 2025', '2025-07-13'],
    ['mr', '१३ जुलै २०२५', '2025-07-13'],
    ['th', '13 กรกฎาคม 2025', '2025-07-13'],
    ['vi', '13 Tháng Mười Hai, 2013, 14:14', '2013-12-13 14:14'],
    ['fi', '12.5.2020 klo 16.45', '2020-05-12 16:45'],
  ];
  for (const [language, text, date] of cases)
    it(`${language}: ${text}`, () => expect(read(text, [language])).toEqual([date]));

  it('reads its own language’s dates in every locale of Intl', () => {
    const locales =
      'af am az be bg bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te tr uk ur uz vi zu'.split(
        ' ',
      );
    const missed = locales.filter((locale) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      return [0, 1, 3, 4, 6, 7, 8, 10].some((month) => {
        const [date] = read(format.format(Date.UTC(2024, month, 15)), [locale]);
        return date !== `2024-${two(month + 1)}-15`;
      });
    });
    expect(missed).toEqual([]);
  });

  it('reads figures alone by the custom of the region', () => {
    expect(read('05/06/2015', ['en'], { dayFirst: false })).toEqual(['2015-05-06']);
    expect(read('05/06/2015', ['en'], { dayFirst: true })).toEqual(['2015-06-05']);
    expect(read('25/06/2015', ['en'], { dayFirst: false })).toEqual(['2015-06-25']);
  });

  it('tries other languages of the script only where it is asked to', () => {
    expect(read('11 augustus 2014', ['bn'])).toEqual([]);
    expect(read('11 augustus 2014', ['bn'], { anyLanguage: true })).toEqual(['2014-08-11']);
  });

  it('reads a zone that is printed, and leaves out one that means two', () => {
    const zone = (text: string) => readDates(text, { languages: ['en'], dayFirst: false })[0]?.time?.zone;
    expect(zone('Sep 03 2014 4:32 pm EDT')).toBe(-240);
    expect(zone('13 July 2025, 16:46 GMT+6')).toBe(360);
    expect(zone('1999-12-31 19:00:00 -0500')).toBe(-300);
    expect(zone('13 July 2025, 16:46 BST')).toBeUndefined();
  });
});

describe('offsetOf', () => {
  it('follows the clocks of the season', () => {
    const at = { year: 2024, day: 15, hour: 12, minute: 0 };
    expect(offsetOf('Europe/Berlin', { ...at, month: 1 })).toBe(60);
    expect(offsetOf('Europe/Berlin', { ...at, month: 7 })).toBe(120);
    expect(offsetOf('Asia/Kathmandu', { ...at, month: 7 })).toBe(345);
    expect(offsetOf('Nowhere/Land', { ...at, month: 7 })).toBeUndefined();
  });
});
