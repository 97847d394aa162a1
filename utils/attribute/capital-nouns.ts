import type { CompiledPack } from './compiled-pack';
import { isEntry, phraseEnds } from './match-template';
import type { Token } from './tokenise';

/** Small words before a noun: an article and what describes it. */
const longestFront = 6;

/**
 * How many words from the beginning are one noun phrase, in a language that writes every noun with a capital: "*die
 * neue Sprecherin der Stadt Köln* sagte".
 */
export function openingNouns(tokens: readonly Token[], pack: CompiledPack): number {
  const first = tokens[0];
  if (!first || first.kind !== 'word') return 0;
  if (isEntry(pack.singular, first) || isEntry(pack.plural, first)) return 1;
  // A capital at the beginning of a sentence does not make a noun of "Nachdem" or "Offiziell".
  if ([pack.before, pack.breaks, pack.never].some((trie) => isEntry(trie, first)) && !isEntry(pack.determiners, first))
    return 0;
  if (phraseEnds(pack.prepositions, tokens, 0).length > 0 && !isEntry(pack.determiners, first)) return 0;
  let end = nounsFrom(tokens, 0, pack);
  while (end > 0) {
    const link = phraseEnds(pack.links, tokens, end)[0] ?? phraseEnds(pack.and, tokens, end)[0];
    const next = link === undefined ? 0 : nounsFrom(tokens, link, pack);
    if (next === 0) break;
    end = next;
  }
  return end;
}

/** The longest end of these words that is one noun phrase and begins a clause. */
export function closingNouns(tokens: readonly Token[], pack: CompiledPack): Token[] {
  for (let from = 0; from < tokens.length; from++) {
    const before = tokens[from - 1];
    const begins = !before || [pack.breaks, pack.before].some((trie) => isEntry(trie, before));
    const rest = tokens.slice(from);
    if (begins && openingNouns(rest, pack) === rest.length) return rest;
  }
  return [];
}

/** Article, adjectives, nouns: where they end, or 0. */
function nounsFrom(tokens: readonly Token[], start: number, pack: CompiledPack): number {
  let at = start;
  while (at - start < longestFront && isFront(tokens[at], pack)) at++;
  const nouns = at;
  while (isNoun(tokens, at, nouns)) at++;
  return at > nouns ? at : 0;
}

function isFront(token: Token | undefined, pack: CompiledPack): boolean {
  if (!token || token.kind !== 'word') return false;
  if (isEntry(pack.determiners, token)) return true;
  if (isEntry(pack.prepositions, token)) return false;
  return !token.capital && !isEntry(pack.never, token) && !isEntry(pack.breaks, token) && !isEntry(pack.before, token);
}

function isNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'quote') return (token.inner?.length ?? 0) <= 6;
  if (token.capital && token.kind === 'word') return true;
  if (at === first) return false;
  if (token.norm === '.') return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
  if (/^\p{N}/u.test(token.norm) || (token.norm === '/' && tokens[at + 1]?.capital === true)) return true;
  // Brackets with an acronym belong to the name before them.
  const open = tokens.slice(Math.max(first, at - 8), at).filter(({ norm }) => norm === '(').length;
  const shut = tokens.slice(Math.max(first, at - 8), at).filter(({ norm }) => norm === ')').length;
  return token.norm === '(' ? tokens.slice(at, at + 9).some(({ norm }) => norm === ')') : open > shut;
}
