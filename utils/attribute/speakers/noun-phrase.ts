import { isAddress } from './address';
import { endsWith } from './cast';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry as isOne, phraseEnds } from '@/utils/attribute/templates/match-template';
import { isOwner } from './owner';
import { belongsToName } from './split-name';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Adjectives and nouns that may stand before the last word of a phrase. */
const longestFront = 6;
/** A speaker between a quotation and its verb, in tokens. */
const longestWhole = 10;
/** From a noun to the end of what modifies it. */
const longestModified = 16;

/**
 * The noun phrase that these words end with, where names have capitals: a pronoun, a name with the office before it,
 * or words that begin with an article. Empty where no phrase can be told, or where it is not clear what stands before.
 */
export function endingPhrase(tokens: readonly Token[], pack: CompiledPack): Token[] {
  const last = tokens.at(-1);
  const counted = last && isOne(pack.counted, last) ? quantityOf(tokens, tokens.length - 1, pack) : undefined;
  const core = counted ?? phraseStart(tokens, tokens.length, pack);
  if (core === undefined) return [];
  const whole = quantityOf(tokens, core, pack) ?? core;
  // "*activists* hoping to block Lopez": a noun further ahead, and what it does.
  const from = isBoundary(tokens, whole, pack) ? whole : (modifiedStart(tokens, tokens.length, pack, true) ?? whole);
  // "the man who *they* said": such a pronoun is a subject by itself.
  if (from === tokens.length - 1 && isPronoun(tokens[from], pack)) return tokens.slice(from);
  return isBoundary(tokens, from, pack) ? tokens.slice(pairStart(tokens, from, pack)) : [];
}

/** "*85% of* | voters", "*one of* | two witnesses", "*half* | the voters": where the quantity before a phrase begins. */
function quantityOf(tokens: readonly Token[], from: number, pack: CompiledPack): number | undefined {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!before || !first || from < 1) return undefined;
  const links = isOne(pack.links, before);
  if (!links && !(isOne(pack.determiners, first) && isQuantity(before, pack))) return undefined;
  const end = links ? from - 1 : from;
  let start = end;
  while (isQuantity(tokens[start - 1], pack)) start--;
  if (start === end) return undefined;
  const article = tokens[start - 1];
  return article && isOne(pack.indefinite, article) ? start - 1 : start;
}

const isQuantity = (token: Token | undefined, pack: CompiledPack): boolean =>
  token !== undefined && (isOne(pack.quantities, token) || token.norm === '%' || /^\d/u.test(token.norm));

/** "*Hamas and* | Iran": both, where a clause begins with them. */
function pairStart(tokens: readonly Token[], from: number, pack: CompiledPack): number {
  const and = tokens[from - 1];
  if (from < 2 || !and || !isOne(pack.and, and) || tokens[from - 2]?.kind !== 'word') return from;
  const first = phraseStart(tokens, from - 1, pack);
  if (first === undefined || !isBoundary(tokens, first, pack)) return from;
  // "Fisheries and Aquatic Resources", "the mayor and her team", but not "won on Monday and Lopez".
  return phraseEnds(pack.before, tokens, first)[0] === from - 1 ? from : first;
}

const isPronoun = (token: Token | undefined, pack: CompiledPack): boolean =>
  token !== undefined && (isOne(pack.singular, token) || isOne(pack.plural, token));

/**
 * Words that stand by themselves between a quotation and its verb ("…,” *an angry Hollande* replied"): they are the
 * speaker as they are, if they begin and end like a phrase and have nothing in them that opens a clause.
 */
export function isWholePhrase(tokens: readonly Token[], pack: CompiledPack): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || last?.kind !== 'word' || tokens.length > longestWhole) return false;
  if (isOne(pack.before, first) && !isOne(pack.determiners, first)) return false;
  if (isOne(pack.prepositions, first) || isOne(pack.prepositions, last) || isOne(pack.determiners, last)) return false;
  const opens = isOne(pack.determiners, first) || isOne(pack.indefinite, first);
  return tokens.every(
    (token, at) =>
      token.kind === 'word' &&
      !phraseEnds(pack.breaks, tokens, at).length &&
      (!isOne(pack.never, token) || (at === 0 && opens) || isOne(pack.prepositions, token)),
  );
}

