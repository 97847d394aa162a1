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
    const names = labelled.exec(line)?.[1]?.replace(END, '').trim();
    if (names && isNames(names)) return names;
    if (desk && line.length <= 60 && desk.test(line)) return line;
  }
  return undefined;
}

/** Few words, written as names are where the script has capitals. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,&]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 14 || text.length > 110) return false;
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  if (cased.length === 0) return words.length <= 6 && text.length <= 60;
  const capitals = cased.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 2 > cased.length && /^\p{Lu}/u.test(words[0] ?? '');
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
  const place = '(?:\\s*[,|]\\s*[\\p{L}\\p{M}\\s()]{2,30})?';
  const made: BylinePatterns = {
    labelled: new RegExp(
      `^(?:\\p{P}\\s*)?(?:${alternatives(words?.by ?? 'by')})${edge}\\s*[:：]?\\s*(\\p{L}.*)$`,
      'iu',
    ),
    desk: words?.desks
      ? new RegExp(`^(?:[\\p{L}\\p{M}.]+[\\s,]+){0,3}(?:${alternatives(words.desks)})${place}$`, 'iu')
      : undefined,
  };
  compiled.set(language, made);
  return made;
}
