import type { Evidence, Moment } from '@/utils/extract/article';
import type { DateOptions, PrintedDate } from '@/utils/language/read-date';
import { readDates } from '@/utils/language/read-date';
import { offsetOf, type Zone } from '@/utils/language/read-zone';

/** A moment as a page gives it: only what is there. */
export interface Stamp {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: Zone;
}

const ISO =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+|T\s)(\d{1,2}):?(\d{2})(?::?(\d{1,2})(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** "Fri Apr 28 19:20:36 CEST 2023": Unix and Java print the year last, with the time inside the date. */
const YEAR_LAST =
  /^(?:[A-Za-z]{3},?\s+)?([A-Za-z]{3,9}\s+\d{1,2}),?\s+(\d{1,2}:\d{2}(?::\d{2})?)\s+([A-Za-z]{1,5}(?:[+-]\d{2}:?\d{2})?)\s+(\d{4})$/;

/** Reads a stamp out of an attribute or a JSON value: ISO 8601 in its many spellings, seconds since 1970, or words. */
export function readStamp(raw: string, options: DateOptions): Stamp | undefined {
  const text = raw.trim().replace(YEAR_LAST, '$1 $4 $2 $3');
  if (/^1[0-9]{9}(?:[0-9]{3})?$/.test(text)) return fromEpoch(Number(text.slice(0, 10)));
  const iso = ISO.exec(text);
  if (iso) return checked(fromIso(iso));
  const [date] = readDates(text, options);
  return date && fromPrinted(date);
}

function fromEpoch(seconds: number): Stamp {
  const date = new Date(seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    zone: 0,
  };
}

function fromIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): Stamp {
  const stamp: Stamp = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined || minute === undefined) return stamp;
  stamp.hour = Number(hour);
  stamp.minute = Number(minute);
  if (second !== undefined) stamp.second = Number(second);
  if (zone !== undefined) stamp.zone = /^[zug]/i.test(zone) ? 0 : minutesOf(zone);
  return stamp;
}

const minutesOf = (zone: string): number => {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
};

/** A stamp that can be the time of an article, or nothing. */
function checked(stamp: Stamp): Stamp | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = stamp;
  const real = year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return real && hour <= 24 && minute <= 59 && second <= 60 ? stamp : undefined;
}

/** A printed date as a stamp. */
export function fromPrinted({ year, month, day, time }: PrintedDate): Stamp {
  if (!time) return { year, month, day };
  const { hour, minute, second, zone } = time;
  return {
    year,
    month,
    day,
    hour,
    minute,
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { zone }),
  };
}

export const hasTime = (stamp: Stamp): boolean => stamp.hour !== undefined;

/** Whether the time is midnight to the second, which most sites mean as "no time". */
export const isMidnight = ({ hour, minute, second = 0 }: Stamp): boolean => hour === 0 && minute === 0 && second === 0;

/** The moment of a stamp; a zone that the page does not state is assumed, or left out when none can be. */
export function toMoment(stamp: Stamp, assumed: Zone | undefined, evidence: Evidence): Moment {
  const { year, month, day, hour, minute = 0, second } = stamp;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (hour === undefined) return { iso: date, zone: 'assumed', evidence };
  const zone = stamp.zone ?? assumed;
  const offset = zone === undefined ? undefined : offsetOf(zone, { year, month, day, hour, minute });
  const time = `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
  return { iso: date + time + printOffset(offset), zone: stamp.zone === undefined ? 'assumed' : 'stated', evidence };
}

const two = (number: number): string => String(number).padStart(2, '0');

function printOffset(offset: number | undefined): string {
  if (offset === undefined) return '';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Milliseconds since 1970, near enough to order stamps and to tell days apart. */
export function instantOf(stamp: Stamp, assumed: Zone | undefined): number {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = stamp;
  const zone = stamp.zone ?? assumed;
  const offset = zone === undefined ? 0 : (offsetOf(zone, { year, month, day, hour, minute }) ?? 0);
  return Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000;
}

/** The same instant on a clock this many minutes ahead of UTC. The stamp must be of UTC. */
export function atOffset(stamp: Stamp, offset: number): Stamp {
  const { year, month, day, hour = 0, minute = 0 } = stamp;
  const moved = new Date(Date.UTC(year, month - 1, day, hour, minute + offset));
  return {
    ...stamp,
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    hour: moved.getUTCHours(),
    minute: moved.getUTCMinutes(),
    zone: offset,
  };
}

export const sameDay = (a: Stamp, b: Stamp): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