/** "*the survey* of two hundred voters", "*the letter*, seen by": the phrase up to what hangs on it. */
export function headOf(tokens: readonly Token[], pack: CompiledPack): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      ((token.kind !== 'word' && token.norm !== '.' && token.norm !== '%') ||
        isOne(pack.prepositions, token) ||
        (isBehindNoun(token, pack) && !isDeterminer(tokens[at - 1], pack)) ||
        (!token.capital && isOne(pack.modifiers, token) && isKnown(pack, tokens[at - 1] ?? token))),
  );
  if (end < 0) return tokens;
  // "a growing number of *senators*", "85% of *voters*"
  const [last, link] = [tokens[end - 1], tokens[end]];
  if (link && isOne(pack.links, link) && isQuantity(last, pack) && end + 1 < tokens.length)
    return headOf(tokens.slice(end + 1), pack);
  return tokens.slice(0, end);
}

/** Whether a phrase ends with a noun of the list; "el *técnico* visitante": or begins so, where adjectives follow. */
export function headIs(trie: Trie, head: readonly Token[], pack: CompiledPack): boolean {
  if (endsWith(trie, head)) return true;
  if (!pack.pack.speakers.nounFirst) return false;
  return phraseEnds(trie, head, phraseEnds(pack.determiners, head, 0)[0] ?? 0).length > 0;
}

const isDeterminer = (token: Token | undefined, pack: CompiledPack): boolean =>
  token !== undefined && isOne(pack.determiners, token);

const isBehindNoun = (token: Token, pack: CompiledPack): boolean => !token.capital && isOne(pack.apposed, token);

function phraseStart(tokens: readonly Token[], end: number, pack: CompiledPack): number | undefined {
  const core = coreStart(tokens, end, pack) ?? modifiedStart(tokens, end, pack);
  if (core === undefined || isPronoun(tokens[core], pack)) return core;
  // "a review of *financial* | disclosures"
  for (let at = core - 1; at > 0 && core - at <= 3; at--) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.capital) break;
    if (!isOne(pack.links, token)) {
      if (isOne(pack.never, token) || isOne(pack.breaks, token)) break;
      continue;
    }
    const before = at < core - 1 ? phraseStart(tokens, at, pack) : undefined;
    if (before !== undefined) return before;
    break;
  }
  // "la directrice | *des* statistiques": an article that has a preposition in it.
  const article = tokens[core];
  if (core > 0 && article && !article.capital && isOne(pack.prepositions, article)) {
    const before = phraseStart(tokens, core, pack);
    if (before !== undefined) return before;
  }
  // "a spokesman | for the campaign", "supporters | of Sanders": what the preposition hangs on.
  for (let at = Math.max(1, core - 2); at < core; at++) {
    if (phraseEnds(pack.prepositions, tokens, at).includes(core)) {
      // "introduced Lopez to | *Petit*, who …": nothing is "to" a name.
      if (tokens[at - 1]?.capital && tokens.slice(at, at + 1).some((word) => isOne(pack.apart, word))) return core;
      const before = phraseStart(tokens, at, pack);
      return before ?? core;
    }
  }
  return core;
}

function coreStart(tokens: readonly Token[], end: number, pack: CompiledPack): number | undefined {
  const last = end - 1;
  const token = tokens[last];
  if (!token || token.kind !== 'word') return token?.norm === ')' ? beforeBracket(tokens, last, pack) : undefined;
  if (isOne(pack.singular, token) || isOne(pack.plural, token) || isAddress(token.norm)) return last;
  if (isOne(pack.never, token) || isOne(pack.prepositions, token)) return undefined;
  // "*Both* want"
  if (isOne(pack.before, token)) return last === 0 && isOne(pack.groups, token) ? last : undefined;
  let from = last;
  if (token.capital)
    while (from > 0 && belongsToName(tokens, from - 1, pack) && !isOpening(tokens[from - 1], pack)) from--;
  const front = withFront(tokens, from, pack);
  if (front !== undefined) return front;
  if (token.capital) return from;
  return isKnown(pack, token) ? last : undefined;
}

/** "*In* | November": a capital that is owed to the beginning of the sentence. */
const isOpening = (token: Token | undefined, pack: CompiledPack): boolean =>
  token?.start === 0 && pack.genders.length > 0 && isOne(pack.prepositions, token);

