/** Readers of phrase lists, by how they match and by the list. */
const readers = new Map<string, RegExp | undefined>();

/** Whether the text is one of the phrases of a `|` list, whatever marks surround it. */
export const isOneOf = (list: string, text: string): boolean => matches('is', list, text);

/** Whether one of the phrases of a `|` list occurs in the text as whole words. */
export const containsOneOf = (list: string, text: string): boolean => matches('contains', list, text);

/** Whether the text begins with one of the phrases of a `|` list, whatever marks come first. */
export const beginsWithOneOf = (list: string, text: string): boolean => matches('begins', list, text);

const FRAMES = {
  is: ['^[^\\p{L}\\p{M}\\p{N}]*', '[^\\p{L}\\p{M}\\p{N}]*$'],
  contains: ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'],
  begins: ['^[^\\p{L}\\p{M}\\p{N}]*', '(?![\\p{L}\\p{M}\\p{N}])'],
} as const;

function matches(how: keyof typeof FRAMES, list: string, text: string): boolean {
  const key = `${how}:${list}`;
  if (!readers.has(key)) readers.set(key, compile(how, list));
  return readers.get(key)?.test(text.normalize('NFC')) ?? false;
}

function compile(how: keyof typeof FRAMES, list: string): RegExp | undefined {
  if (list === '') return undefined;
  const [before, after] = FRAMES[how];
  return new RegExp(`${before}(?:${phrasesOf(list)})${after}`, 'iu');
}

/** The phrases of a `|` list as alternatives of a regular expression, longest first. */
export function phrasesOf(list: string): string {
  return list
    .normalize('NFC')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}
