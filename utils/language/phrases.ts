/**
 * Phrases of a pack, ready to be looked for. A regular expression of hundreds of alternatives takes longer to
 * compile than a page takes to read, and a reader's click is mostly the first in a fresh process.
 */
export interface Phrases {
  /** Characters of the longest phrase that stands in `text` at `at` as whole words; 0 when none does. */
  at: (text: string, at: number) => number;
  /** Characters of the longest phrase that `text` ends with as whole words; 0 when it ends with none. */
  ending: (text: string) => number;
}

const made = new Map<string, Phrases>();

/** The phrases of a list separated by `|`. Texts to look in must have gone through `lowerInPlace`. */
export function phrasesOf(list: string): Phrases {
  const known = made.get(list);
  if (known) return known;
  const byStart = new Map<string, string[]>();
  const all = list
    .split('|')
    .map((phrase) => lowerInPlace(phrase.normalize('NFC')))
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  for (const phrase of all) {
    const start = phrase.charAt(0);
    const others = byStart.get(start);
    if (others) others.push(phrase);
    else byStart.set(start, [phrase]);
  }
  const phrases: Phrases = {
    at: (text, at) => {
      const found = byStart
        .get(text.charAt(at))
        ?.find((phrase) => text.startsWith(phrase, at) && endsWord(text, at + phrase.length, phrase));
      return found?.length ?? 0;
    },
    ending: (text) => {
      const found = all.find(
        (phrase) => text.endsWith(phrase) && !isLetter(text.charAt(text.length - phrase.length - 1), phrase),
      );
      return found?.length ?? 0;
    },
  };
  made.set(list, phrases);
  return phrases;
}

const endsWord = (text: string, at: number, phrase: string): boolean => !isLetter(text.charAt(at), phrase.slice(-1));

/** Han and kana are written without gaps: there every phrase is a word of its own. */
const isLetter = (unit: string, neighbour: string): boolean =>
  /[\p{L}\p{M}]/u.test(unit) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}:：.©]/u.test(neighbour);

/** Lower case without moving anything: letters whose small form is longer stay as they are. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
