import type { Article } from '@/utils/extract/article';
import type { Speaker } from '@/utils/attribute/attribution';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { phraseEnds } from '@/utils/attribute/templates/match-template';
import { mentionOf } from '@/utils/attribute/text/token-text';
import type { Token } from '@/utils/attribute/text/tokenise';
import { outletSpeaker } from './outlet-speaker';

/** Words of the longest newsroom with what it is called before its name: "the Russian state news agency TASS". */
const longest = 8;

/**
 * The newsroom that passed a statement on, where the sentence names it beside the statement: "“We will win,” Kim said,
 * *KCNA* reported", "according to *KCNA*". It stands next to one of the pack's `relays`, outside of what is said and of
 * whoever says it.
 */
export function passedOnBy(
  { stretch, content }: Found,
  { mention: named }: Speaker,
  article: Article,
  pack: CompiledPack,
): Speaker | undefined {
  const isSaid = (token: Token): boolean => content.some((piece) => piece.includes(token));
  const isNamed = ({ sentence, start, end }: Token): boolean =>
    sentence === named.sentence && start < named.end && end > named.start;
  const isFree = (words: readonly Token[]): boolean =>
    words.length > 0 && words.every((token) => token.kind === 'word' && !isSaid(token) && !isNamed(token));
  const outletOf = (words: readonly Token[]): Speaker | undefined => {
    const mention = isFree(words) ? mentionOf(words, article) : undefined;
    return mention && outletSpeaker(mention, article);
  };
  for (let at = 0; at < stretch.length; at++) {
    for (const from of phraseEnds(pack.relays.before, stretch, at))
      for (let to = Math.min(stretch.length, from + longest); to > from; to--) {
        const outlet = outletOf(stretch.slice(from, to));
        if (outlet) return outlet;
      }
    if (phraseEnds(pack.relays.after, stretch, at).length === 0) continue;
    for (let from = Math.max(0, at - longest); from < at; from++) {
      const outlet = outletOf(stretch.slice(from, at));
      if (outlet) return outlet;
    }
  }
  return undefined;
}
