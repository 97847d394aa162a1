import { foldWithOffsets } from './fold';
import { isUnspaced, wordsOf } from './split-terms';
import { wordLine } from './words-in';

/** Half-open UTF-16 range of the printed text. */
export interface Marked {
  start: number;
  end: number;
}

/** Where the words and phrases of a query stand in a printed text: ordered, never overlapping. */
export function findHighlights(text: string, highlights: readonly string[]): Marked[] {
  if (!hasSought(text, highlights)) return [];
  const folded = foldWithOffsets(text);
  const found = wordsOf(folded.text).flatMap((_, i, words) => highlights.flatMap((sought) => at(words, i, sought)));
  const printed = found.map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: withMarks(text, folded.ends[end - 1] ?? 0),
  }));
  return joined(printed.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Whether one of the words and phrases stands in the text: the same as having highlights, at a small part of the cost. */
export function hasSought(text: string, highlights: readonly string[]): boolean {
  if (highlights.length === 0) return false;
  const line = wordLine(text);
  return highlights.some((sought) => line.includes(isUnspaced(sought) ? sought : ` ${sought}`));
}

/** The folded ranges of `sought` at or inside the word with this index. */
function at(words: ReturnType<typeof wordsOf>, i: number, sought: string): Marked[] {
  const word = words[i];
  if (!word) return [];
  if (isUnspaced(word.text)) {
    const inside = word.text.indexOf(sought);
    return inside < 0 ? [] : [{ start: word.start + inside, end: word.start + inside + sought.length }];
  }
  const parts = sought.split(' ');
  const fits = parts.every((part, k) => {
    const here = words[i + k]?.text;
    return k === parts.length - 1 ? here?.startsWith(part) : here === part;
  });
  const last = words[i + parts.length - 1];
  return fits && last ? [{ start: word.start, end: last.start + (parts.at(-1)?.length ?? 0) }] : [];
}

/** A mark that folding dropped, or a vowel sign, belongs to the letter before it: conjuncts must not be torn. */
function withMarks(text: string, end: number): number {
  const rest = /^[\p{M}\p{Cf}]*/u.exec(text.slice(end, end + 8));
  return end + (rest?.[0].length ?? 0);
}

function joined(ranges: Marked[]): Marked[] {
  const result: Marked[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
