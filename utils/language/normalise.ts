import { foldDigits } from '@/utils/language/digits';

/** A text made comparable, with the way back to the printed one. */
export interface Comparable {
  /** NFC, white space folded to single spaces, digits as 0–9, typographic quotes and dashes as typed ones, lower case. */
  text: string;
  /** The offset in the printed text of the character at `offset` of the comparable one. */
  toPrinted: (offset: number) => number;
}

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
};

/**
 * Makes a text comparable: য় printed as one letter or as two, ০–৯ or 0–9, curly or straight quotes.
 * The printed text is never rewritten, so whatever is found here must be cut from it by `toPrinted`.
 */
export function makeComparable(printed: string): Comparable {
  const out: string[] = [];
  const from: number[] = [];
  let space = false;
  // A base character with its marks is the smallest piece that NFC can change.
  for (const piece of printed.matchAll(/[\s\u00a0\u200b\ufeff]+|[^\s\p{M}]?\p{M}*/gu)) {
    if (piece[0] === '') continue;
    if (/^[\s\u200b\ufeff]/u.test(piece[0])) {
      space = out.length > 0;
      continue;
    }
    if (space) append(out, from, ' ', piece.index - 1);
    space = false;
    const [first = ''] = piece[0];
    append(out, from, PLAIN[first] ?? foldDigits(piece[0].normalize('NFC')).toLowerCase(), piece.index);
  }
  const text = out.join('');
  return { text, toPrinted: (offset) => from[offset] ?? printed.length };
}

function append(out: string[], from: number[], text: string, origin: number): void {
  out.push(text);
  for (let i = 0; i < text.length; i++) from.push(origin);
}
