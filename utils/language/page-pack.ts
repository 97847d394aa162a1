import { bn } from '@/utils/language/packs/bn/page';
import { de } from '@/utils/language/packs/de/page';
import { en } from '@/utils/language/packs/en/page';
import type { PageWords } from '@/utils/language/page-words';

const WORDS: Readonly<Record<string, PageWords>> = { bn, de, en };

/** A pack's words, ready to be asked. */
export interface PagePack {
  words: PageWords;
  abbreviations: ReadonlySet<string>;
  ordinalStop: boolean;
  danda: boolean;
  afterQuote: RegExp | undefined;
}

const packs = new Map<string, PagePack | undefined>();

/** What is known of the words around an article in this language, if anything. */
export function pagePack(language: string): PagePack | undefined {
  const base = language.split('-', 1)[0]?.toLowerCase() ?? '';
  if (packs.has(base)) return packs.get(base);
  const words = WORDS[base];
  const pack = words && compile(words);
  packs.set(base, pack);
  return pack;
}

/** Every pack there is: lines of a page need not be in the language of its text. */
export const allPageWords = (): readonly PageWords[] => Object.values(WORDS);

function compile(words: PageWords): PagePack {
  return {
    words,
    abbreviations: new Set(words.abbreviations.split(' ')),
    ordinalStop: words.ordinalStop === true,
    danda: words.danda === true,
    afterQuote: words.afterQuote ? startsWithOneOf(words.afterQuote) : undefined,
  };
}

/** Matches a text that begins with one of these phrases, followed by no further letter. */
export function startsWithOneOf(phrases: string): RegExp {
  return new RegExp(`^(?:${alternatives(phrases)})(?![\\p{L}\\p{M}])`, 'iu');
}

/** Phrases as alternatives of a regular expression, longest first, so that the longest one is taken. */
export function alternatives(phrases: string): string {
  return phrases
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
