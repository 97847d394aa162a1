import type { CompiledPack } from './compiled-pack';
import { openingNouns } from './capital-nouns';
import { endsWith } from './cast';
import { canName } from './learn-cast';
import { isStop, phraseEnds } from './match-template';
import type { Memory } from './memory';
import { endingPhrase } from './noun-phrase';
import { isSomebody, isSomebodysHead } from './somebody';
import { withoutAddressee } from './source-of';
import { splitRole } from './split-name';
import type { Token } from './tokenise';
import { isPossessive, isPronoun, trimEdges } from './trim-source';

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
  if (pack.phrases) return isPhrase(bare, after, memory, pack);
  const [last] = bare.slice(-1);
  if (last && isPossessive(last, pack)) return false;
  if (pack.genitive.length > 0) {
    // "in the letter *he*": a pronoun ends its subject, and nobody else's goes over it.
    const place = bare.at(-2);
    if (last && place && bare.length < 5 && isPronoun(last, pack) && isPlace(place, pack)) return true;
    if (bare.slice(0, -1).some((token) => isPronoun(token, pack) && !isPossessive(token, pack))) return false;
  }
  const kind = bare.length > 0 ? isSomebody(bare, memory, pack) : undefined;
  if (kind === undefined && introducesQuote(bare, after, pack)) return true;
  if (kind === 'person') return !goesOnNaming(bare, after, memory, pack);
  // "… that *the ministry* | has said": its verb shows where an institution's name ends.
  if (
    kind === 'office' &&
    bare.length < 5 &&
    pack.genitive.length > 0 &&
    pack.quoteCues.some((cues) => phraseEnds(cues, after, 0).length > 0)
  )
    return true;
  // "several | members of parliament"
  return kind === 'office' && endsWith(pack.groups, bare) && phraseEnds(pack.roles, after, 0).length === 0;
}

const isPlace = (token: Token, pack: CompiledPack): boolean =>
  (pack.pack.cases?.place ?? []).some((ending) => token.norm.endsWith(ending));

/** "the former bowler Winston, “…”": an office and a name before a comma and whole sentences in quotation marks. */
function introducesQuote(words: readonly Token[], after: readonly Token[], pack: CompiledPack): boolean {
  const [comma, quote] = after;
  if (comma?.norm !== ',' || quote?.kind !== 'quote' || !isStop(quote.inner?.at(-1))) return false;
  const { role, name } = splitRole(words, pack);
  return role.length > 0 && name.length > 0 && name.length < 4 && name.every((token) => canName(token, pack));
}

/** "Mahmudur Rahman | Manna": the next word belongs to the same name. */
function goesOnNaming(words: readonly Token[], after: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  const next = after[0];
  if (!next || !canName(next, pack)) return false;
  const { role, name } = splitRole(words, pack);
  const parts = memory.cast.nameWords(name);
  if (parts.length > 0) return memory.cast.names([...parts, next.norm]);
  // "the officer | Masud Rana": the office stands before its holder's name.
  return memory.cast.findByRole(role, memory.person)?.words.includes(next.norm) === true;
}

/** With capitals: a whole phrase, and what follows does not belong to it. */
function isPhrase(words: readonly Token[], after: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  const next = after[0];
  if (!next || next.capital || next.kind !== 'word' || phraseEnds(pack.prepositions, after, 0).length > 0) return false;
  if (words.length === 0) return false;
  // "Brown dismissed *Lopez's* | charges, pointing out …": whose they are.
  const owner = words.at(-1)?.norm ?? '';
  if (pack.pack.endings?.['possessive']?.some((ending) => owner.endsWith(ending))) return false;
  if (pack.pack.capitals === 'nouns') return openingNouns(words, pack) === words.length;
  return endingPhrase(words, pack).length === words.length && isSomebodysHead(words, memory, pack);
}
