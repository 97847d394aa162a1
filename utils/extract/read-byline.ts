import { labelsIn } from '@/utils/extract/time-labels';
import { monthNamed } from '@/utils/language/month-names';
import { alternatives, pagePack } from '@/utils/language/page-pack';

/** Longer lines are sentences. */
const LONGEST = 160;
/** What ends the names of a byline that goes on with something else. */
const END = /(?:[|•·►»/:：]|\s[–—-]\s|\p{Nd}).*$/u;

interface BylinePatterns {
  labelled: RegExp;
  desk: RegExp | undefined;
}

const compiled = new Map<string, BylinePatterns>();

/**
 * The names in a line that is a byline: "By Anna Marks | 12 May", "লেখা: …", a desk that stands alone.
 * Undefined for every other line.
 */
export function readByline(text: string, language: string): string | undefined {
  const line = text.normalize('NFC').trim();
  if (line.length > LONGEST || line.length < 2) return undefined;
  for (const { labelled, desk } of patternsFor(language)) {
    const found = labelled.exec(line);
    const names = found?.[2] === undefined ? undefined : withoutTime(found[2].replace(END, ''), language);
    if (names && isNames(names, found?.[1] !== undefined)) return names;
    if (desk && line.length <= 60 && desk.test(line)) return line;
  }
  return undefined;
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
  /^(?:von|van|vom|zu|de|der|den|di|da|do|dos|das|du|del|della|la|le|lo|el|al|bin|ibn|ben|und|and|et|y|e|och|og|en|ve|dan|z|i|a|und|af|av|d|l|s|ter|te|ten|y)$/u;

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

function patternsFor(language: string): BylinePatterns[] {
  const base = language.split('-', 1)[0] ?? '';
  return base === 'en' || !pagePack(base) ? [patterns('en')] : [patterns(base), patterns('en')];
}

function patterns(language: string): BylinePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const words = pagePack(language)?.words;
  const edge = '(?![\\p{L}\\p{M}])';
  const place = '(?:\\s*[,|]\\s*[\\p{L}\\p{M}\\p{N}\\s()]{2,30})?';
  const made: BylinePatterns = {
    labelled: new RegExp(
      `^(?:\\p{P}\\s*)?(?:${alternatives(words?.by ?? 'by')})${edge}\\s*([:：])?\\s*(\\p{L}.*)$`,
      'iu',
    ),
    desk: words?.desks
      ? new RegExp(`^(?:[\\p{L}\\p{M}.]+[\\s,]+){0,3}(?:${alternatives(words.desks)})${place}$`, 'iu')
      : undefined,
  };
  compiled.set(language, made);
  return made;
}
