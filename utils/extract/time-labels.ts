import { alternatives, pagePack } from '@/utils/language/page-pack';

export interface TimeLabel {
  role: 'published' | 'updated';
  start: number;
  end: number;
}

const compiled = new Map<string, RegExp>();

/** The words in a line that say whether the time after them is of publication or of the last change. */
export function labelsIn(text: string, language: string): TimeLabel[] {
  const line = text.normalize('NFC');
  const labels: TimeLabel[] = [];
  for (const match of line.matchAll(patternFor(language))) {
    const role = match.groups?.['updated'] === undefined ? 'published' : 'updated';
    labels.push({ role, start: match.index, end: match.index + match[0].length });
  }
  return labels;
}

/** Labels of the language and of English, which stands on pages of every language. */
function patternFor(language: string): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const packs = [pagePack(language), pagePack('en')].filter((pack) => pack !== undefined).map(({ words }) => words);
  const updated = alternatives(packs.map((words) => words.updated).join('|'));
  const published = alternatives(packs.map((words) => words.published).join('|'));
  const edge = '(?![\\p{L}\\p{M}])';
  const made = new RegExp(`(?<![\\p{L}\\p{M}])(?:(?<updated>${updated})|(?<published>${published}))${edge}`, 'giu');
  compiled.set(language, made);
  return made;
}
