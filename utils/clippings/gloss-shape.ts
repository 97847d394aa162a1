/** The stored part of a gloss: whatever lines its engine made, by the exact source text. */
export interface Gloss {
  engine: string;
  lines: Record<string, { text: string }>;
}
