/** Marks that readers leave out when they search: accents of Latin, Greek and Cyrillic; Arabic and Hebrew points. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
/** Joiners, soft hyphens, direction marks, the Arabic tatweel: they change how a word looks, not which word it is. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u0640/gu;

/** Letters that are typed for one another. */
const SAME_LETTER: Record<string, string> = {
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

const known = new Map<string, string>();

/** What one character is searched as: case, accents, width and digit script do not count. May be empty. */
export function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = fold(character);
  if (known.size < 20_000) known.set(character, folded); // page text is hostile: the memory is bounded
  return folded;
}

function fold(character: string): string {
  const digit = digitOf(character);
  if (digit !== undefined) return digit;
  const alike = SAME_LETTER[character.toLowerCase()];
  if (alike !== undefined) return alike;
  if (/[\uac00-\ud7a3]/.test(character)) return character; // a Hangul syllable is one letter, not three
  return character.normalize('NFKD').replace(OPTIONAL_MARKS, '').replace(INVISIBLE, '').toLowerCase();
}

/** ০, ०, ٠, ０ … are all 0: the decimal digits of every script stand in tens, in order. */
function digitOf(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Mathematical digits stand in one run of fifty.
  return code >= 0x1d7ce && code <= 0x1d7ff ? String((code - 0x1d7ce) % 10) : String(code - zero);
}

/** The text as it is searched. Equal for every way of writing the same words. */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The folded text, and for each of its UTF-16 units the range of the printed text that it came from. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

export function foldWithOffsets(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let i = 0; i < part.length; i += 1) {
      folded.starts.push(at);
      folded.ends.push(at + character.length);
    }
    folded.text += part;
    at += character.length;
  }
  return folded;
}
