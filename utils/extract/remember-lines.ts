import { classifyLine, type Line } from '@/utils/extract/classify-line';

/** `classifyLine`, remembered: facts and text ask about the same lines, and pages print the same lines again and again. */
export type LineReader = (text: string, language: string) => Line;

/** For one page. */
export function rememberLines(): LineReader {
  const languages = new Map<string, Map<string, Line>>();
  return (text, language) => {
    let known = languages.get(language);
    if (!known) {
      known = new Map();
      languages.set(language, known);
    }
    let line = known.get(text);
    if (!line) {
      line = classifyLine(text, language);
      known.set(text, line);
    }
    return line;
  };
}
