import type { ClippingCard, ClippingVersion } from '../clipping';
import type { Phrase } from './parse-query';
import { isUnspaced } from './split-terms';
import { textsOf } from './terms-of-clipping';
import { wordLine } from './words-in';

/** Whether the words of each phrase stand together in one of the clipping's texts. */
export function hasPhrases(card: ClippingCard, body: ClippingVersion, phrases: readonly Phrase[]): boolean {
  const missing = new Set(phrases.map(soughtOf));
  for (const text of textsOf(card, body)) {
    if (missing.size === 0) break;
    const line = wordLine(text);
    for (const sought of missing) if (line.includes(sought)) missing.delete(sought);
  }
  return missing.size === 0;
}

/** A run without spaces may go on before and after what was asked for; the last word may be unfinished. */
function soughtOf({ words, finished }: Phrase): string {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (isUnspaced(first) ? '' : ' ') + words.join(' ') + (isUnspaced(last) || !finished ? '' : ' ');
}
