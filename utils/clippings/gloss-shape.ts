/** The stored part of a gloss: whatever lines its engine made, by the exact source text. */
export interface Gloss {
  engine: string;
  lines: Record<string, GlossLine>;
}

export interface GlossLine {
  text: string;
  differences: { kind: 'number' | 'date' | 'negation' | 'name'; side: 'missing' | 'added'; words: string }[];
}
