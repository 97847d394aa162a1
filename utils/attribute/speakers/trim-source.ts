import { closingNouns, isVerb, openingNouns, speakerNouns } from './capital-nouns';
import { endsWith, wholly } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import { canNameAt } from './learn-cast';
import { isEntry, isInitial, phraseEnds } from '@/utils/attribute/templates/match-template';
import { belongsToName, splitRole } from './split-name';
import { showsSomebody } from './shows-somebody';
import { endingPhrase, headIs, headOf, isWholePhrase } from './noun-phrase';
import type { Token } from '@/utils/attribute/text/tokenise';
import { hasGenitive } from './owner';

/**
 * Where a source stands: in front of its verb, alone between a quotation and its verb, or behind its verb
 * ("said Maria Lopez").
 */
export type Place = 'front' | 'tag' | 'behind';

/** Tells whether words are somebody by themselves: a pronoun or a person known by then, a group or an organisation. */
export type Certain = (tokens: readonly Token[]) => 'person' | 'office' | undefined;

/**
 * Takes off what surrounds a source without belonging to it ("Meanwhile, on Monday the *minister* also").
 * Empty when nothing is left that could be a source.
 */
export function trimSource(tokens: readonly Token[], pack: CompiledPack, certain: Certain, place: Place): Token[] {
  const rest = pack.pack.capitals ? fromCapitals(tokens, pack, place) : fromWords(tokens, pack, certain, place);
  const whole = phraseEnds(pack.never, rest, 0)[0] === rest.length || phraseEnds(pack.firstPersons, rest, 0).length > 0;
  const bracket = rest[0]?.norm === '(' && rest.findIndex((token) => token.norm === ')') === rest.length - 1;
  const end = rest.at(-1);
  const noName =
    end !== undefined &&
    isEntry(pack.notNames, end) &&
    ![pack.singular, pack.plural, pack.indefinite].some((trie) => isEntry(trie, end));
  if (whole || bracket || noName || isUnbalanced(rest) || !rest.some((token) => token.kind === 'word')) return [];
  return pack.pack.source.knownOnly && !showsSomebody(rest, pack) ? [] : rest;
}

const isOpen = (token: Token | undefined): boolean => token?.norm === '(' || token?.norm === '（';
const isClose = (token: Token | undefined): boolean => token?.norm === ')' || token?.norm === '）';

/** "Yoon (Yun": a name that ends inside its bracket is none. */
const isUnbalanced = (tokens: readonly Token[]): boolean =>
  tokens.filter(isOpen).length > tokens.filter(isClose).length;

function fromWords(tokens: readonly Token[], pack: CompiledPack, certain: Certain, place: Place): Token[] {
  let rest = trimEdges(tokens, pack);
  if (endsWithBreak(rest, pack)) rest = trimEdges(beforeAdverbial(rest, pack, certain), pack);
  rest = trimEdges(afterLastBreak(rest, pack), pack);
  rest = partsOf(rest).at(-1) ?? rest;
  const verb = rest.findLastIndex((token) => isEntry(pack.finite, token));
  if (verb >= 0) {
    rest = trimEdges(rest.slice(verb + 1), pack);
    // "*a doctor* | who has examined them": somebody without a name.
    const unnamed = pack.genitive.length > 0 && startsUnnamed(rest, pack);
    if (!unnamed && certain(rest) !== 'person') return [];
  }
  // "narrated by him: *he*", "*he* | that no money was taken": a pronoun at either end is the subject by itself.
  const [first, last] = [rest[0], rest.at(-1)];
  if (last && isPronoun(last, pack)) return [last];
  // "*that* country's minister": a pronoun that points as well.
  if (first && rest.length > 1 && isEntry(pack.pointers, first)) return beforeAdjunct(rest, pack);
  if (first && pack.genitive.length > 0 && isPronoun(first, pack) && !isPossessive(first, pack))
    return place === 'behind' && rest.length > 1 ? [] : [first];
  return beforeAdjunct(rest, pack);
}

