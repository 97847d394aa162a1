/** A word of the folded text, with where it stands in it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without spaces: their runs are indexed by pairs of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
/** Longer words are cut: nobody types them, and a hostile page may have a word of a megabyte. */
const LONGEST = 40;

/** The words of a folded text in order; runs of unspaced scripts stand apart. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    let at = 0;
    for (const run of match[0].matchAll(UNSPACED)) {
      if (run.index > at)
        words.push({ text: match[0].slice(at, run.index), start: start + at, end: start + run.index });
      at = run.index + run[0].length;
      words.push({ text: run[0], start: start + run.index, end: start + at });
    }
    if (at < match[0].length) words.push({ text: match[0].slice(at), start: start + at, end: start + match[0].length });
  }
  return words;
}

/** None of those scripts has a letter before the Thai ones: most words are known by a glance. */
export const isUnspaced = (word: string): boolean => word.charCodeAt(0) >= 0x0e00 && word.search(UNSPACED) === 0;

/** Of one folded character: 0 for no letter, 1 for a letter of a word, 2 for one of a run without spaces. */
export function kindOfLetter(character: string): 0 | 1 | 2 {
  if (!LETTER.test(character)) return 0;
  return isUnspaced(character) ? 2 : 1;
}

/** The terms one word is indexed under: itself, or its letter pairs and its last letter. */
export function termsOfWord(word: string): string[] {
  if (!isUnspaced(word)) return [word.slice(0, LONGEST)];
  const letters = Array.from(word);
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}
