const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Words of a text in any script. Scripts that print no spaces count by character: their words would need a dictionary,
 * and the browsers' dictionaries differ, so the same article would get two summaries.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.normalize('NFC').replace(INVISIBLE, '').matchAll(WORD)) {
    count += UNSPACED.test(word) ? Array.from(word).length : 1;
  }
  return count;
}