/** "*Ivan Petrov* | at a meeting", in scripts with capitals: what a preposition adds to a full name, if no name follows. */
function beforeAdjunct(tokens: Token[], pack: CompiledPack): Token[] {
  if (tokens.at(-1)?.capital) return tokens;
  const at = tokens.findIndex(
    (_, i) => tokens[i - 1]?.capital && tokens[i - 2]?.capital && phraseEnds(pack.prepositions, tokens, i).length > 0,
  );
  return at < 0 ? tokens : tokens.slice(0, at);
}

const startsUnnamed = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  phraseEnds(pack.indefinite, tokens, 0).length > 0 && endsWith(pack.roles, tokens);

export const isPronoun = (token: Token, pack: CompiledPack): boolean =>
  isEntry(pack.singular, token) || isEntry(pack.plural, token);

/** "his", "their": pronouns that are nobody's subject. */
export const isPossessive = (token: Token, pack: CompiledPack): boolean =>
  isPronoun(token, pack) && pack.genitive.some((ending) => token.norm.endsWith(ending));

function fromCapitals(tokens: readonly Token[], pack: CompiledPack, place: Place): Token[] {
  if (!pack.phrases) return firstName(trimEdges(afterLastBreak(trimEdges(tokens, pack), pack), pack));
  if (pack.pack.capitals === 'nouns') return fromNouns(tokens, pack, place === 'behind');
  if (place === 'behind') return openingPhrase(trimEdges(tokens, pack), pack);
  if (place === 'tag') return wholeTag(trimEdges(tokens, pack), pack);
  return frontPhrase(tokens, pack);
}

/** With capitals: the phrase that the words before a verb end with, and what explains it. */
export function frontPhrase(tokens: readonly Token[], pack: CompiledPack): Token[] {
  const { head, apposition } = splitApposition(tokens, pack);
  if (isFreeParticiple(head, apposition, pack)) return [];
  const phrase = endingPhrase(trimEdges(head, pack), pack);
  // "Others, *however*,": no explanation.
  const explained = stripMarks(apposition);
  const isAside = explained.length > 0 && phraseEnds(pack.after, explained, 0)[0] === explained.length;
  return phrase.length > 0 ? [...phrase, ...(isAside ? [] : apposition)] : [];
}

/**
 * In front of its verb the sentence has one phrase, and what a comma closes behind it explains it: "*Der Präsident, Karl
 * Meier*, sagte", "*Weber*, der das leitet, sagte". Any other clause before a verb is not about its subject.
 */
function fromNouns(tokens: readonly Token[], pack: CompiledPack, behind: boolean): Token[] {
  const trimmed = trimEdges(tokens, pack);
  if (behind) return trimmed.slice(0, speakerNouns(trimmed, pack));
  // "*Für das Ziel* hat …": whoever it is about stands behind the verb.
  const [first] = tokens;
  if (
    first &&
    isEntry(pack.prepositions, first) &&
    ![pack.determiners, pack.breaks].some((trie) => isEntry(trie, first))
  )
    return [];
  const parts = partsOf(tokens).filter((part) => part.length > 0);
  if (tokens.at(-1)?.norm !== ',') {
    const [opening] = parts.at(-1) ?? [];
    // "…, *die Druck* | machen": a relative clause, whose verb is no speaker's.
    const isPair =
      parts.length === 2 &&
      tokens.some(({ norm }) => norm === ',') &&
      parts.every((part) => isNounPhrase(trimEdges(part, pack), pack));
    if (isPair) return trimmed;
    if (parts.length > 1 && opening && isEntry(pack.apposed, opening)) return [];
    return closingNouns(trimEdges(parts.at(-1) ?? [], pack), pack);
  }
  for (let at = 0; at < parts.length - 1; at++) {
    const head = closingNouns(trimEdges(parts[at] ?? [], pack), pack);
    if (head.length === 0) continue;
    const explaining = parts.slice(at + 1);
    if (!explaining.every((part) => isNounPhrase(part, pack) || opensClause(part, pack) || !hasVerb(part, pack)))
      return [];
    const clause = explaining.findIndex(
      (part) => !isNounPhrase(part, pack) && (opensClause(part, pack) || hasVerb(part, pack)),
    );
    const named = clause < 0 ? explaining : explaining.slice(0, clause);
    const last = named.at(-1)?.at(-1);
    return last && head[0] ? tokens.slice(tokens.indexOf(head[0]), tokens.indexOf(last) + 1) : head;
  }
  return [];
}

