import type { Difference } from './gloss';
import { english, type Negation, negationWords } from './words/negation-words';

const token = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The first word of a text that is in the list. */
function find(text: string, list: readonly string[]): string | undefined {
  for (const { 0: word, index } of text.matchAll(token)) {
    const plain = word.toLowerCase();
    const closes = /^\s*(?:[\p{P}|]|$)/u.test(text.slice(index + word.length, index + word.length + 4));
    const hit = list.some((form) => {
      if (form.startsWith('-')) return plain.length > form.length - 1 && plain.endsWith(form.slice(1));
      if (form.endsWith('-')) return plain.length > form.length - 1 && plain.startsWith(form.slice(0, -1));
      return form.endsWith('|') ? closes && plain === form.slice(0, -1) : plain === form;
    });
    if (hit) return word;
  }
  return undefined;
}

const any = ({ plain, soft }: Negation) => [...plain, ...soft];

/**
 * A plain "not" on one side needs something like it on the other; "denied" or "without" will do.
 * Nothing is said for a language whose words of negation are not known. Texts in NFC.
 */
export function checkNegation(source: string, text: string, language: string): Difference[] {
  const theirs = negationWords[language];
  if (!theirs) return [];
  const lost = find(source, theirs.plain);
  if (lost !== undefined && find(text, any(english)) === undefined)
    return [{ kind: 'negation', side: 'missing', words: lost }];
  const gained = find(text, english.plain);
  if (gained !== undefined && find(source, any(theirs)) === undefined)
    return [{ kind: 'negation', side: 'added', words: gained }];
  return [];
}
