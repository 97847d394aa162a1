import { labelsIn } from '@/utils/extract/time-labels';
import { monthNamed } from '@/utils/language/month-names';
import { pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';

/** Longer lines are sentences. */
const LONGEST = 160;
/** What ends the names of a byline that goes on with something else. */
const END = /(?:[|•·►»/:：]|\s[–—-]\s|\p{Nd}|,?\s(?:in|from|for|aus|im|bei|à)\s).*$/u;

/**
 * The names in a line that is a byline: "By Anna Marks | 12 May", "লেখা: …", a desk that stands alone.
 * Undefined for every other line.
 */
export function readByline(text: string, language: string): string | undefined {
  const line = text.normalize('NFC').trim();
  if (line.length > LONGEST || line.length < 2) return undefined;
  for (const words of wordsOf(language)) {
    const names = labelledNames(line, words, language);
    if (names !== undefined) return names;
    if (line.length <= 60 && isDesk(line, words)) return line;
  }
  return undefined;
}

function wordsOf(language: string): PageWords[] {
  const own = pagePack(language)?.words;
  const english = pagePack('en')?.words;
  if (!own || own === english) return english ? [english] : [];
  return english ? [own, english] : [own];
}

function labelledNames(line: string, words: PageWords, language: string): string | undefined {
  const open = /^(?:\p{P}\s*)?/u.exec(line)?.[0].length ?? 0;
  const label = phrasesOf(words.by).at(lowerInPlace(line), open);
  if (label === 0) return undefined;
  const [, colon, rest] = /^\s*([:：])?\s*(\p{L}.*)$/u.exec(line.slice(open + label)) ?? [];
  if (rest === undefined) return undefined;
  const names = withoutTime(rest.replace(END, ''), language);
  return names !== '' && isNames(names, colon !== undefined) ? names : undefined;
}

/** "নিজস্ব প্রতিবেদক", "জেলা প্রতিনিধি, কুমিল্লা": few words that end in a desk or role, and perhaps its place. */
export function isDesk(line: string, words: PageWords): boolean {
  if (words.desks === undefined) return false;
  const [desk = '', place, more] = line.split(/\s*[,|]\s*/u);
  if (more !== undefined || (place !== undefined && !/^[\p{L}\p{M}\p{N}\s()]{2,30}$/u.test(place))) return false;
  if (!/^[\p{L}\p{M}\s.]+$/u.test(desk)) return false;
  const lower = lowerInPlace(desk);
  const length = phrasesOf(words.desks).ending(lower);
  return length > 0 && lower.slice(0, -length).split(' ').filter(Boolean).length <= 3;
}

/** "Anna Marks December", "Anna Marks Updated": what is left of a time after its figures are cut off. */
function withoutTime(text: string, language: string): string {
  const label = labelsIn(text, language)[0];
  const names = (label && label.start > 0 ? text.slice(0, label.start) : text).trim();
  const last = /^(.*\P{L})(\p{L}[\p{L}\p{M}]*)\.?$/u.exec(names);
  const month = last?.[2] !== undefined && monthNamed(last[2], [language, 'en']) !== undefined;
  return (month ? (last[1] ?? '') : names).replace(/[\s,|–—-]+$/u, '').replace(/\s(?:on|am|le|el|em|il|at)$/u, '');
}

/** Words inside names that are not capitalised. */
const PARTICLE =
  /^(?:von|van|vom|zu|de|der|den|di|da|do|dos|das|du|del|della|la|le|lo|el|al|bin|ibn|ben|und|and|et|y|e|och|og|en|ve|dan|z|i|a|af|av|d|l|s|ter|te|ten)$/u;

/**
 * Few words, written as names are where the script has capitals. Where it has none, only a colon after the label
 * tells a name from a sentence.
 */
function isNames(text: string, colon: boolean): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > 14 || text.length > 110) return false;
  if (/^[^\p{Lu}\p{Ll}]+$/u.test(text)) return colon && words.length <= 6 && text.length <= 60;
  return /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));
}
