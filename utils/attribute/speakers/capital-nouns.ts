import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Token } from '@/utils/attribute/text/tokenise';

/** What stands before a noun without an article has an ending, or is a number. */
const adjective = /(?:e[mnrs]?|\p{N})$/u;

/** Small words before a noun: an article and what describes it. */
const longestFront = 6;

/**
 * How many words from the beginning are one noun phrase, in a language that writes every noun with a capital: "*die
 * neue Sprecherin der Stadt Köln* sagte". In front of its verb, where a sentence has one phrase and no more, whatever
 * hangs on the noun belongs to it: "*Der Leiter der Wache in Köln* sagte".
 */
export function openingNouns(
  tokens: readonly Token[],
  pack: CompiledPack,
  place: 'front' | 'behind' = 'behind',
): number {
  const first = tokens[0];
  if (!first || (first.kind !== 'word' && first.kind !== 'quote')) return 0;
  if (isEntry(pack.singular, first) || isEntry(pack.plural, first)) return 1;
  // A capital at the beginning of a sentence does not make a noun of "Nachdem" or "Offiziell".
  if ([pack.before, pack.breaks, pack.never].some((trie) => isEntry(trie, first)) && !isEntry(pack.determiners, first))
    return 0;
  if (phraseEnds(pack.prepositions, tokens, 0).length > 0 && !isEntry(pack.determiners, first)) return 0;
  let end = nounsFrom(tokens, 0, pack);
  while (end > 0) {
    const link =
      phraseEnds(place === 'front' ? pack.prepositions : pack.links, tokens, end)[0] ??
      phraseEnds(pack.links, tokens, end)[0] ??
      phraseEnds(pack.and, tokens, end)[0];
    // "ging von | 90 000 Toten aus": a number is nobody's owner.
    const isCount = link !== undefined && /^\p{N}/u.test(tokens[link]?.norm ?? '');
    // "sagte Sprecherin Maria Weber | *der* Zeitung": a name owns nothing, and somebody is told.
    const isTold = place === 'behind' && link !== undefined && isNamed(tokens.slice(0, end), pack);
    const next = link === undefined || isCount || isTold ? 0 : nounsFrom(tokens, link, pack);
    if (next === 0) break;
    end = next;
  }
  return end;
}

/**
 * The same with the name or the office that stands behind a comma and explains it: "die Sprecherin der Stadt, *Maria
 * Weber*", "Maria Weber, *Leiterin der Wache*", up to a mark that ends it.
 */
export function speakerNouns(tokens: readonly Token[], pack: CompiledPack): number {
  const end = openingNouns(tokens, pack);
  if (end === 0) return 0;
  // "ein Sprecher *auf der anderen Seite*, Karl Meier,"
  const whole = tokens[end]?.norm === ',' ? end : openingNouns(tokens, pack, 'front');
  const explained = withExplanation(tokens, whole, pack);
  return explained > whole ? explained : end;
}

function withExplanation(tokens: readonly Token[], end: number, pack: CompiledPack): number {
  if (tokens[end]?.norm !== ',') return end;
  const behind = tokens.slice(end + 1);
  const length = openingNouns(behind, pack, 'front');
  const after = behind[length];
  if (length === 0 || (after && after.norm !== ',' && after.kind !== 'quote' && !isStop(after))) return end;
  // "…, Russland, China und der Iran seien …": several, and none of them explains the first.
  const next = openingNouns(behind.slice(length + 1), pack);
  if (next > 0 && phraseEnds(pack.and, behind.slice(0, length + 1 + next), length + next).length > 0) return end;
  return explains(tokens.slice(0, end), behind.slice(0, length), pack) ? end + 1 + length : end;
}

/** A name behind an office, or an office behind a name. */
function explains(head: readonly Token[], behind: readonly Token[], pack: CompiledPack): boolean {
  const [first] = behind;
  if (!first) return false;
  const isOffice = (words: readonly Token[]): boolean =>
    words.some(
      (_, at) => phraseEnds(pack.roles, words, at).length > 0 || phraseEnds(pack.groups, words, at).length > 0,
    );
  const hasArticle = head[0] !== undefined && isEntry(pack.determiners, head[0]);
  if (!isEntry(pack.determiners, first)) return (hasArticle || isOffice(head)) && (behind.length > 1 || isOffice(head));
  return !hasArticle && isOffice(behind);
}

/** The longest end of these words that is one noun phrase and begins a clause. */
export function closingNouns(tokens: readonly Token[], pack: CompiledPack): Token[] {
  for (let from = 0; from < tokens.length; from++) {
    const before = tokens[from - 1];
    // "… | ohne *viele Worte*"
    const hangs = before !== undefined && isEntry(pack.prepositions, before) && !isEntry(pack.before, before);
    const begins = !before || (!hangs && [pack.breaks, pack.before].some((trie) => isEntry(trie, before)));
    const rest = tokens.slice(from);
    if (begins && openingNouns(rest, pack, 'front') === rest.length) return rest;
  }
  return [];
}

