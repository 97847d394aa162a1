import { foldDigits } from '@/utils/language/digits';
import { languagesOfScript, monthNamed, monthNamedAnywhere } from '@/utils/language/month-names';
import { CLOCK_TIME, type PrintedTime, readTimes } from '@/utils/language/read-time';

/** A date as printed, Gregorian, with the time beside it if there is one. Fields that are not printed are absent. */
export interface PrintedDate {
  year: number;
  month: number;
  day: number;
  time?: PrintedTime;
  /** Range in the NFC form of the text that was read, time included. */
  start: number;
  end: number;
}

export interface DateOptions {
  /** Languages that month names and dayparts may be in, the likeliest first. */
  languages: readonly string[];
  /** Whether "05/06/2015" is the fifth of June; known from the region of the page. */
  dayFirst: boolean;
  /** Also try the month names of every other language of the script: only where a date is expected. */
  anyLanguage?: boolean;
}

/** Dates are short: what comes after this is not read. */
const LONGEST = 400;

interface Token {
  text: string;
  start: number;
  end: number;
  /** The value of a number of at most four digits. */
  number?: number;
}

/**
 * All full dates (day, month, year) printed in a short text, in order, each with its time.
 * Months and dayparts in the languages given; digits of any script; 2016年3月20日 and ISO forms.
 * Relative dates, dates without a year and other calendars are not dates here.
 */
export function readDates(text: string, options: DateOptions): PrintedDate[] {
  const folded = foldDigits(text.slice(0, LONGEST).normalize('NFC'));
  const dates = datesIn(folded, { ...options, anyLanguage: false });
  if (dates.length > 0 || options.anyLanguage !== true || !DATE_SHAPED.test(folded)) return dates;
  return datesIn(folded, { ...options, languages: [...options.languages, ...languagesOfScript(folded)] });
}

/** Day, word and year in some order: worth asking every language for the word, which is slow. */
const DATE_SHAPED =
  /(?:^|[^0-9])[0-9]{1,2}[^0-9\p{L}]{0,3}\p{L}[^0-9]{2,18}[0-9]{4}|[0-9]{4}[^0-9]{0,3}\p{L}[^0-9]{2,18}[0-9]{1,2}(?![0-9])|\p{L}{2}[^0-9]{0,3}[0-9]{1,2}[^0-9]{1,3}[0-9]{4}|\p{Script=Han}/u;

/** No year, no date: four figures, or two after a mark. */
const YEARLIKE = /[0-9]{4}|[./\-'’]\s?[0-9]{2}(?![0-9])/;

function datesIn(folded: string, options: DateOptions): PrintedDate[] {
  if (!YEARLIKE.test(folded)) return [];
  // A time is no part of a date: its place stays, its figures go.
  const tokens = tokenise(folded.replace(CLOCK_TIME, (time) => ' '.repeat(time.length)));
  const dates: PrintedDate[] = [];
  if (!tokens.some((token, at) => isYear(token) || isShortYear(tokens, at))) return dates;
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at, options);
    if (!found) continue;
    dates.push(found.date);
    at = found.next - 1;
  }
  return dates.length === 0 ? dates : giveTimes(folded, dates, readTimes(folded, options.languages, dates));
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[0-9]+|\p{Script=Han}|[\p{L}\p{M}]+|[^\s]/gu)) {
    const token: Token = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (/^[0-9]{1,4}$/.test(token.text)) token.number = Number(token.text);
    tokens.push(token);
  }
  return tokens;
}

type Part = 'day' | 'month' | 'year';
interface Found {
  date: PrintedDate;
  next: number;
}

