const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Endings differ, beginnings stay: five units stand in for a stemmer in every language that was measured. */
const STEM = 5;

/**
 * The words of a text as they are compared: NFC, lower case, cut to their first units.
 * Scripts without spaces give pairs of neighbouring characters.
 */
export function foldWords(text: string): string[] {
  const folded: string[] = [];
  for (const [word] of text.normalize('NFC').replace(INVISIBLE, '').toLowerCase().matchAll(WORD)) {
    if (!UNSPACED.test(word)) {
      folded.push(word.slice(0, STEM));
      continue;
    }
    const letters = Array.from(word);
    if (letters.length === 1) folded.push(word);
    for (let i = 1; i < letters.length; i++) folded.push(`${letters[i - 1]}${letters[i]}`);
  }
  return folded;
}
