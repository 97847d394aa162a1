import { PAGE_WORDS } from '@/utils/language/packs/pages';
import type { PageWords } from '@/utils/language/page-words';

/** A pack's words, ready to be asked. */
export interface PagePack {
  words: PageWords;
  abbreviations: ReadonlySet<string>;
  ordinalStop: boolean;
  danda: boolean;
  finals: ReadonlySet<string>;
  afterQuote: RegExp | undefined;
  /** Whether words are set apart by blanks; where they are not, or particles join the word before, `afterQuote` does too. */
  spaced: boolean;
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
  const spaced = !/[\p{Script=Hiragana}\p{Script=Han}\p{Script=Hangul}]/u.test(words.afterQuote ?? '');
  return {
    words,
    abbreviations: new Set(words.abbreviations.normalize('NFC').split(' ')),
    ordinalStop: words.ordinalStop === true,
    danda: words.danda === true,
    finals: new Set((words.finals ?? '').normalize('NFC').split(' ')),
    afterQuote: words.afterQuote ? startsWithOneOf(words.afterQuote, spaced) : undefined,
    spaced,
  };
}

/** Matches a text that begins with one of these phrases, as whole words where words are set apart. */
function startsWithOneOf(phrases: string, spaced: boolean): RegExp {
  return new RegExp(`^(?:${alternatives(phrases)})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`, 'iu');
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
