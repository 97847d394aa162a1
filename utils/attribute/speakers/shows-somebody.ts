import { contains } from './cast';
import { headIs } from './noun-phrase';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Token } from '@/utils/attribute/text/tokenise';

/**
 * Whether words of a language with capitals can be somebody: they have a pronoun or a noun that the pack knows, or a
 * capital that is not owed to the beginning of the sentence. A single word at the beginning may be a name, too.
 */
export function showsSomebody(tokens: readonly Token[], pack: CompiledPack): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.some((token) => token.capital && (token.start > 0 || words.length === 1))) return true;
  const { singular, plural, roles, groups, organisations, press, documents } = pack;
  return [singular, plural, roles, groups, organisations, press, documents].some((known) => contains(known, words));
}

/** Whether a phrase ends with somebody: a name, a pronoun or a noun that the pack knows. */
export function showsHead(head: readonly Token[], pack: CompiledPack): boolean {
  const last = head.at(-1);
  if (!last) return false;
  if (last.capital && last.kind === 'word' && (last.start > 0 || head.length > 1)) return true;
  const { singular, plural, roles, groups, groupEndings, organisations, press, documents } = pack;
  return [singular, plural, roles, groups, groupEndings, organisations, press, documents].some((known) =>
    headIs(known, head, pack),
  );
}
