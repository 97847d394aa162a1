/** `ready`: can translate now. `download`: could after the reader fetched something. */
export type Availability = 'ready' | 'download' | 'unavailable';

export interface GlossEngine {
  /** Name and version of the engine and of its model for this language: `Bergamot 0.4.9 · bn–en 1.0`. */
  name: (language: string) => Promise<string>;
  /** Only looks: never downloads, never asks, never leaves the machine. */
  availability: (language: string) => Promise<Availability>;
  /** English for each line, in order, as soon as it is known: what is known at once comes at once. Ends early only by throwing. */
  translate: (lines: readonly string[], language: string, signal: AbortSignal) => AsyncIterable<readonly string[]>;
}

/** The first engine of the chain that is ready, otherwise the first that could be after a download. */
export async function chooseEngine(
  chain: readonly GlossEngine[],
  language: string,
): Promise<{ engine: GlossEngine; availability: 'ready' | 'download' } | undefined> {
  let afterDownload: GlossEngine | undefined;
  for (const engine of chain) {
    const availability = await engine.availability(language);
    if (availability === 'ready') return { engine, availability };
    if (availability === 'download') afterDownload ??= engine;
  }
  return afterDownload && { engine: afterDownload, availability: 'download' };
}
