import { pagePack } from '@/utils/language/page-pack';
import type { Zone } from '@/utils/language/read-zone';

/** Countries with one zone that nearly all of their readers live in. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AF: 'Asia/Kabul',
  AM: 'Asia/Yerevan',
  AR: 'America/Argentina/Buenos_Aires',
  AT: 'Europe/Vienna',
  AZ: 'Asia/Baku',
  BA: 'Europe/Sarajevo',
  BD: 'Asia/Dhaka',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BT: 'Asia/Thimphu',
  BY: 'Europe/Minsk',
  CH: 'Europe/Zurich',
  CN: 'Asia/Shanghai',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  CU: 'America/Havana',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  DZ: 'Africa/Algiers',
  EE: 'Europe/Tallinn',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid',
  ET: 'Africa/Addis_Ababa',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GE: 'Asia/Tbilisi',
  GH: 'Africa/Accra',
  GR: 'Europe/Athens',
  HK: 'Asia/Hong_Kong',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata',
  IQ: 'Asia/Baghdad',
  IR: 'Asia/Tehran',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  JO: 'Asia/Amman',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  KH: 'Asia/Phnom_Penh',
  KR: 'Asia/Seoul',
  KW: 'Asia/Kuwait',
  LA: 'Asia/Vientiane',
  LB: 'Asia/Beirut',
  LK: 'Asia/Colombo',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MA: 'Africa/Casablanca',
  MD: 'Europe/Chisinau',
  MK: 'Europe/Skopje',
  MM: 'Asia/Yangon',
  MT: 'Europe/Malta',
  MY: 'Asia/Kuala_Lumpur',
  NA: 'Africa/Windhoek',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NP: 'Asia/Kathmandu',
  NZ: 'Pacific/Auckland',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw',
  QA: 'Asia/Qatar',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  SY: 'Asia/Damascus',
  TH: 'Asia/Bangkok',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul',
  TW: 'Asia/Taipei',
  TZ: 'Africa/Dar_es_Salaam',
  UA: 'Europe/Kyiv',
  UK: 'Europe/London',
  UZ: 'Asia/Tashkent',
  VE: 'America/Caracas',
  VN: 'Asia/Ho_Chi_Minh',
  ZA: 'Africa/Johannesburg',
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
  if (publisher) return publisher;
  const domain = ZONES[/\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase() ?? ''];
  if (domain) return domain;
  for (const locale of locales) {
    const zone = ZONES[/[-_]([A-Za-z]{2})$/.exec(locale)?.[1]?.toUpperCase() ?? ''];
    // Themes come with "en_US" and "en_GB" preset, whatever the page is written in.
    if (zone && locale.slice(0, 2).toLowerCase() === language) return zone;
  }
  return pagePack(language)?.words.zone;
}

/** Whether "05/06/2015" is the fifth of June on a page: everywhere but in the United States and a few neighbours. */
export function isDayFirst(host: string, locales: readonly string[], language: string): boolean {
  const region = locales.map((locale) => /[-_]([A-Za-z]{2})$/.exec(locale)?.[1]?.toUpperCase()).find(Boolean);
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
  if (domain !== undefined && ZONES[domain]) return !['US', 'PH'].includes(domain);
  if (language !== 'en') return true;
  return region !== undefined && region !== 'US' && region !== 'PH' && region !== 'CA';
}
