import { isAgency } from '@/utils/extract/agency-names';
import { pagePack } from '@/utils/language/page-pack';
import { monthNamed } from '@/utils/language/month-names';

export interface Dateline {
  /** As printed, without the dash or colon that ends it: "ঢাকা, ১২ জুলাই (বাসস)". */
  text: string;
  /** Where the sentence itself begins. */
  end: number;
}

/** A dateline is short. */
const LONGEST = 90;

/** PLACE[, date] [(agency)] and a dash, colon or the end. Each part is looked at by itself. */
const SHAPE =
  /^(?<place>\p{L}[\p{L}\p{M}\s.'’/-]{1,40}?)(?<date>\s*,\s*[^()—–:]{2,30}?)?\s*(?<bracket>\([^()]{2,40}\))?\s*(?<mark>\.?\s?(?:—|–|--|-(?=\s)|:|：|ঃ|।|$))\s*/u;

/** "新华社北京7月12日电", "中新网上海7月12日电": the agency, its place and day, and "by wire". */
const CHINESE = /^(?<agency>\p{sc=Han}{3})[^，。：、；\s]{2,18}[电電]\s*/u;

/** Words in capitals that are no places: "FILE - In this photo …". */
const KICKER =
  /^(?:file|photos?|video|watch|listen|live|updated?|breaking|exclusive|opinion|analysis|explainer|review|correction|note|editor['’]s note|fact ?check|q&a)(?![\p{L}])/iu;

/**
 * The dateline that a paragraph begins with: "PARIS (AFP) —", "Berlin (dpa) - ", "ঢাকা, ১২ জুলাই (বাসস): ".
 * Undefined when the first words are, or may be, part of the sentence.
 */
export function readDateline(text: string, language: string): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const wire = CHINESE.exec(head);
  if (wire && isAgency(wire.groups?.['agency'] ?? '')) return { text: wire[0].trimEnd(), end: wire[0].length };
  if (!/[(—–:：ঃ]|--|-\s/u.test(head) || KICKER.test(head)) return undefined;
  const found = SHAPE.exec(head);
  const { place = '', date = '', bracket = '', mark = '' } = found?.groups ?? {};
  if (!found || (mark.trim() === '' && found[0].length < text.trimEnd().length)) return undefined;
  const dated = isDate(date, language);
  const capitals = /^\p{Lu}{2}/u.test(place) && place === place.toUpperCase();
  // "Apple (AAPL) - " is a share, "PARIS (XYZ) - " an agency.
  const named = (name: string): boolean => isAgency(name) || (capitals && isAcronym(name.trim()));
  const agency = bracket !== '' && bracket.slice(1, -1).split(/[/,]/).every(named);
  const dash = /[—–-]/u.test(mark);
  const words = place.trim().split(/\s+/u).length;
  // Two signs at least: a colon after capitals is as often a kicker, a dash after one word a thought.
  const signs = [capitals, agency, dated, dash].filter(Boolean).length;
  // "NASA — which runs the station — agreed": the sentence goes on.
  const begins = bracket !== '' || dated || !/^["“‘]?\p{Ll}/u.test(text.slice(found[0].length));
  const sure = agency ? words <= 4 : (capitals && begins && (dash || dated)) || (dated && bracket !== '');
  if (!sure || signs < 2 || words > 5 || (date !== '' && !dated && !capitals)) return undefined;
  const printed = found[0].slice(0, found[0].length - mark.length).trimEnd();
  const ending = /^(.*?)[\s.]*(?:—|–|--|-|:|：|ঃ)?\s*$/u.exec(found[0])?.[1] ?? printed;
  return { text: ending.trimEnd(), end: found[0].length };
}

const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** ", 12 July", ", ১২ জুলাই, ২০২৬", ", April 25": a day and a month. */
export function isDate(words: string, language: string): boolean {
  if (!/\p{Nd}/u.test(words)) return false;
  const languages = pagePack(language) ? [language, 'en'] : ['en'];
  const names = words.match(/[\p{L}\p{M}]+/gu) ?? [];
  return names.length <= 3 && names.some((name) => monthNamed(name, languages) !== undefined);
}
