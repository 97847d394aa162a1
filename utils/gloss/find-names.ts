import { nameForms } from './words/name-forms';

export interface NameFound<T> {
  start: number;
  /** With its ending, as printed. */
  end: number;
  value: T;
}

const letter = /[\p{L}\p{M}\p{Nd}]/u;
const word = /^[\p{L}\p{M}\p{Nd}]*/u;
/** Scripts that put no space between words: a name is found wherever it stands. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Finds known names in a text, longest first, never overlapping, in reading order. Text and names are in NFC.
 * A name begins at the beginning of a word; after it only the endings of that language may follow.
 */
export function findNames<T>(text: string, names: ReadonlyMap<string, T>, language: string): NameFound<T>[] {
  const forms = nameForms[language] ?? {};
  const taken = new Uint8Array(text.length);
  const found: NameFound<T>[] = [];
  for (const [name, value] of names) {
    for (const stem of stemsOf(name, forms.falling)) {
      for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + stem.length)) {
        const end = endOfName(text, at, stem, name, forms);
        if (end === undefined || taken.subarray(at, end).some(Boolean)) continue;
        taken.fill(1, at, end);
        found.push({ start: at, end, value });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Longest first, so that "North Korea" is taken before "Korea". */
export const longestFirst = <T>(entries: Iterable<readonly [string, T]>): Map<string, T> =>
  new Map(
    [...entries]
      .map(([name, value]) => [name.normalize('NFC'), value] as const)
      .sort((a, b) => b[0].length - a[0].length),
  );

function stemsOf(name: string, falling: string | undefined): string[] {
  const last = name.at(-1) ?? '';
  return falling && name.length > 4 && falling.includes(last) ? [name.slice(0, -1)] : [name];
}

function endOfName(
  text: string,
  at: number,
  stem: string,
  name: string,
  forms: { prefixes?: readonly string[]; endings?: readonly string[] },
): number | undefined {
  const end = at + stem.length;
  if (unspaced.test(stem)) return /^\p{Nd}/u.test(stem) && /\p{Nd}/u.test(text[at - 1] ?? '') ? undefined : end;
  if (at > 0 && letter.test(text[at - 1] ?? '')) {
    let from = at;
    while (from > 0 && at - from < 4 && letter.test(text[from - 1] ?? '')) from--;
    if (!forms.prefixes?.includes(text.slice(from, at))) return undefined;
  }
  // An ending is short; a longer word is not this name.
  const rest = word.exec(text.slice(end, end + 12))?.[0] ?? '';
  const printed = stem + rest;
  const known =
    printed === name || (rest === '' && stem === name) || (rest !== '' && (forms.endings ?? []).includes(rest));
  return known ? end + rest.length : undefined;
}
