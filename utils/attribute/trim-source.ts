import type { CompiledPack } from './compiled-pack';
import type { Trie } from './compile-template';
import { phraseEnds } from './match-template';
import type { Token } from './tokenise';

/**
 * Takes off what surrounds a source without belonging to it ("Meanwhile, on Monday the *minister* also").
 * Empty when nothing is left that could be a source.
 */
export function trimSource(tokens: readonly Token[], pack: CompiledPack): Token[] {
  let rest = afterLastBreak(tokens, pack.breaks);
  for (let length = -1; length !== rest.length; ) {
    length = rest.length;
    rest = dropStart(rest, pack.before);
    rest = dropEnd(rest, pack.after);
    rest = stripMarks(rest);
  }
  rest = lastPart(rest, pack);
  const whole = phraseEnds(pack.never, rest, 0)[0] === rest.length;
  return whole || !rest.some((token) => token.kind === 'word') ? [] : rest;
}

function afterLastBreak(tokens: readonly Token[], breaks: Trie): Token[] {
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseEnds(breaks, tokens, at)[0];
    if (end !== undefined && end < tokens.length) from = Math.max(from, end);
  }
  return tokens.slice(from);
}

function dropStart(tokens: Token[], phrases: Trie): Token[] {
  const end = phraseEnds(phrases, tokens, 0)[0];
  return end === undefined || end >= tokens.length ? tokens : tokens.slice(end);
}

function dropEnd(tokens: Token[], phrases: Trie): Token[] {
  for (let at = Math.max(1, tokens.length - 5); at < tokens.length; at++) {
    if (phraseEnds(phrases, tokens, at).includes(tokens.length)) return tokens.slice(0, at);
  }
  return tokens;
}

function stripMarks(tokens: Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === 'mark') from++;
  while (to > from && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.norm !== ')') to--;
  return tokens.slice(from, to);
}

/** "The mayor of Lyon, Jean Petit": the whole; "On the way home, Jean Petit": the name. Brackets stay whole. */
function lastPart(tokens: Token[], pack: CompiledPack): Token[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.norm === '(') depth++;
    if (token.norm === ')') depth--;
    if (depth === 0 && /^[,،;:—–、，]$/u.test(token.norm)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const last = parts.at(-1);
  if (parts.length === 1 || !last) return tokens;
  if (!pack.pack.capitals) return last;
  const named = parts.filter((part) => part.some((token) => token.capital));
  // An apposition belongs to its name: what comes first is the name or begins it.
  const first = named[0];
  const start = first?.[0];
  return first && start && startsName(first) ? first : last;
}

const startsName = (tokens: readonly Token[]): boolean => tokens.filter((token) => token.capital).length >= 2;
