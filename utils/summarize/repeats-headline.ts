import { foldWords } from './fold-words';

/** A text with this share of its words in the headline says nothing new. */
export const REPEATS = 0.7;

/** Whether a text only says again what the headline above it says. */
export function repeatsHeadline(title: string, text: string): boolean {
  const known = new Set(foldWords(title));
  const words = [...new Set(foldWords(text))];
  return words.length > 0 && words.filter((word) => known.has(word)).length >= REPEATS * words.length;
}
