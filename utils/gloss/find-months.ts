import { findNames, longestFirst } from './find-names';
import { foldDigits } from './read-numbers';

export interface MonthFound {
  /** As printed: with its day and year where they stand beside it. */
  source: string;
  /** 1–12 */
  month: number;
  day?: number;
  year?: number;
  start: number;
  end: number;
}

/** Spellings that newspapers use and Intl does not. */
const spellings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bn: { জানুয়ারী: 1, ফেব্রুয়ারী: 2, জুন: 6, অগাস্ট: 8, আগষ্ট: 8, আগস্ট: 8, সেপ্টেম্বার: 9, অক্টোবার: 10, নভেম্বার: 11, ডিসেম্বার: 12 },
  en: { Jan: 1, Feb: 2, Mar: 3, Apr: 4, Jun: 6, Jul: 7, Aug: 8, Sept: 9, Sep: 9, Oct: 10, Nov: 11, Dec: 12 },
  hi: { जनवरी: 1, फरवरी: 2, सितम्बर: 9, नवम्बर: 11, दिसम्बर: 12 },
  ar: {
    'كانون الثاني': 1,
    شباط: 2,
    آذار: 3,
    نيسان: 4,
    أيار: 5,
    حزيران: 6,
    تموز: 7,
    آب: 8,
    أيلول: 9,
    'تشرين الأول': 10,
    'تشرين الثاني': 11,
    'كانون الأول': 12,
  },
  ur: { مئی: 5, جولائی: 7 },
};

/** Years that newspapers of a language count from another beginning. */
export const yearsAhead: Readonly<Record<string, number>> = { th: 543 };

const perLanguage = new Map<string, Map<string, number>>();

function monthsOf(language: string): Map<string, number> {
  const known = perLanguage.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    // The Gregorian calendar on purpose: th and fa would otherwise name their own.
    const options = { calendar: 'gregory', timeZone: 'UTC', month: 'long' } as const;
    const alone = new Intl.DateTimeFormat(language, options);
    const inDate = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', year: 'numeric' });
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2025, month - 1, 15));
      const printed = inDate.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
      for (const name of [alone.format(date), printed]) if (/\p{L}/u.test(name)) months.set(foldDigits(name), month);
    }
  }
  for (const [name, month] of Object.entries(spellings[language] ?? {})) months.set(name, month);
  const sorted = longestFirst(months);
  perLanguage.set(language, sorted);
  return sorted;
}

/** Whether the text names this month at all, in words. Text in NFC. */
export const mentionsMonth = (text: string, month: number, language: string): boolean =>
  findNames(foldDigits(text), monthsOf(language), language).some(({ value }) => value === month);

const numberBefore = /(?<!\d)(\d{1,4}) ?[\p{L}\p{M}]{0,3}[.,]?(?: (?:de|di|del|of))?[ \u00a0]?$/u;
const numberAfter = /^[.,]?(?: (?:de|del|of))?,?[ \u00a0]?(\d{1,4})(?!\d)(?:st|nd|rd|th|日)?/u;

/** Months named beside a day or a year (a month's name alone may be another word: মে, March). Text in NFC. */
export function findMonths(text: string, language: string): MonthFound[] {
  const folded = foldDigits(text);
  if (folded.length !== text.length) return [];
  return findNames(folded, monthsOf(language), language).flatMap(({ start, end, value }): MonthFound[] => {
    const found: MonthFound = { source: '', month: value, start, end };
    const ahead = yearsAhead[language] ?? 0;
    const before = numberBefore.exec(folded.slice(Math.max(0, start - 16), start));
    if (before) {
      place(found, Number(before[1]), ahead);
      found.start = start - before[0].length;
    }
    const rest = folded.slice(end, end + 24);
    const after = numberAfter.exec(rest);
    if (after) {
      const taken = place(found, Number(after[1]), ahead);
      if (taken) found.end = end + after[0].length;
      // July 13, 2025: the year stands behind the day
      const year = /^,? (\d{4})(?!\d)/.exec(rest.slice(after[0].length));
      if (taken && year && found.year === undefined) {
        found.year = Number(year[1]) - ahead;
        found.end += year[0].length;
      }
    }
    found.source = text.slice(found.start, found.end).trim();
    return found.day === undefined && found.year === undefined ? [] : [found];
  });
}

function place(found: MonthFound, value: number, ahead: number): boolean {
  if (value >= 1000 && found.year === undefined) found.year = value - ahead;
  else if (value >= 1 && value <= 31 && found.day === undefined) found.day = value;
  else return false;
  return true;
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `13 July 2025`, with only the parts that are known. */
export const englishDate = ({ day, month, year }: Pick<MonthFound, 'day' | 'month' | 'year'>): string =>
  [day, englishMonths[month - 1], year].filter((part) => part !== undefined).join(' ');
