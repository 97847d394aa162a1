import { endsWith, wholly } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { headOf } from './noun-phrase';
import { showsHead } from './shows-somebody';
import { splitRole } from './split-name';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Whether words are certainly somebody: a pronoun, a name, a group or an organisation, without a case ending. */
export function isSomebody(
  words: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): 'person' | 'office' | undefined {
  if (wholly(pack.singular, words) || wholly(pack.plural, words) || pointsBack(words, pack)) return 'person';
  const last = words.at(-1);
  if (!last) return undefined;
  const { role, name } = splitRole(words, pack);
  const parts = memory.cast.nameWords(name);
  // "Sheikh" alone is nobody, though the article may know one Sheikh only.
  const usual = name.length === 1 && endsWith(pack.names, name);
  if (!usual && memory.cast.names(parts)) return 'person';
  if (words.length > 1 && name.length > 0 && name.length < 6 && endsWith(pack.names, name)) return 'person';
  if (name.length === 0 && role.length > 1 && memory.cast.findByRole(role, memory.person)) return 'person';
  const office = endsWith(pack.groups, words) || endsWith(pack.organisations, words) || endsWith(pack.press, words);
  return office && !hasEnding(last, memory, pack) ? 'office' : undefined;
}

/** "that leader", "এই পেসার": a role that points back. */
export function pointsBack(tokens: readonly Token[], pack: CompiledPack): boolean {
  const end = afterPointerAt(tokens, pack);
  return end !== undefined && end < tokens.length && tokens.length - end <= 3 && endsWith(pack.roles, tokens);
}

/** Behind the pointer, and behind what its role belongs to: "the river party's | this leader". */
function afterPointerAt(tokens: readonly Token[], pack: CompiledPack): number | undefined {
  const first = phraseEnds(pack.pointers, tokens, 0)[0];
  if (first !== undefined || pack.genitive.length === 0) return first;
  const owned = tokens.findIndex((_, at) => at > 0 && phraseEnds(pack.pointers, tokens, at).length > 0);
  const owner = tokens[owned - 1]?.norm;
  const isOwned = owned <= longestOwner && pack.genitive.some((ending) => owner?.endsWith(ending));
  return isOwned ? phraseEnds(pack.pointers, tokens, owned)[0] : undefined;
}

const longestOwner = 4;

/** What it is that the role points back to, without "that". */
export const afterPointer = (tokens: readonly Token[], pack: CompiledPack): Token[] =>
  tokens.slice(afterPointerAt(tokens, pack) ?? 0);

/** A capital that begins a sentence makes a name only of a word that has one elsewhere: "*Fewer* voters left, saying". */
export function isSomebodysHead(words: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  if (pack.pack.capitals === 'nouns') return isNounForSomebody(words, memory, pack);
  const head = headOf(words, pack);
  const [only] = head;
  if (head.length === 1 && only?.capital && memory.capitals.has(only.norm)) return true;
  if (head.length === 1 && only && isEntry(pack.counted, only)) return true;
  return showsHead(head, pack);
}

/** Where a capital tells nothing: a pronoun, a noun that the pack knows, a person met before, or two names together. */
function isNounForSomebody(words: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  if (wholly(pack.singular, words) || wholly(pack.plural, words)) return true;
  const and = words.findLastIndex((_, at) => phraseEnds(pack.and, words, at).length > 0);
  const heads = [headOf(words, pack), headOf(words.slice(and + 1), pack)];
  if (heads.some((head) => head.some((_, at) => phraseEnds(pack.somebody, head, at).length > 0))) return true;
  // "Der „Ausschuss Hamburg“": a name in quotation marks.
  if (words[1]?.kind === 'quote' && words[0] && isEntry(pack.determiners, words[0])) return true;
  const { name } = splitRole(words, pack);
  if (name.length === 0) return false;
  // "Weber", without an article.
  return name.length > 1 || words.length === 1 || memory.cast.names(memory.cast.nameWords(name));
}

const hasEnding = (token: Token, memory: Memory, pack: CompiledPack): boolean =>
  Object.values(pack.pack.endings ?? {})
    .flat()
    .some(
      (ending) =>
        token.norm.endsWith(ending) && (ending.length > 2 || memory.words.has(token.norm.slice(0, -ending.length))),
    );
