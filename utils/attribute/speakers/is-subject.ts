import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { openingNouns } from './capital-nouns';
import { contains, endsWith } from './cast';
import { canName } from './learn-cast';
import { isEntry, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { endingPhrase, isKnown } from './noun-phrase';
import { isSomebody, isSomebodysHead } from './somebody';
import { withoutAddressee } from './source-of';
import { endsAsGroup } from './speaker-kind';
import { splitRole } from './split-name';
import type { Token } from '@/utils/attribute/text/tokenise';
import { hasGenitive } from './owner';
import { frontPhrase, isPossessive, isPronoun, trimEdges } from './trim-source';

/**
 * Whether the words before a claim are its subject. An organisation's name may go on ("the police | members'
 * spokesman"), so only people and groups are taken, and nobody to whom an "and" joins another.
 */
export function isSubject(
  words: readonly Token[],
  after: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): boolean {
  if (phraseEnds(pack.and, after, 0).length > 0) return false;
  const bare = trimEdges(pack.phrases ? words : withoutAddressee([...words], memory, pack), pack);
  if (pack.phrases) return isPhrase(words, bare, after, memory, pack);
  const [last] = bare.slice(-1);
  if (last && isPossessive(last, pack)) return false;
  if (pack.genitive.length > 0) {
    // "for *that* | reason": a pronoun that points to a noun as well.
    if (last && bare.length === 1 && isEntry(pack.pointers, last)) return after[0]?.kind !== 'word';
    // "in the letter *he*": a pronoun ends its subject, and nobody else's goes over it.
    const place = bare.at(-2);
    if (last && place && bare.length < 5 && isPronoun(last, pack) && isPlace(place, pack)) return true;
    if (bare.slice(0, -1).some((token) => isPronoun(token, pack) && !isPossessive(token, pack))) return false;
  }
  const kind = bare.length > 0 ? isSomebody(bare, memory, pack) : undefined;
  if (kind === undefined && (introducesQuote(bare, after, pack) || isTeller(bare, after, pack))) return true;
  // "leader Karim, | Rahim and others said": the first of several.
  if (pack.genitive.length > 0 && after[0]?.norm === ',' && after[1]?.kind !== 'quote') return false;
  if (kind === 'person') return !goesOnNaming(bare, after, memory, pack);
  // "… that *the ministry* | has said": its verb shows where an institution's name ends.
  if (
    kind === 'office' &&
    bare.length < 5 &&
    pack.genitive.length > 0 &&
    pack.quoteCues.some((cues) => phraseEnds(cues, after, 0).length > 0)
  )
    return true;
  // "*one whistleblower of the network* | has said they looked for children"
  if (
    kind === undefined &&
    isSomeone(bare, pack) &&
    pack.quoteCues.some((cues) => phraseEnds(cues, after, 0).length > 0)
  )
    return true;
  // "several | members of parliament"
  if (phraseEnds(pack.roles, after, 0).length > 0) return false;
  if (last && kind === 'office' && pack.genitive.length > 0 && isPlace(last, pack)) return false;
  return (kind === 'office' && (endsWith(pack.groups, bare) || isBodysVerb(after, pack))) || isManyByEnding(bare, pack);
}

/** Words behind "one". */
const longestKind = 3;

const isSomeone = (bare: readonly Token[], pack: CompiledPack): boolean => {
  const one = bare.findLastIndex((_, at) => phraseEnds(pack.indefinite, bare, at).length > 0);
  const kind = bare.slice(one + 1);
  return (
    pack.genitive.length > 0 &&
    one >= 0 &&
    kind.length > 0 &&
    kind.length <= longestKind &&
    kind.every((token) => token.kind === 'word' && !isEntry(pack.notNames, token) && !isEntry(pack.breaks, token))
  );
};

/** Whether the sentence ends with a verb that only institutions have, and no institution's name goes on before it. */
function isBodysVerb(after: readonly Token[], pack: CompiledPack): boolean {
  if (!pack.plainVerbs) return false;
  const end = after.findLastIndex((token) => !isStop(token)) + 1;
  const near = after.slice(0, longestName);
  return (
    endsWith(pack.plainVerbs, after.slice(0, end)) &&
    !contains(pack.organisations, near) &&
    !contains(pack.groups, near)
  );
}

/** Words of an institution's name behind one that could end it: "the police | of the metropolitan department". */
const longestName = 4;

/** "the protesters": a plural of a word that is no name. */
const isManyByEnding = (bare: readonly Token[], pack: CompiledPack): boolean =>
  pack.genitive.length > 0 && bare.length > 0 && bare.length < 5 && endsAsGroup(bare, pack) && !isInCase(bare, pack);

const isInCase = (bare: readonly Token[], pack: CompiledPack): boolean => hasGenitive(bare.at(-1)?.norm ?? '', pack);

const isPlace = (token: Token, pack: CompiledPack): boolean =>
  (pack.pack.cases?.place ?? []).some((ending) => token.norm.endsWith(ending));

/** "the captain Mashrafe bin Mortaza | has told …": an office and a name right before a verb of saying. */
function isTeller(words: readonly Token[], after: readonly Token[], pack: CompiledPack): boolean {
  if (pack.genitive.length === 0 || pack.pack.capitals) return false;
  if (!pack.quoteCues.some((cues) => phraseEnds(cues, after, 0).length > 0)) return false;
  const { role, name } = splitRole(words, pack);
  const isCased = isInCase(name, pack) || endsAsGroup(name, pack);
  return (
    role.length > 0 && name.length > 1 && name.length < 5 && !isCased && name.every((token) => canName(token, pack))
  );
}

/** "the former bowler Winston, “…”": an office, perhaps with a name, before a comma and whole sentences in quotation marks. */
function introducesQuote(words: readonly Token[], after: readonly Token[], pack: CompiledPack): boolean {
  const [comma, quote] = after;
  if (comma?.norm !== ',' || quote?.kind !== 'quote' || !isStop(quote.inner?.at(-1))) return false;
  const { role, name } = splitRole(words, pack);
  if (name.length === 0)
    return (
      words.length > 1 &&
      words.length < 4 &&
      words.every((token) => token.kind === 'word' && !isEntry(pack.notNames, token))
    );
  return role.length > 0 && name.length < 4 && name.every((token) => canName(token, pack));
}

/** "Mahmudur Rahman | Manna": the next word belongs to the same name. */
function goesOnNaming(words: readonly Token[], after: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  const next = after[0];
  const { role, name } = splitRole(words, pack);
  // "the joint member | secretary Tasnim": two offices, or one with two words.
  if (name.length === 0 && phraseEnds(pack.roles, after, 0).length > 0) return true;
  if (!next || !canName(next, pack)) return false;
  const parts = memory.cast.nameWords(name);
  if (parts.length > 0) return memory.cast.names([...parts, next.norm]) || isRestInCase(parts, next, memory, pack);
  // "the officer | Masud Rana": the office stands before its holder's name.
  return memory.cast.findByRole(role, memory.person)?.words.includes(next.norm) === true;
}

/** "Sheikh | Hasina's son": the rest of the name has a case ending. */
const isRestInCase = (parts: readonly string[], next: Token, memory: Memory, pack: CompiledPack): boolean => {
  const person = pack.genitive.length > 0 ? memory.cast.find(parts) : undefined;
  return (
    person !== undefined &&
    person !== 'several' &&
    person.words.some((word) => word.length > 2 && !parts.includes(word) && next.norm.startsWith(word))
  );
};

/** "On Monday, *Maria Lopez, the mayor*,": a phrase with what explains it, if nothing but a time or a place stands before. */
function introduced(words: readonly Token[], pack: CompiledPack): readonly Token[] {
  const phrase = frontPhrase(words, pack);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return [];
  const end = words.indexOf(last) + 1;
  const isClosed = end === words.length || (end === words.length - 1 && words[end]?.norm === ',');
  const before = words.slice(0, words.indexOf(first));
  const isPlain = trimEdges(before, pack).length === 0;
  const comma = before.findIndex(({ norm }) => norm === ',');
  const isTime = comma > 0 && comma === before.length - 1 && phraseEnds(pack.prepositions, before, 0).length > 0;
  return isClosed && (isPlain || isTime) ? phrase : [];
}

/** With capitals: a whole phrase, and what follows does not belong to it. */
function isPhrase(
  all: readonly Token[],
  words: readonly Token[],
  after: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): boolean {
  const next = after[0];
  if (!next || next.capital || next.kind !== 'word' || phraseEnds(pack.prepositions, after, 0).length > 0) return false;
  if (words.length === 0) return false;
  // "Trump's Virginia | state director": the phrase goes on.
  if (pack.pack.capitals === 'names' && isKnown(pack, next) && !pack.quoteCues.some((cues) => isEntry(cues, next)))
    return false;
  // "Brown dismissed *Lopez's* | charges, pointing out …": whose they are.
  const owner = words.at(-1)?.norm ?? '';
  if (pack.pack.endings?.['possessive']?.some((ending) => owner.endsWith(ending))) return false;
  if (pack.pack.capitals === 'nouns') return openingNouns(words, pack) === words.length;
  const isWhole = endingPhrase(words, pack).length === words.length;
  return isSomebodysHead(isWhole ? words : introduced(all, pack), memory, pack);
}