const isNounPhrase = (part: readonly Token[], pack: CompiledPack): boolean =>
  openingNouns(part, pack, 'front') === part.length;

const hasVerb = (part: readonly Token[], pack: CompiledPack): boolean => part.some((token) => isVerb(token, pack));

/** ", der das leitet", ", mit dem", ", weil": a clause of its own that hangs on the phrase before it. */
function opensClause(part: readonly Token[], pack: CompiledPack): boolean {
  const behind = phraseEnds(pack.prepositions, part, 0)[0] ?? 0;
  return [part[0], part[behind]].some(
    (token) => token !== undefined && (isEntry(pack.apposed, token) || isEntry(pack.breaks, token)),
  );
}

/** All of the words between a quotation and its verb, or nothing: what is no part of the speaker belongs to the speech. */
function wholeTag(tokens: Token[], pack: CompiledPack): Token[] {
  const comma = tokens.findIndex((token) => token.norm === ',');
  const head = comma < 0 ? tokens : tokens.slice(0, comma);
  const behind = comma < 0 ? [] : tokens.slice(comma + 1);
  // "“…” candidate, *as Lopez's manager* suggested": another clause begins behind the comma.
  const opened = head.some(({ capital }) => capital) ? undefined : phraseEnds(pack.breaks, behind, 0)[0];
  if (opened !== undefined) return frontPhrase(behind.slice(opened), pack);
  const isHead = endingPhrase(head, pack).length === head.length;
  return isHead || isWholePhrase(head, pack) ? tokens : [];
}

/** With capitals: whether a source in front of its verb ends with somebody, or one behind it begins so. */
export const hasPhrase = (tokens: readonly Token[], pack: CompiledPack, place: Place): boolean =>
  fromCapitals(tokens, pack, place).length > 0;

/** "said *a data expert* who has worked for them": the longest beginning that is a phrase by itself. */
function openingPhrase(tokens: readonly Token[], pack: CompiledPack): Token[] {
  for (let to = tokens.length; to > 0; to--) {
    const phrase = tokens.slice(0, to);
    if (endingPhrase(phrase, pack).length !== to) continue;
    return isClauseBehind(phrase, tokens, pack) ? [] : withName(phrase, tokens, pack);
  }
  // "said *master of ceremonies Jane Doe*, an engineer": unknown words that lead to a name.
  const [opening = []] = partsOf(tokens);
  return opening.at(-1)?.capital && isWholePhrase(opening, pack) ? opening : [];
}

/** "said *she* | would go", "said *the mayor* | left": a clause, and no speaker behind the verb. */
function isClauseBehind(phrase: readonly Token[], tokens: readonly Token[], pack: CompiledPack): boolean {
  const next = tokens[phrase.length];
  if (!pack.pack.source.auxiliaries || next?.kind !== 'word' || next.capital) return false;
  if (isEntry(pack.auxiliaries, next)) return true;
  const goesOn = [pack.prepositions, pack.modifiers, pack.apposed, pack.breaks, pack.before, pack.after, pack.and];
  return !goesOn.some((trie) => phraseEnds(trie, tokens, phrase.length).length > 0);
}

/**
 * "the beekeeper | *Luis Negro*": a trade that the pack does not know, and the full name right behind it; "the prefect of
 * Lyon, | *Luis Negro*": an office without a name, and a full name behind a comma.
 */
