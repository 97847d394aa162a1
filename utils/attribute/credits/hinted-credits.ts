import type { Article, Evidence } from '@/utils/extract/article';
import { areInitials } from '@/utils/extract/agency-names';
import { withoutLabel } from '@/utils/extract/clean-names';
import { readByline } from '@/utils/extract/read-byline';
import { monthNamed } from '@/utils/language/month-names';
import type { Credit } from '@/utils/attribute/attribution';
import { creditOf } from './named-outlets';
import { findOutlet, findOutletsIn, type Outlet } from '@/utils/attribute/outlets/find-outlets';

/** Marks and words between the items of a byline. */
const APART =
  /\s*[,;/|•·，／|]\s*|\s[–—-]+\s|\s(?:and|und|et|y|e|och|og|en|ve|и|та|dan|ও|এবং|और|و|with|via|by|mit|avec|par|con|com|por|med)\s/u;
/** "AP Sports Writer": whom an agency employs. */
const ROLE =
  /(?:\s(?:sports?|staff|news|senior|chief|business|political|medical|science|national|foreign|white house|entertainment|food|religion|technology|tv|film|music|education|economics|diplomatic|special))*\s(?:writers?|reporters?|correspondents?|editors?|staff|korrespondent(?:in)?|redaktion)$/iu;
/** Two to four words with capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** What stands in a picture's credit. */
const PICTURE =
  /getty|shutterstock|istock|imago|picture[- ]alliance|alamy|unsplash|(?<!\p{L})(?:photos?|fotos?|bild|abb|image|pool|file|handout|archiv\w*)(?!\p{L})|ছবি|फोटो|фото|صورة|عکس|写真|摄/iu;
const SITE = /^(?:[\p{L}\p{N}-]{2,30}\.){1,2}\p{Ll}{2,4}$/u;
const COPYRIGHT = /^(?:copyright|©|\(c\)|℗|কপিরাইট)[\s:©@]*(?:\(c\)\s*)?(?:\p{Nd}{4}\s*)?(?:by\s)?/iu;

/** The outlets that bylines name besides people or instead of them, and those that the line under the text belongs to. */
export function hintedCredits({ sourceHints, language }: Article): Credit[] {
  if (!sourceHints) return [];
  return [
    ...sourceHints.bylines.flatMap((line) => inByline(line, language)),
    ...sourceHints.endings.flatMap((line) => [...inCopyright(line, language), ...inList(line, language)]),
  ];
}

/**
 * "Von Anna Marks, dpa", "By CNN.com", "Anna Marks | USA Today". A line without "By" is a byline only if it holds
 * nothing but outlets, names and times.
 */
function inByline(evidence: Evidence, language: string): Credit[] {
  const { raw } = evidence;
  if (PICTURE.test(raw)) return [];
  const labelled =
    evidence.from !== 'text' || withoutLabel(raw, language) !== raw || readByline(raw, language) !== undefined;
  const items = itemsOf(raw, language);
  const known = items.filter((item) => item.outlet);
  const rest = items.filter((item) => !item.outlet);
  if (known.length === 0) return labelled ? [] : siteOf(items, evidence);
  if (!labelled && !rest.every(({ text }) => isBesideOutlets(text, language))) return [];
  return toCredits(known, evidence);
}

/** "harbour-news.com, 20 May": a site that a collector of news names with the day. */
function siteOf([site, ...times]: readonly Item[], evidence: Evidence): Credit[] {
  const dated = times.length > 0 && times.every(({ text }) => isPlaceOrTime(text));
  return site && dated && SITE.test(site.text) ? [{ outlet: site.text, evidence }] : [];
}

/** "© dpa-AFX | Abb.: …", "Copyright 2019 The Harbour Gazette": but "© AFP / Anna Marks" is a picture's. */
function inCopyright(evidence: Evidence, language: string): Credit[] {
  const rest = evidence.raw.replace(COPYRIGHT, '').replace(/[.。]\s.*$/u, '');
  if (!COPYRIGHT.test(evidence.raw)) return [];
  const items = itemsOf(rest, language);
  if (!items[0]?.outlet || items.some(({ text, outlet }) => !outlet && FULL_NAME.test(text))) return [];
  return toCredits(items.slice(0, 1), evidence);
}

/** "The Paper / Harbour Gazette", "ino/dpa": outlets, initials and times, and nothing else. */
function inList(evidence: Evidence, language: string): Credit[] {
  if (!/[/|]/u.test(evidence.raw) || COPYRIGHT.test(evidence.raw) || PICTURE.test(evidence.raw)) return [];
  const items = itemsOf(evidence.raw, language);
  const known = items.filter((item) => item.outlet);
  const unknown = items.filter(({ text, outlet }) => !outlet && !isPlaceOrTime(text) && !areInitials(text));
  return known.length > 0 &&
    unknown.length <= (items.length === 2 ? 1 : 0) &&
    unknown.every(({ text }) => !/[.!?]/u.test(text))
    ? toCredits(known, evidence)
    : [];
}

interface Item {
  text: string;
  outlet?: Outlet;
}

function itemsOf(raw: string, language: string): Item[] {
  return raw
    .split(APART)
    .slice(0, 12)
    .flatMap((part) => {
      const bare = part.replace(/^[\s([{【"“»:]+|[\s)\]}】"”«.:]+$/gu, '');
      if (bare === '') return [];
      const item = readItem(withoutTime(withoutLabels(bare, language), language));
      return [item.outlet ? item : { text: bare }];
    });
}

function readItem(text: string): Item {
  const words = text.replace(ROLE, '').replace(/\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2})$/u, '');
  const outlet = findOutlet(words, 'credit');
  if (outlet) return { text: words, outlet };
  // "Anna Marks Associated Press"
  const last = findOutletsIn(words).at(-1);
  const name = last && words.slice(last.start, last.end);
  if (last && name?.includes(' ') && last.end === words.length && FULL_NAME.test(words.slice(0, last.start).trim()))
    return { text: name, outlet: last.outlet };
  return { text };
}

const toCredits = (items: readonly Item[], evidence: Evidence): Credit[] =>
  items.flatMap(({ text, outlet }) => (outlet ? [creditOf(text, outlet, evidence)] : []));

/** "Artikel von: Von Anna Marks" */
function withoutLabels(text: string, language: string): string {
  let bare = text;
  for (let i = 0; i < 3; i++) bare = withoutLabel(bare, language).replace(/^[\s:：]+/u, '');
  return bare;
}

/** "Associated Press November 19", "7時0分 Harbour News": without the time after or before it. */
function withoutTime(text: string, language: string): string {
  const before = text.replace(/^\p{Nd}.*\p{Nd}\S*\s+(?=\p{L}\P{Nd}*$)/u, '');
  const bare = before.replace(/[\s(]*\p{Nd}.*$/u, '').trim();
  const [, rest, month] = /^(.+)\s(\p{L}[\p{L}\p{M}]*)\.?$/u.exec(bare) ?? [];
  return rest !== undefined && bare !== before && monthNamed(month ?? '', [language, 'en']) !== undefined ? rest : bare;
}

const isBesideOutlets = (text: string, language: string): boolean =>
  isPlaceOrTime(text) || FULL_NAME.test(text) || areInitials(text) || readByline(text, language) !== undefined;

/** "MANILA", "12 May", "9:02 AM": nobody's name. */
const isPlaceOrTime = (text: string): boolean => text === text.toUpperCase() || /\p{Nd}/u.test(text);
