import { pagePack } from '@/utils/language/page-pack';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';

export interface TimeLabel {
  role: 'published' | 'updated';
  start: number;
  end: number;
}

/**
 * The words in a line that say whether the time after them is of publication or of the last change. Labels of the
 * language and of English, which stands on pages of every language. Offsets are into the NFC form.
 */
export function labelsIn(text: string, language: string): TimeLabel[] {
  const line = lowerInPlace(text.normalize('NFC'));
  const labels: TimeLabel[] = [];
  let end = 0;
  for (const { index: start } of line.matchAll(/(?<![\p{L}\p{M}])\p{L}|\p{Script=Han}/gu)) {
    if (start < end) continue;
    const updated = longest(line, start, language, 'updated');
    const published = longest(line, start, language, 'published');
    if (updated === 0 && published === 0) continue;
    end = start + Math.max(updated, published);
    labels.push({ role: updated >= published ? 'updated' : 'published', start, end });
  }
  return labels;
}

/** The label that a line begins with, if any. */
function longest(line: string, at: number, language: string, role: TimeLabel['role']): number {
  const own = pagePack(language)?.words[role];
  const english = pagePack('en')?.words[role] ?? '';
  return Math.max(own === undefined ? 0 : phrasesOf(own).at(line, at), phrasesOf(english).at(line, at));
}