function withName(phrase: Token[], tokens: readonly Token[], pack: CompiledPack): Token[] {
  const behind = pack.pack.capitals === 'names' ? nameBehindComma(tokens, phrase.length, pack) : undefined;
  if (behind !== undefined && isNameless(phrase, pack)) return tokens.slice(0, behind);
  let end = phrase.length;
  if (phrase.at(-1)?.capital) return phrase;
  while (belongsToName(tokens, end, pack)) end++;
  return end > phrase.length + 1 ? tokens.slice(0, end) : phrase;
}

/** Where a full name behind a comma ends, if another mark or no capital follows it. */
export function nameBehindComma(tokens: readonly Token[], at: number, pack: CompiledPack): number | undefined {
  if (tokens[at]?.norm !== ',' || !tokens[at + 1]?.capital) return undefined;
  let end = at + 1;
  while (belongsToName(tokens, end, pack)) end++;
  return end - at > 2 ? end : undefined;
}

/** An office, and nobody's name: "the prefect of Lyon". */
export const isNameless = (phrase: readonly Token[], pack: CompiledPack): boolean =>
  headIs(pack.roles, headOf(phrase, pack), pack) && splitRole(phrase, pack).name.length === 0;

/** "*Josh Hendler*, a top operative,": what names and what explains it. Without a comma at the end: the last part. */
function splitApposition(
  tokens: readonly Token[],
  pack: CompiledPack,
): { head: readonly Token[]; apposition: readonly Token[] } {
  if (isDash(tokens.at(-1))) return { head: beforeDashes(tokens, pack), apposition: [] };
  const parts = partsOf(tokens).filter((part) => part.length > 0);
  let at = parts.length - 1;
  if (tokens.at(-1)?.norm === ',') {
    // "Maria Lopez, *speaking in Lyon, Texas*,": whatever stands between the commas.
    const inserted = parts.findIndex((part, index) => index > 0 && inserts(part, parts[index - 1] ?? [], pack));
    if (inserted > 0) at = inserted - 1;
    else while (at > 0 && explains(parts[at], parts[at - 1])) at--;
  }
  const head = parts[at] ?? [];
  const last = head.at(-1);
  const behind = last && at < parts.length - 1 ? tokens.slice(tokens.indexOf(last) + 1, -1) : [];
  return { head, apposition: behind };
}

/** "*Democrats* — buoyed by rich friends — | want": what stands in front of whatever two dashes enclose. */
function beforeDashes(tokens: readonly Token[], pack: CompiledPack): readonly Token[] {
  let close = tokens.length;
  while (close > 0 && isDash(tokens[close - 1])) close--;
  let open = close;
  while (open > 0 && !isDash(tokens[open - 1])) open--;
  while (open > 0 && isDash(tokens[open - 1])) open--;
  return open > 0 ? splitApposition(tokens.slice(0, open), pack).head : [];
}

const isDash = (token: Token | undefined): boolean => /^[-–—―]$/u.test(token?.norm ?? '');

/** "*Exhausted*, went home …": what opens a sentence before its verb owes it its capital. */
const isFreeParticiple = (
  [first, second]: readonly Token[],
  apposition: readonly Token[],
  pack: CompiledPack,
): boolean =>
  first?.start === 0 &&
  second === undefined &&
  apposition.length > 1 &&
  isEntry(pack.modifiers, first) &&
  phraseEnds(pack.determiners, apposition, 1).length === 0;

// "another incumbent", "43", "facing a challenge"; "Robby Mook" behind "her manager".
const explains = (part: readonly Token[] | undefined, before: readonly Token[] | undefined): boolean =>
  part?.[0] !== undefined &&
  before !== undefined &&
  (!part[0].capital || before.at(-1)?.capital === false || isDistrict(part) || isOffice(part, before));

