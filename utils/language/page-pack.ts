import { PAGE_WORDS } from '@/utils/language/packs/pages';
import type { PageWords } from '@/utils/language/page-words';

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
  const words = PAGE_WORDS[base];
  const pack = words && compile(words);
  packs.set(base, pack);
  return pack;
}

function compile(words: PageWords): PagePack {
  return {
    words,
    abbreviations: new Set(words.abbreviations.normalize('NFC').split(' ')),
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
    .normalize('NFC')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
