import type { Article } from '@/utils/extract/article';
import type { Speaker } from '@/utils/attribute/attribution';
import { findOutlet, findOutletsIn } from '@/utils/attribute/outlets/find-outlets';
import { mentionOf, printed } from '@/utils/attribute/text/token-text';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Words of the longest outlet's name. */
const longestName = 5;

/** The newsroom that the mention names as a whole ("রুশ সংবাদ সংস্থা তাস (TASS)"), under its own name only. */
export function outletSpeaker(mention: Speaker['mention'], article: Article): Speaker | undefined {
  const words = printed(mention, article);
  const outlet = findOutlet(words, 'speaker');
  if (!outlet) return undefined;
  const places = findOutletsIn(words, 'speaker');
  const [first] = places;
  const last = places.at(-1);
  const end = last && words.slice(last.end, last.end + 1) === ')' ? last.end + 1 : last?.end;
  const bracket = words.indexOf('(', first?.end ?? 0) >= 0 ? words.indexOf(')', first?.end ?? 0) + 1 : 0;
  const name = first ? words.slice(first.start, Math.max(end ?? 0, bracket)).trim() : words;
  return { name: name || words, kind: 'outlet', mention, outlet: outlet.id };
}

/** The words at the end that name an outlet: "a general told | *BBC Bangla*". Empty where none do. */
export function outletAtEnd(tokens: readonly Token[], article: Article): Token[] {
  for (let length = Math.min(longestName, tokens.length); length > 0; length--) {
    const tail = tokens.slice(-length);
    if (tail.some((token) => token.kind !== 'word')) continue;
    const span = mentionOf(tail, article);
    if (span && findOutlet(printed(span, article), 'speaker')) return tail;
  }
  return [];
}
