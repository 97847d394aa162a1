import { checkLine } from './check-line';
import type { GlossEngine } from './engine';
import type { GlossLine } from './gloss';
import { hasLetters } from './summary-lines';

/**
 * A model that lost its way repeats itself without end. Invented words are worse than none.
 * Engines give back at most some thousand characters a line; more is not looked through.
 */
export const isBabble = (text: string): boolean =>
  text.length > 5000 || /([^\s\d\p{P}]{1,6}?)\1{7}/u.test(text) || /(?<!\S)(\S+)(?: \1){4}(?!\S)/u.test(text);

/** A line as it may be shown: compared with its original, or empty when nothing usable came. */
export const checkedLine = (source: string, text: string, language: string, names: readonly string[]): GlossLine =>
  text === '' || isBabble(text)
    ? { text: '', differences: [] }
    : { text, differences: checkLine(source, text, language, names) };

/**
 * Puts lines into English one after the other and checks each against its original.
 * Calls `onLines` with what came at once, by its exact source text. Lines already known are to be left out by the caller.
 * Throws what the engine throws, and when it gives back more or fewer lines than it was given.
 */
export async function translateLines(
  lines: readonly string[],
  language: string,
  engine: GlossEngine,
  signal: AbortSignal,
  onLines: (lines: Record<string, GlossLine>) => void,
  names: readonly string[] = [],
): Promise<void> {
  const wanted = [...new Set(lines)].filter(hasLetters);
  let next = 0;
  for await (const texts of engine.translate(wanted, language, signal)) {
    signal.throwIfAborted();
    const sources = wanted.slice(next, (next += texts.length));
    if (sources.length < texts.length) throw new Error('The engine gave back more lines than it was given.');
    onLines(
      Object.fromEntries(sources.map((source, i) => [source, checkedLine(source, texts[i] ?? '', language, names)])),
    );
  }
  signal.throwIfAborted();
  if (next < wanted.length) throw new Error('The engine gave back fewer lines than it was given.');
}
