import { dayPartsOf } from '@/utils/language/day-parts';
import { readZone, type Zone } from '@/utils/language/read-zone';

/** A time of day as printed, on the 24-hour clock. */
export interface PrintedTime {
  hour: number;
  minute: number;
  second?: number;
  zone?: Zone;
  start: number;
  end: number;
  /** Whether it can be nothing else; "13.12" is a time only right after a date. */
  certain: boolean;
}

/** 13:28, 20: 00, 01:28:31. */
export const CLOCK_TIME =
  /(?<![0-9:])([0-9]{1,2})\s?[:：]\s?([0-9]{2})(?:\s?[:：]\s?([0-9]{2})(?:[.,][0-9]{1,9})?)?(?![0-9:])/gu;
const WORDED =
  /(?<![0-9])([0-9]{1,2})\s?(?:[hH]|時|时|点|點|시|টা|টায়|บาท|ч)\s?(?:([0-9]{1,2})\s?(?:分|분|মিনিট|m|min|мин)?(?:\s?([0-9]{2})\s?[秒초])?)?(?![\p{L}\p{M}0-9])/gu;
const DOTTED = /(?<![0-9.])([0-9]{1,2})\.([0-9]{2})(?:\.([0-9]{2}))?(?![0-9]|\.[0-9])/gu;
const BARE = /(?<![0-9.:,/-])([0-9]{1,2})(?![0-9.:,/-])/gu;

/** How much text on either side of the figures may belong to a time. */
const BESIDE = 28;

interface Stretch {
  start: number;
  end: number;
}

/**
 * The times of day printed in a text whose digits are folded, in order, with dayparts and zones. Only a time with
 * a colon may stand inside one of the `dates`: "Wed Aug 05 12:00:00 2015".
 */
export function readTimes(text: string, languages: readonly string[], dates: readonly Stretch[]): PrintedTime[] {
  const times: PrintedTime[] = [];
  const overlaps = (all: readonly Stretch[], start: number, end: number): boolean =>
    all.some((other) => start < other.end && end > other.start);
  const parts = dayPartsOf(languages);
  for (const [pattern, needsPart, certain] of [
    [CLOCK_TIME, false, true],
    [WORDED, false, true],
    [DOTTED, false, false],
    [BARE, true, true],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (overlaps(times, start, end) || (pattern !== CLOCK_TIME && overlaps(dates, start, end))) continue;
      const before = text.slice(Math.max(0, start - BESIDE), start);
      const part = parts.after(text.slice(end, end + BESIDE)) ?? parts.before(before);
      if (needsPart && !part) continue;
      const hour = hourOf(Number(match[1]), part?.meaning);
      const minute = Number(match[2] ?? 0);
      const second = match[3] === undefined ? undefined : Number(match[3]);
      if (hour === undefined || minute > 59 || (second ?? 0) > 59) continue;
      const closed = part?.side === 'after' ? end + part.length : end;
      const zone = readZone(text.slice(closed, closed + BESIDE));
      times.push({
        hour,
        minute,
        ...(second !== undefined && { second }),
        ...(zone && { zone: zone.zone }),
        start: part?.side === 'before' ? start - part.length : start,
        end: closed + (zone?.length ?? 0),
        certain: certain || part !== undefined,
      });
    }
  }
  for (const { start, end, hour } of parts.words(text))
    if (!overlaps(times, start, end)) times.push({ hour, minute: 0, start, end, certain: true });
  return times.sort((a, b) => a.start - b.start);
}

/** The hour on the 24-hour clock, given what the daypart beside it means. */
function hourOf(hour: number, meaning: string | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (hour > 12 || hour === 0) return hour;
  if (meaning === 'am') return hour % 12;
  if (meaning === 'pm') return (hour % 12) + 12;
  // দুপুর ১২:০৫ is 12:05, দুপুর ২টা is 14:00, বেলা ১১টা is 11:00.
  if (meaning === 'noon') return hour <= 6 ? hour + 12 : hour;
  // রাত ১২:০৫ is 00:05, রাত ৯টা is 21:00, রাত ৩টা is 03:00.
  if (meaning === 'night') return hour >= 6 ? (hour + 12) % 24 : hour;
  return hour;
}
