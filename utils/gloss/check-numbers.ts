import { findMonths, mentionsMonth, yearsAhead } from './find-months';
import type { Difference } from './gloss';
import { knowsScales, type NumberFound, readNumbers } from './read-numbers';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

const halfDay = 12 * 60;

/** 13:28 and 1:28 p.m. are the same time; 20:00 is 8 p.m., and ৯টা ৩৫ মিনিট (two numbers) is 9:35. */
function same(a: NumberFound, b: NumberFound): boolean {
  if (a.time && b.time) return a.value % halfDay === b.value % halfDay;
  if (a.time !== b.time) {
    const [time, part] = a.time ? [a.value, b.value] : [b.value, a.value];
    return part < 60 && (part === time % 60 || part % 12 === Math.floor(time / 60) % 12);
  }
  return near(a.value, b.value);
}

/** In a language whose scales are not known only the digits can be compared: "5 милион" and "5 million". */
const sameDigits = (a: NumberFound, b: NumberFound): boolean =>
  [1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12].some((scale) => near(a.value * scale, b.value));

/** Numbers that must be kept (written in digits or with a scale) and stand on one side only. */
export function checkNumbers(source: string, text: string, language: string): Difference[] {
  const ours = readNumbers(text, 'en');
  const months = findMonths(text, 'en').map(({ month }) => month);
  const theirs = readNumbers(source, language);
  const ahead = yearsAhead[language];
  const agree = (a: NumberFound, b: NumberFound) =>
    same(a, b) || (ahead !== undefined && a.value === b.value + ahead) || (!knowsScales(language) && sameDigits(a, b));
  const missing = theirs
    .filter(
      (a) => a.certain && !ours.some((b) => agree(a, b)) && !(isMonthNumber(a, source) && months.includes(a.value)),
    )
    .map((a): Difference => ({ kind: 'number', side: 'missing', words: a.text }));
  const added = ours
    .filter((b) => b.certain && !theirs.some((a) => agree(a, b)))
    .map((b): Difference => ({ kind: 'number', side: 'added', words: b.text }));
  return unique([...missing, ...added]);
}

/** 13.07.2025 and 7月 name their month by a number. */
const isMonthNumber = ({ text, end }: NumberFound, source: string): boolean =>
  /\p{Nd}[./-]\p{Nd}/u.test(text) || /^[月월]/u.test(source.slice(end)) || /[/.-]/.test(source.charAt(end));

/** Months that stand beside a day or a year on one side and nowhere on the other. Days and years are numbers. */
export function checkMonths(source: string, text: string, language: string): Difference[] {
  const theirs = findMonths(source, language);
  const ours = findMonths(text, 'en');
  const numeric = readNumbers(source, language).map(({ value }) => value);
  const missing = theirs
    .filter(({ month }) => !mentionsMonth(text, month, 'en'))
    .map(({ source: words }): Difference => ({ kind: 'date', side: 'missing', words }));
  const added = ours
    .filter(({ month }) => !mentionsMonth(source, month, language) && !numeric.includes(month) && knowsMonths(language))
    .map(({ source: words }): Difference => ({ kind: 'date', side: 'added', words }));
  return unique([...missing, ...added]);
}

const knowsMonths = (language: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

const unique = (list: Difference[]): Difference[] => [
  ...new Map(list.map((difference) => [`${difference.side} ${difference.words}`, difference])).values(),
];