/** "people familiar with the matter": a known noun further ahead, and a word behind it that goes on with its phrase. */
function modifiedStart(
  tokens: readonly Token[],
  end: number,
  pack: CompiledPack,
  byClause = false,
): number | undefined {
  const last = tokens[end - 1];
  if (last && isOne(pack.prepositions, last)) return undefined;
  for (let at = end - 2; at >= 0 && end - at <= longestModified; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || token.kind !== 'word' || next.norm === ',') return undefined;
    if ((token.capital && token.start > 0) || !isKnown(pack, token)) continue;
    const opens = byClause
      ? !next.capital && isOne(pack.attached, next)
      : isOne(pack.prepositions, next) || isOne(pack.modifiers, next);
    if (!opens) continue;
    // "*the wife* of Lopez who filed reports against him": a noun further back, where this one begins no clause.
    const start = withFront(tokens, at, pack) ?? at;
    if (isBoundary(tokens, start, pack)) return start;
  }
  return undefined;
}

function beforeBracket(tokens: readonly Token[], close: number, pack: CompiledPack): number | undefined {
  let open = close;
  while (open > 0 && tokens[open]?.norm !== '(') open--;
  return open > 0 ? coreStart(tokens, open, pack) : undefined;
}

/** Back over adjectives to an article or a possessive: "*the* newly elected party | chairman". */
function withFront(tokens: readonly Token[], from: number, pack: CompiledPack): number | undefined {
  let role: number | undefined;
  for (let at = from; at >= 0 && from - at <= longestFront; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.norm !== '.')) break;
    if (at < from) {
      // "Maria's *former* campaign manager": the owner stands further ahead.
      const isFront = isOne(pack.determiners, token) || isOne(pack.indefinite, token);
      // "that | Ukraine": before a name it opens a clause.
      if (isOne(pack.breaks, token) && tokens[at + 1]?.capital) break;
      if (isFront && !isOwner(tokens[at - 1]?.norm ?? '')) return withQuantity(tokens, at, pack);
      if (isOwner(token.norm)) return ownerStart(tokens, at, pack);
    }
    if (at === from) {
      if (!token.capital && isKnown(pack, token)) role = at;
      continue;
    }
    if (isOne(pack.never, token) || isOne(pack.breaks, token) || isOne(pack.prepositions, token)) break;
    // "the KGB *planted* newspaper articles"
    const ahead = tokens[at - 1];
    if (isVerbLike(token, ahead, pack)) break;
    if (token.capital || isKnown(pack, token)) role = at;
    else if (role === undefined && token.kind === 'word' && tokens[from]?.capital) break;
  }
  return role === undefined ? undefined : withAdjectives(tokens, role, pack);
}

/** "the KGB *planted* articles", but not "The *self-described* socialist". */
const isVerbLike = (token: Token, ahead: Token | undefined, pack: CompiledPack): boolean =>
  !token.capital &&
  ahead?.capital === true &&
  !isOwner(ahead.norm) &&
  !isOne(pack.determiners, ahead) &&
  !isOne(pack.indefinite, ahead) &&
  isOne(pack.modifiers, token);

/** "*political* | scientist Jane Doe": further back, if that reaches the beginning of a clause. */
function withAdjectives(tokens: readonly Token[], from: number, pack: CompiledPack): number {
  for (let at = from; at >= 0 && from - at < 4; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token && isVerbLike(token, before, pack)) break;
    if (isBoundary(tokens, at, pack)) return at;
    if (!before || isOne(pack.never, before) || isOne(pack.prepositions, before)) break;
  }
  return from;
}

// "Robby Mook's manager": the owner's whole name.
function ownerStart(tokens: readonly Token[], at: number, pack: CompiledPack): number {
  let from = at;
  if (tokens[at]?.capital) while (from > 0 && belongsToName(tokens, from - 1, pack)) from--;
  return withFront(tokens, from, pack) ?? from;
}

const withQuantity = (tokens: readonly Token[], at: number, pack: CompiledPack): number => {
  const before = tokens[at - 1];
  return before && isOne(pack.determiners, before) ? at - 1 : at;
};

/** An office, a group, an institution or a document. */
export const isKnown = (pack: CompiledPack, token: Token): boolean =>
  isOne(pack.somebody, token) || (!token.capital && isOne(pack.groupEndings, token));

/** Nothing before it, a mark, or a word that opens a clause. */
function isBoundary(tokens: readonly Token[], from: number, pack: CompiledPack): boolean {
  const before = tokens[from - 1];
  if (!before || before.kind !== 'word') return true;
  // "From the report:", "In the letter".
  if (from === 1 && isOne(pack.prepositions, before)) return true;
  for (let at = Math.max(0, from - 4); at < from; at++) {
    if (phraseEnds(pack.before, tokens, at).includes(from) || phraseEnds(pack.breaks, tokens, at).includes(from))
      return true;
  }
  return false;
}
