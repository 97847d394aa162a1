/** Every word of the first list followed by every word of the second: "ঘোষণা" × "দেন, দিয়েছেন". */
export function phrases(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((left) => second.map((right) => `${left} ${right}`));
}

/** A list as it is pleasant to write and to read: entries between commas, over as many lines as it takes. */
export function words(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}

/** Every beginning of a word with every ending: "afirm, anunci" × "ó, aron". */
export function forms(stems: readonly string[], endings: readonly string[]): string[] {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}

/** One side of pairs written `one=other`: a stem in the present and elsewhere. */
export const side = (pairs: readonly string[], at: 0 | 1): string[] => pairs.map((pair) => pair.split('=')[at] ?? '');
