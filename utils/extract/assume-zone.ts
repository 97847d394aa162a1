import { pagePack } from '@/utils/language/page-pack';
import type { Zone } from '@/utils/language/read-zone';

/**
 * Countries with one zone that nearly all of their readers live in: minutes ahead of UTC, or the name of a zone
 * whose clocks change.
 */
const ZONES: Readonly<Record<string, Zone>> = {
  AE: 240,
  AF: 270,
  AM: 240,
  AR: -180,
  AT: 'Europe/Vienna',
  AZ: 240,
  BA: 'Europe/Sarajevo',
  BD: 360,
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BT: 360,
  BY: 180,
  CH: 'Europe/Zurich',
  CN: 480,
  CO: -300,
  CR: -360,
  CU: 'America/Havana',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  DZ: 60,
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid',
  ET: 180,
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GE: 240,
  GH: 0,
  GR: 'Europe/Athens',
  HK: 480,
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 330,
  IQ: 180,
  IR: 210,
  IS: 0,
  IT: 'Europe/Rome',
  JO: 180,
  JP: 540,
  KE: 180,
  KH: 420,
  KR: 540,
  KW: 180,
  LA: 420,
  LB: 'Asia/Beirut',
  LK: 330,
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MD: 'Europe/Chisinau',
  MK: 'Europe/Skopje',
  MM: 390,
  MT: 'Europe/Malta',
  MY: 480,
  NA: 120,
  NG: 60,
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NP: 345,
  NZ: 'Pacific/Auckland',
  PE: -300,
  PH: 480,
  PK: 300,
  PL: 'Europe/Warsaw',
  QA: 180,
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SA: 180,
  SE: 'Europe/Stockholm',
  SG: 480,
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  SY: 180,
  TH: 420,
  TN: 60,
  TR: 180,
  TW: 480,
  TZ: 180,
  UA: 'Europe/Kyiv',
  UK: 'Europe/London',
  UZ: 300,
  VE: -240,
  VN: 420,
  ZA: 120,
};

/** What a page gives away about where its clock stands, the surest first. */
export interface ZoneClues {
  /** An offset that stands with another of the page's own dates. */
  stated?: number;
  /** The publisher's country, ISO 3166. */
  country?: string;
  host: string;
  /** Tags with a region: `bn-BD`, `en_GB`. */
  locales: readonly string[];
  language: string;
}

/** The zone to assume for a time that is printed without one; undefined when nothing points to any. */
export function assumeZone({ stated, country, host, locales, language }: ZoneClues): Zone | undefined {
  if (stated !== undefined) return stated;
  const publisher = ZONES[country ?? ''];
  if (publisher !== undefined) return publisher;
  const domain = ZONES[/\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase() ?? ''];
  if (domain !== undefined) return domain;
  for (const locale of locales) {
    const zone = ZONES[/[-_]([A-Za-z]{2})$/.exec(locale)?.[1]?.toUpperCase() ?? ''];
    // Themes come with "en_US" and "en_GB" preset, whatever the page is written in.
    if (zone !== undefined && locale.slice(0, 2).toLowerCase() === language) return zone;
  }
  return pagePack(language)?.words.zone;
}

/** Whether "05/06/2015" is the fifth of June on a page: everywhere but in the United States and a few neighbours. */
export function isDayFirst(host: string, locales: readonly string[], language: string): boolean {
  const region = locales.map((locale) => /[-_]([A-Za-z]{2})$/.exec(locale)?.[1]?.toUpperCase()).find(Boolean);
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
  if (domain !== undefined && ZONES[domain] !== undefined) return !['US', 'PH'].includes(domain);
  if (language !== 'en') return true;
  return region !== undefined && region !== 'US' && region !== 'PH' && region !== 'CA';
}
