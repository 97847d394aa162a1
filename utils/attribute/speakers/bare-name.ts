import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { isEntry } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { normalForm } from '@/utils/attribute/text/tokenise';
import type { Token } from '@/utils/attribute/text/tokenise';

/** A speaker as printed and as it is called when nothing is done with it. */
export interface Bare {
  /** Without the ending, whether the article prints it so or not: to ask what kind of speaker it is. */
  stem: Token[];
  tokens: Token[];
  name: string;
}

/** Takes a case ending off only where the word without it is certainly one: আহমেদের never becomes আহমে. */
export function withoutEnding(tokens: Token[], found: Found, words: string, memory: Memory, pack: CompiledPack): Bare {
  const last = tokens.at(-1);
  const longest = found.ending;
  if (last && !longest) return withoutClitic(tokens, last, words, memory, pack);
  if (!last || !longest || found.source.at(-1) !== last) return { tokens, stem: tokens, name: words };
  const stemOf = (ending: string): string => last.norm.slice(0, last.norm.length - ending.length);
  // "আহমেদের" ends in "েদের", "দের", "ের" and "র": the one that leaves a word of this article.
  const endings = Object.values(pack.pack.endings ?? {}).flat();
  const isWord = (norm: string): boolean =>
    memory.words.has(norm) ||
    [pack.names, pack.organisations, pack.roles, pack.groups].some((trie) => isEntry(trie, { ...last, norm }));
  const particles = pack.pack.endings?.['particle'] ?? [];
  const isName = pack.pack.capitals === 'names';
  const ending = endings.find(
    (text) => last.norm.endsWith(text) && (isName || particles.includes(text) || isWord(stemOf(text))),
  );
  if (ending === undefined) {
    return { tokens, stem: [...tokens.slice(0, -1), { ...last, norm: stemOf(longest) }], name: words };
  }
  return cutBy(ending, tokens, last, words);
}

/** "Bayes too": a word that only stresses, written onto the name; taken off where the article prints it without. */
function withoutClitic(tokens: Token[], last: Token, words: string, memory: Memory, pack: CompiledPack): Bare {
  const clitic = pack.pack.clitics?.find(
    (text) => last.norm.endsWith(text) && memory.words.has(last.norm.slice(0, -text.length)),
  );
  return clitic === undefined ? { tokens, stem: tokens, name: words } : cutBy(clitic, tokens, last, words);
}

function cutBy(ending: string, tokens: Token[], last: Token, words: string): Bare {
  const cut = printedLength(words, ending);
  const norm = last.norm.slice(0, last.norm.length - ending.length);
  const bare = [...tokens.slice(0, -1), { ...last, norm, end: last.end - cut }];
  return { tokens: bare, stem: bare, name: words.slice(0, words.length - cut) };
}

// The page may print a letter as two code points where the pack has one.
function printedLength(words: string, ending: string): number {
  for (let length = 1; length <= ending.length * 2; length++) {
    if (normalForm(words.slice(words.length - length)) === normalForm(ending)) return length;
  }
  return 0;
}
