import { foldText } from './fold';
import { wordsOf } from './split-terms';

/** The words of a language repeat: what was folded once need not be folded again. Page text is hostile: bounded. */
const MOST_KNOWN = 60_000;
const LONGEST_KNOWN = 40;
const known = new Map<string, readonly string[]>();

/** The folded words of a printed text, in order; the same as `wordsOf(foldText(text))`, without their places. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  // No word goes over a space, and each character is folded by itself.
  for (const piece of text.split(' ')) for (const word of wordsOfPiece(piece)) words.push(word);
  return words;
}

function wordsOfPiece(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before) return before;
  const words = wordsOf(foldText(piece)).map((word) => word.text);
  if (piece.length > LONGEST_KNOWN) return words;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, words);
  return words;
}