/** Article, adjectives, nouns: where they end, or 0. */
function nounsFrom(tokens: readonly Token[], start: number, pack: CompiledPack): number {
  const first = tokens[start];
  if (!first) return 0;
  if (!isEntry(pack.determiners, first)) return isVerb(first, pack) ? 0 : nouns(tokens, start, pack);
  // "der *in Köln* ansässige Verein"
  const place = isEntry(pack.determiners, tokens[start + 1] ?? first)
    ? undefined
    : phraseEnds(pack.prepositions, tokens, start + 1)[0];
  return nouns(tokens, (place && nouns(tokens, place, pack)) || start, pack);
}

function nouns(tokens: readonly Token[], start: number, pack: CompiledPack): number {
  let at = start;
  while (at - start < longestFront && isFront(tokens[at], at > 0 && isFrontWord(tokens[at - 1], pack), pack)) at++;
  const first = at;
  for (;;) {
    const end = isNoun(tokens, at, first, pack) ? at + 1 : at > first ? goesOnNaming(tokens, at, pack) : undefined;
    if (end === undefined) return at > first ? at : 0;
    at = end;
  }
}

/** "Sprecherin *Maria* …": an office with a name behind it. */
const isNamed = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  tokens.some((_, at) => {
    const end = phraseEnds(pack.roles, tokens, at)[0];
    return end !== undefined && tokens[end]?.capital === true && tokens[end].kind === 'word';
  });

/** "hatte | *Weber*", "werde auch | *Weber*": behind its verb stands the subject. */
export function followsVerb(tokens: readonly Token[], from: number, pack: CompiledPack): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.capital) return false;
    if (isEntry(pack.finite, token)) return true;
    if (![pack.before, pack.after, pack.between].some((trie) => isEntry(trie, token))) return false;
  }
  return false;
}

/** "Virgil *van* Dijk", "Gesundheits*-, Sozial- und* Finanzdirektor": where the name or the noun goes on. */
function goesOnNaming(tokens: readonly Token[], at: number, pack: CompiledPack): number | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before?.capital || !token) return undefined;
  if (token.norm === '-' && !token.spaced) {
    const joins = tokens[at + 1];
    const next = joins && (joins.norm === ',' || isEntry(pack.and, joins)) ? at + 2 : undefined;
    return next !== undefined && tokens[next]?.capital ? next : undefined;
  }
  if (phraseEnds(pack.prepositions, tokens, at).length > 0 || isEntry(pack.determiners, token)) return undefined;
  return phraseEnds(pack.particles, tokens, at).find((end) => tokens[end]?.capital);
}

/** "*sagte* Weber", "*kam* Weber": nouns have capitals, and no adjective stands there without an article. */
export const isVerb = (token: Token, pack: CompiledPack): boolean =>
  !token.capital && (isEntry(pack.finite, token) || pack.quoteCues.some((cues) => isEntry(cues, token)));

/** An article or an adjective: what follows belongs to the same phrase. */
const isFrontWord = (token: Token | undefined, pack: CompiledPack): boolean =>
  token?.kind === 'word' &&
  (isEntry(pack.determiners, token) ||
    (!token.capital && !isEntry(pack.prepositions, token) && !isEntry(pack.links, token)));

function isFront(token: Token | undefined, goesOn: boolean, pack: CompiledPack): boolean {
  if (!token || token.kind !== 'word') return false;
  if (isEntry(pack.determiners, token)) return true;
  if (isEntry(pack.prepositions, token)) return false;
  if (token.capital || isEntry(pack.breaks, token) || isEntry(pack.singular, token)) return false;
  // "ein *nicht* genannter Vertreter"
  if (goesOn) return !isEntry(pack.finite, token);
  return adjective.test(token.norm) && !isEntry(pack.never, token) && !isEntry(pack.before, token);
}

function isNoun(tokens: readonly Token[], at: number, first: number, pack: CompiledPack): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "einer „Katastrophe“": nobody's name.
  if (token.kind === 'quote')
    return (token.inner?.length ?? 0) <= 6 && !(at === first && isEntry(pack.indefinite, tokens[at - 1] ?? token));
  if (token.capital && token.kind === 'word') return true;
  if (at === first) return false;
  // "die Agenturen *dpa* und AFP"
  if (token.kind === 'word' && isEntry(pack.press, token)) return true;
  if (token.norm === '.') return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
  if (/^\p{N}/u.test(token.norm) || (token.norm === '/' && tokens[at + 1]?.capital === true)) return true;
  // Brackets with an acronym belong to the name before them.
  const open = tokens.slice(Math.max(first, at - 8), at).filter(({ norm }) => norm === '(').length;
  const shut = tokens.slice(Math.max(first, at - 8), at).filter(({ norm }) => norm === ')').length;
  return token.norm === '(' ? tokens.slice(at, at + 9).some(({ norm }) => norm === ')') : open > shut;
}

/** Whether the words around these belong to the same noun phrase: neither end of it shows. */
export function isMidPhrase(tokens: readonly Token[], from: number, to: number, pack: CompiledPack): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (after?.capital && after.kind === 'word') return true;
  if (!before || before.kind !== 'word') return false;
  return isEntry(pack.determiners, before) || (before.start > 0 && (before.capital || isEntry(pack.links, before)));
}
