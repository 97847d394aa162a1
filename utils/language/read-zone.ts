/** A zone as printed beside a time: minutes ahead of UTC, or an IANA name where the offset depends on the season. */
export type Zone = number | string;

/** Abbreviations that mean one thing to the readers of news. IST, BST and CST do not, and are left to the page. */
const NAMED: Readonly<Record<string, Zone>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  জিএমটি: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PKT: 300,
  NPT: 345,
  BDT: 360,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  JST: 540,
  KST: 540,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  SAST: 120,
  CAT: 120,
  EAT: 180,
  WAT: 60,
  GST: 240,
  BRT: -180,
  ART: -180,
};
const NAME = new RegExp(
  `^[\\s,(]{0,3}(${Object.keys(NAMED)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}])\\)?`,
  'u',
);
const OFFSET = /^\s{0,2}\(?(?:(?:UTC|GMT|জিএমটি)\s?)?([+\-−])([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9])\)?/u;

/** The zone that a text begins with, and how many characters it takes. The text has its digits folded. */
export function readZone(text: string): { zone: Zone; length: number } | undefined {
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    // "12:30 -13 July" is no zone.
    const plausible = minutes <= 14 * 60 && (offset[3] !== undefined || /UTC|GMT|জিএমটি/u.test(offset[0]));
    if (plausible) return { zone: offset[1] === '+' ? minutes : -minutes, length: offset[0].length };
  }
  const name = NAME.exec(text);
  const zone = name?.[1] === undefined ? undefined : NAMED[name[1]];
  return name && zone !== undefined ? { zone, length: name[0].length } : undefined;
}

/** Minutes that a zone is ahead of UTC at a wall-clock time there; undefined for a zone that nobody knows. */
export function offsetOf(
  zone: Zone,
  wall: { year: number; month: number; day: number; hour: number; minute: number },
): number | undefined {
  if (typeof zone === 'number') return zone;
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const first = offsetAt(zone, asUtc);
  // Once more with the first answer: right on both sides of a change of clocks.
  return first === undefined ? undefined : offsetAt(zone, asUtc - first * 60_000);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetAt(zone: string, instant: number): number | undefined {
  const name = clockOf(zone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -ahead : ahead;
}

/** Making a formatter costs more than using it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, made);
    return made;
  } catch {
    return undefined;
  }
}
