import type { ClippingCard, ClippingVersion } from '../clipping';
import type { Phrase } from './parse-query';
import { isUnspaced } from './split-terms';
import { textsOf } from './terms-of-clipping';
import { wordsIn } from './words-in';

/** Whether the words of each phrase stand together in one of the clipping's texts. */
export function hasPhrases(card: ClippingCard, body: ClippingVersion, phrases: readonly Phrase[]): boolean {
  if (phrases.length === 0) return true;
  const texts = textsOf(card, body);
  return phrases.every(({ words, finished }) => {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    // A run without spaces may go on before and after what was asked for; the last word may be unfinished.
    const sought = (isUnspaced(first) ? '' : ' ') + words.join(' ') + (isUnspaced(last) || !finished ? '' : ' ');
    return texts.some((text) => ` ${wordsIn(text).join(' ')} `.includes(sought));
  });
}
