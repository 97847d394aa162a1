import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { canName } from './learn-cast';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Token } from '@/utils/attribute/text/tokenise';
import { hasGenitive } from './owner';
import { isPossessive, trimEdges } from './trim-source';

/**
 * Whether the words before a verb may hold its subject, in a language where that comes first: an office, a name, a group,
 * or a first word without a case, unless it belongs to the word behind it ("acting | about").
 */
export function showsSubject(words: readonly Token[], pack: CompiledPack): boolean {
  const front = trimEdges(words, pack);
  const [first, second] = front;
  if (!first || phraseEnds(pack.after, front, 0)[0] === front.length) return false;
  const { roles, names, groups, organisations, press, singular, plural } = pack;
  const isKnown = (token: Token): boolean =>
    [roles, names, groups, organisations, press].some((trie) => isEntry(trie, token)) ||
    ([singular, plural].some((trie) => isEntry(trie, token)) && !isPossessive(token, pack));
  if (front.some(isKnown)) return true;
  const isCased = hasGenitive(first.norm, pack);
  const isBound = second !== undefined && isEntry(pack.breaks, second);
  return !isCased && !isBound && canName(first, pack);
}