/** "Luis Negro, *Head of Research at the bank*", "Luis Negro, *President Petit's adviser*": an office with a capital. */
const isOffice = (part: readonly Token[], before: readonly Token[]): boolean =>
  before.length > 1 &&
  before[0]?.start === 0 &&
  before.every((token) => token.capital || token.norm === '.') &&
  part.some(({ capital, kind }) => !capital && kind === 'word');

/** "speaking in Lyon", "who won" behind a whole phrase with a name. */
function inserts(part: readonly Token[], before: readonly Token[], pack: CompiledPack): boolean {
  const [first] = part;
  if (!first || first.capital || !isEntry(pack.modifiers, first)) return false;
  const phrase = trimEdges(before, pack);
  return phrase.some(({ capital }) => capital) && endingPhrase(phrase, pack).length === phrase.length;
}

/** "Jane Doe, *R-Pa.*,": party and state. */
const isDistrict = (part: readonly Token[]): boolean => part.length < 3 && /^[a-z]-[a-z]/u.test(part[0]?.norm ?? '');

/** Takes off the words that only stand beside a source, at both ends. */
export function trimEdges(tokens: readonly Token[], pack: CompiledPack): Token[] {
  let rest = stripMarks(tokens);
  for (let length = -1; length !== rest.length; ) {
    length = rest.length;
    const start = isInitial(rest, 0, pack) ? rest : dropStart(rest, pack.before);
    rest = stripMarks(dropEnd(stripMarks(start), pack.after));
  }
  return rest;
}

const isBreak = (tokens: readonly Token[], at: number, pack: CompiledPack): number | undefined =>
  phraseEnds(pack.keeps, tokens, at).length || isInitial(tokens, at, pack)
    ? undefined
    : phraseEnds(pack.breaks, tokens, at)[0];

function endsWithBreak(tokens: readonly Token[], pack: CompiledPack): boolean {
  for (let at = Math.max(0, tokens.length - 4); at < tokens.length; at++) {
    if (isBreak(tokens, at, pack) === tokens.length) return true;
  }
  return false;
}

/** "*Karim*, answering a question, said": whoever is certainly named before; a person rather than an office. */
function beforeAdverbial(tokens: readonly Token[], pack: CompiledPack, certain: Certain): Token[] {
  let office: Token[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const starts = from === 0 || tokens[from - 1]?.kind === 'mark' || isBreak(tokens, from - 1, pack) !== undefined;
    const pronoun = tokens[from];
    // "there *he* told the paper": a pronoun needs nothing before it.
    if (!starts && pronoun && pack.genitive.length > 0 && isPronoun(pronoun, pack) && !isPossessive(pronoun, pack))
      return [pronoun];
    if (!starts) continue;
    for (let to = from + 1; to < Math.min(tokens.length, from + 16); to++) {
      const start = trimEdges(tokens.slice(from, to), pack);
      const kind = start.length ? certain(start) : undefined;
      if (kind === undefined && isIntroduced(start, tokens, to, from === 0, pack)) return start;
      if (kind === 'office') office = phraseEnds(pack.roles, tokens, to).length > 0 ? office : start;
      else if (kind && certain(trimEdges(tokens.slice(from, to + 1), pack)) !== kind) {
        if (!goesOnInCase(start, tokens[to], pack, certain)) return start;
      }
    }
  }
  return office.length > 0 ? office : officeAtStart(tokens, pack);
}

/** "*The American leader* | on Truth Social": where the name ends nobody can tell, or whether there is one. */
function officeAtStart(tokens: readonly Token[], pack: CompiledPack): Token[] {
  const start = trimEdges(tokens, pack);
  for (let to = 2; to < Math.min(start.length, longestOffice); to++) {
    const next = start[to];
    const owns = hasGenitive(next?.norm ?? '', pack);
    const office = start.slice(0, to);
    if (pack.genitive.length > 0 && next?.kind === 'word' && !owns && endsWith(pack.roles, office)) {
      const isWhole =
        phraseEnds(pack.roles, start, to).length === 0 && !office.some((_, at) => isBreak(start, at, pack));
      if (isWhole) return office;
    }
  }
  return [];
}

