/** Text made comparable, with the way back to the printed characters. */
export interface FoldedText {
  text: string;
  /** Where in the printed text the character behind `text[i]` begins; one entry more than `text` has. */
  starts: readonly number[];
  /** Where it ends. */
  ends: readonly number[];
}

const CLUSTER = /[\s\S]\p{M}*/gu;
const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * NFKC, small letters, no accents on Latin letters, no vowel marks on Arabic ones, one form for each alef, kaf and yeh,
 * hyphens and white space as one blank each, no dots inside a word ("A.P." as "ap"). Linear.
 */
export function foldName(printed: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const piece of pieces(printed)) {
    const folded = foldPiece(piece, text.at(-1), printed[offset + piece.length]);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(offset);
      ends.push(offset + piece.length);
    }
    text += folded;
    offset += piece.length;
  }
  starts.push(printed.length);
  ends.push(printed.length);
  return { text, starts, ends };
}

/** Pages use few different letters: what was made of one is kept, but of no more and no longer ones than this. */
const MOST_KEPT = 4000;
const LONGEST_KEPT = 9;

function kept<T>(make: (piece: string) => T): (piece: string) => T {
  const made = new Map<string, T>();
  return (piece) => {
    const known = made.get(piece);
    if (known !== undefined) return known;
    const value = make(piece);
    if (made.size < MOST_KEPT && piece.length < LONGEST_KEPT) made.set(piece, value);
    return value;
  };
}

/** Code points, save where a letter and its marks only make sense together ("ে" and "া" printed apart). */
const pointsOf = kept((cluster): readonly string[] => {
  const points = Array.from(cluster);
  const apart = points.map((point) => point.normalize('NFKC')).join('') === cluster.normalize('NFKC');
  return apart ? points : [cluster];
});

function* pieces(printed: string): Generator<string> {
  for (const [cluster] of printed.matchAll(CLUSTER)) yield* pointsOf(cluster);
}

const isLetter = kept((piece) => /^(?!ʼ)\p{L}\p{M}*$/u.test(piece) && !INVISIBLE.test(piece));

function foldPiece(piece: string, before: string | undefined, after: string | undefined): string {
  if (isLetter(piece)) return plainOf(piece);
  if (INVISIBLE.test(piece)) return piece.replace(INVISIBLE, '');
  if (/^[\s_\-\u2010-\u2013\u2212\u30FB·・]/u.test(piece)) return before === ' ' ? '' : ' ';
  if (/^[’‘ʼ`´]$/u.test(piece)) return "'";
  if (piece === '.' && before !== undefined && LETTER.test(before) && after !== undefined && LETTER.test(after))
    return '';
  return plainOf(piece);
}

/** A piece that stands for itself, whatever is beside it. */
const plainOf = kept((piece): string => {
  const plain = piece.normalize('NFKC').toLowerCase();
  if (/^\p{Script=Latin}/u.test(plain)) return plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  if (/^\p{Script=Arabic}/u.test(plain)) {
    return plain
      .replace(/[\u064B-\u0652\u0670]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[ىي]/gu, 'ی')
      .replace(/ك/gu, 'ک');
  }
  return plain;
});