/** What may stand between the parts of a date, besides punctuation: prepositions, ordinal endings, "year". */
const CONNECTORS = new Set(
  'st nd rd th er re o a e de del of the den d do u w m g ko gada г году года р року оны сарын ж жылы год af ngày tháng năm anno år dnia dne শে ই লা রা ঠা তম তারিখ সাল সালের को का की तारीख วันที่ พ ศ ค წ წელი წლის թ من م jo'.split(
    ' ',
  ),
);
const SEPARATORS = /^[.,،/\-–—|·•'’()[\]ºª°]$/u;

/** A date that begins with this very token. */
function dateAt(tokens: readonly Token[], at: number, options: DateOptions): Found | undefined {
  return marked(tokens, at) ?? numeric(tokens, at, options) ?? worded(tokens, at, options);
}

/** 2016年3月20日, 2016년 3월 20일. */
function marked(tokens: readonly Token[], at: number): Found | undefined {
  const [year, y, month, m, day, d] = tokens.slice(at, at + 6);
  if (!/^[年년]$/u.test(y?.text ?? '') || !/^[月월]$/u.test(m?.text ?? '')) return undefined;
  const closed = /^[日号號일]/u.test(d?.text ?? '');
  return found(tokens, { year, month, day }, at, at + (closed ? 6 : 5));
}

/** 2014-06-17, 17.06.2014, 06/17/2014, 17. 6. 2014. */
function numeric(tokens: readonly Token[], at: number, options: DateOptions): Found | undefined {
  const first = tokens[at];
  if (first?.number === undefined) return undefined;
  const mark = tokens[at + 1]?.text ?? '';
  if (!/^[./\-–:।]$/u.test(mark) || tokens[at + 3]?.text !== mark) return undefined;
  const before = tokens[at - 1];
  if (before && before.end === first.start && /^[./\-:]$/.test(before.text)) return undefined;
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if (second?.number === undefined || third?.number === undefined) return undefined;
  if (isYear(first)) return found(tokens, { year: first, month: second, day: third }, at, at + 5);
  const [day, month] = dayFirst(first.number, second.number, mark, options) ? [first, second] : [second, first];
  if (isYear(third)) return found(tokens, { year: third, month, day }, at, at + 5);
  // "13.07.25": only where three pairs of figures can be nothing else.
  const pairs = [first, second, third].every(({ text }) => text.length === 2);
  if (!pairs || mark === ':') return undefined;
  return found(tokens, { year: { ...third, number: 2000 + third.number }, month, day }, at, at + 5);
}

function dayFirst(first: number, second: number, mark: string, options: DateOptions): boolean {
  if (first > 12) return true;
  if (second > 12) return false;
  return mark === '.' || options.dayFirst;
}

/** 13 July 2025, July 13, 2025, 2025. július 13., 2025-кві-12. */
function worded(tokens: readonly Token[], at: number, options: DateOptions): Found | undefined {
  const parts: Partial<Record<Part, Token>> = {};
  let next = at;
  let between = 0;
  for (; next < tokens.length && between <= 4; next++) {
    const token = tokens[next];
    if (!token) break;
    const part = partOf(tokens, next, parts, options);
    if (part) {
      if (part.kind !== 'connector') {
        parts[part.kind] = part.token;
        between = 0;
        next += part.length - 1;
        if (parts.day && parts.month && parts.year) return found(tokens, parts, at, next + 1);
        continue;
      }
    } else break;
    if (next === at) return undefined;
    between++;
  }
  return undefined;
}

function partOf(
  tokens: readonly Token[],
  at: number,
  parts: Partial<Record<Part, Token>>,
  options: DateOptions,
): { kind: Part | 'connector'; token: Token; length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.number !== undefined) {
    if (!parts.year && isYear(token)) return { kind: 'year', token, length: 1 };
    if (!parts.day && token.text.length <= 2 && token.number >= 1 && token.number <= 31)
      return { kind: 'day', token, length: 1 };
    const apostrophe = tokens[at - 1]?.text ?? '';
    if (parts.month && parts.day && token.text.length === 2 && /^['’]$/.test(apostrophe)) {
      return { kind: 'year', token: { ...token, number: 2000 + token.number }, length: 1 };
    }
    return undefined;
  }
  if (SEPARATORS.test(token.text)) return { kind: 'connector', token, length: 1 };
  const following = tokens[at + 1];
  if (!parts.month && token.text.toLowerCase() === 'tháng' && (following?.number ?? 13) <= 12) {
    return { kind: 'month', token: following ?? token, length: 2 };
  }
  if (!parts.month) {
    const named = monthAt(tokens, at, options);
    if (named) return { kind: 'month', token: { ...token, number: named.month }, length: named.length };
  }
  const lower = token.text.toLowerCase();
  return CONNECTORS.has(lower) || isSuffix(tokens[at - 1], token) ? { kind: 'connector', token, length: 1 } : undefined;
}

/** An ending set right after the figures of a day: 25শে, 1er, 22nd. */
function isSuffix(before: Token | undefined, token: Token): boolean {
  return before?.number !== undefined && before.end === token.start && token.text.length <= 3;
}

/** The month named at a token, of up to three words ("tháng mười hai"). */
function monthAt(
  tokens: readonly Token[],
  at: number,
  options: DateOptions,
): { month: number; length: number } | undefined {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || !words.every(({ text }) => /^\p{L}/u.test(text))) continue;
    const name = words.map(({ text }) => text).join(' ');
    const month = options.anyLanguage ? monthNamedAnywhere(name) : monthNamed(name, options.languages);
    if (month !== undefined) return { month, length };
  }
  return undefined;
}

/** The last of three pairs of figures, or figures after an apostrophe. */
const isShortYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 2 && tokens[at].number !== undefined && /^[./\-'’]$/u.test(tokens[at - 1]?.text ?? '');

const isYear = ({ text, number = 0 }: Token): boolean => text.length === 4 && number >= 1900 && number <= 2100;

function found(
  tokens: readonly Token[],
  parts: Partial<Record<Part, Token | undefined>>,
  at: number,
  next: number,
): Found | undefined {
  const year = parts.year?.number;
  const month = parts.month?.number;
  const day = parts.day?.number;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (year === undefined || month === undefined || day === undefined || !first || !last) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1900 || year > 2100) return undefined;
  return { date: { year, month, day, start: first.start, end: last.end }, next };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A time may stand this far from its date: a weekday, "at", a bar. */
const APART = 24;

/** Pairs dates with times: after their date, unless the line begins with a time. */
function giveTimes(text: string, dates: readonly PrintedDate[], times: readonly PrintedTime[]): PrintedDate[] {
  // "Wed Aug 05 12:00:00 2015": certain times were taken out of the way, so they may stand inside a date.
  const inside = (time: PrintedTime, date: PrintedDate): boolean => time.start < date.end && time.end > date.start;
  const free = times.filter((time) => time.certain || !dates.some((date) => inside(time, date)));
  const leading = free[0] !== undefined && dates[0] !== undefined && free[0].start < dates[0].start;
  const near = (from: number, to: number): boolean =>
    from <= to && to - from <= APART && !/[.।;]\s+\p{L}{4}/u.test(text.slice(from, to));
  return dates.map((date, i) => {
    const own = free.find((time) => inside(time, date));
    if (own) return { ...date, time: own };
    const next = dates[i + 1]?.start ?? Infinity;
    const previous = dates[i - 1]?.end ?? -1;
    const after = free.find((time) => time.start < next && near(date.end, time.start));
    const before = free.findLast((time) => time.end > previous && near(time.end, date.start));
    const time = leading && dates.length === free.length ? (before ?? after) : (after ?? before);
    if (!time || (!time.certain && !near(date.end, time.start))) return date;
    return { ...date, time, start: Math.min(date.start, time.start), end: Math.max(date.end, time.end) };
  });
}
