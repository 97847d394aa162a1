import { contains } from './cast';
import type { CompiledPack } from './compiled-pack';
import type { Token } from './tokenise';

/**
 * Whether words of a language with capitals can be somebody: they have a pronoun or a noun that the pack knows, or a
 * capital that is not owed to the beginning of the sentence. A single word at the beginning may be a name, too.
 */
export function showsSomebody(stretch: readonly Token[], from: number, to: number, pack: CompiledPack): boolean {
  const words = stretch.slice(from, to).filter((token) => token.kind === 'word');
  const inside = words.filter((token) => token !== stretch[0]);
  if (inside.some((token) => token.capital)) return true;
  if (words.length === 1 && words[0]?.capital) return true;
  const { singular, plural, roles, groups, organisations, press, documents } = pack;
  return [singular, plural, roles, groups, organisations, press, documents].some((known) => contains(known, words));
}
