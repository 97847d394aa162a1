/** Something countable in which an English line and its original do not agree. */
export interface Difference {
  kind: 'number' | 'date' | 'negation' | 'name';
  /** `missing`: the original has it, the English does not. `added`: the other way round. */
  side: 'missing' | 'added';
  /** The words as they stand on the side that has them. */
  words: string;
}

export interface GlossLine {
  /** Machine translation, as the engine gave it; empty when it gave nothing that could be shown. */
  text: string;
  /** Empty when nothing countable differs; never a promise that the line is right. */
  differences: Difference[];
}

/** English beside the original, never instead of it. Keyed by the exact source text. */
export interface Gloss {
  /** Which engine spoke, with its model: see `engineName`. */
  engine: string;
  lines: Record<string, GlossLine>;
}
