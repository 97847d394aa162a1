import { checkLine } from './check-line';
import type { GlossEngine } from './engine';
import type { GlossLine } from './gloss';

/** Letterless lines make a model invent words: they need no translation. */
const hasLetters = /\p{L}/u;

/**
 * Puts lines into English one after the other and checks each against its original.
 * Calls `onLine` in order, with the exact source text. Lines already known are to be left out by the caller.
 * Throws what the engine throws, and when it gives back more or fewer lines than it was given.
 */
export async function translateLines(
  lines: readonly string[],
  language: string,
  engine: GlossEngine,
  signal: AbortSignal,
  onLine: (source: string, line: GlossLine) => void,
  names: readonly string[] = [],
): Promise<void> {
  const wanted = [...new Set(lines)].filter((line) => hasLetters.test(line));
  let next = 0;
  for await (const text of engine.translate(wanted, language, signal)) {
    signal.throwIfAborted();
    const source = wanted[next++];
    if (source === undefined) throw new Error('The engine gave back more lines than it was given.');
    // An engine that fails on one line gives it back empty: better no English than none for all the others.
    if (text !== '') onLine(source, { text, differences: checkLine(source, text, language, names) });
  }
  signal.throwIfAborted();
  if (next < wanted.length) throw new Error('The engine gave back fewer lines than it was given.');
}