const longestOffice = 5;

/** "Aman | Ullah's friend": the rest of the name has a case ending. */
const goesOnInCase = (
  start: readonly Token[],
  next: Token | undefined,
  pack: CompiledPack,
  certain: Certain,
): boolean =>
  next !== undefined &&
  pack.genitive.some((ending) => {
    const norm = next.norm.slice(0, -ending.length);
    return norm.length > 1 && next.norm.endsWith(ending) && certain([...start, { ...next, norm }]) === 'person';
  });

const isAddressee = (token: Token | undefined, pack: CompiledPack): boolean =>
  (pack.pack.endings?.['object'] ?? []).some((ending) => token?.norm.endsWith(ending));

/**
 * "the historian Minhaj al-Siraj | *his* …": an office with a name, up to a word that begins another phrase; and at the
 * beginning of a sentence a name alone ("Jacob Abbott | *in his* book", "Sheikh Karim | *there*").
 */
function isIntroduced(
  start: readonly Token[],
  tokens: readonly Token[],
  to: number,
  atStart: boolean,
  pack: CompiledPack,
): boolean {
  const next = tokens[to];
  if (!next || pack.genitive.length === 0) return false;
  // "*a rescuer* | to the BBC's Burmese service": whoever it is, to somebody without an office or a usual name.
  const isSomeone =
    atStart && startsUnnamed(start, pack) && !tokens.slice(to).some((token) => isEntry(pack.names, token));
  if (isSomeone && isAddressee(tokens.at(-1), pack)) return true;
  if (atStart && wholly(pack.roles, start) && isBreak(tokens, to, pack) !== undefined) return true;
  const isPlace = phraseEnds(pack.before, tokens, to).length > 0 || isEntry(pack.documents, next);
  const opens = isPossessive(next, pack) || isEntry(pack.pointers, next) || isEntry(pack.indefinite, next);
  if (!opens && !isPlace) return false;
  const { role, name } = splitRole(start, pack);
  const named = role.length > 0 || (atStart && (isPlace || isPossessive(next, pack)));
  // "Thackston | *in his* book": a single word is a name only where something of its own follows.
  const shortest = atStart && isPossessive(next, pack) ? 1 : 2;
  return named && name.length >= shortest && name.length < 5 && name.every((_, at) => canNameAt(name, at, pack));
}

function afterLastBreak(tokens: readonly Token[], pack: CompiledPack): Token[] {
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = isBreak(tokens, at, pack);
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

function stripMarks(tokens: readonly Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === 'mark' && !opensBracketed(tokens, from)) from++;
  while (to > from && tokens[to - 1]?.kind === 'mark' && !closesBracket(tokens, from, to)) to--;
  if (isOpen(tokens[from])) {
    const close = tokens.findIndex(isClose);
    if (close > 0 && close < to - 1) return stripMarks(tokens.slice(close + 1, to));
  }
  return tokens.slice(from, to);
}

const opensBracketed = (tokens: readonly Token[], at: number): boolean =>
  isOpen(tokens[at]) && tokens.slice(at).some(isClose);
const closesBracket = (tokens: readonly Token[], from: number, to: number): boolean =>
  isClose(tokens[to - 1]) && tokens.slice(from, to).some(isOpen);

/** "The mayor of Lyon, Jean Petit": what begins the name; "On the way home, *Jean Petit*": the last part. */
function firstName(tokens: Token[]): Token[] {
  const parts = partsOf(tokens);
  const last = parts.at(-1);
  if (parts.length === 1 || !last) return tokens;
  const first = parts.find((part) => part.some((token) => token.capital));
  return first && first.filter((token) => token.capital).length >= 2 ? first : last;
}

/** The parts between commas and dashes; brackets stay whole. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isOpen(token)) depth++;
    if (isClose(token)) depth--;
    if (depth === 0 && /^[,،;:—–、，]$/u.test(token.norm)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
