import { agrees } from './agreement';
import { contains, endsWith, wholly } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { headOf, isKnown } from './noun-phrase';
import { isOwner } from './owner';
import { mayEndOutlet } from '@/utils/attribute/outlets/name-ends';
import { outletAtEnd } from './outlet-speaker';
import { showsSubject } from './shows-subject';
import { endsAsGroup } from './speaker-kind';
import { isSomebody, isSomebodysHead } from './somebody';
import { splitRole } from './split-name';
import type { Token } from '@/utils/attribute/text/tokenise';
import { isPossessive, trimEdges, trimSource } from './trim-source';

/** The words of a source that name the speaker; empty where there is nobody. */
export function sourceOf(found: Found, memory: Memory, pack: CompiledPack): Token[] {
  if (found.kind === 'document' && !(pack.phrases && pack.pack.capitals === 'names'))
    return trimEdges(documentIn(found.source, pack), pack);
  const certain = (words: readonly Token[]): 'person' | 'office' | undefined =>
    isSomebody(words, memory, pack) ?? isSomebody(withoutCase(words, found, pack), memory, pack);
  const source = heardOf(found, pack) ?? withoutAddressee(found.source, memory, pack);
  if (source.length === found.source.length && !pack.pack.capitals) {
    const outlet = outletAtEnd(trimEdges(source, pack), memory.article);
    if (outlet.length > 0) return outlet;
  }
  // "according to *20 Minutes*": an outlet's name may begin with what begins no other.
  if (pack.phrases && found.place === 'behind') {
    const words = trimEdges(source, pack);
    if (words.length > 1 && outletAtEnd(words, memory.article).length === words.length) return words;
  }
  return trimSource(source, pack, certain, found.place);
}

/** "… showed | in the *captain's* voice": the name without the ending that its template asks for. */
function withoutCase(words: readonly Token[], { source, ending }: Found, pack: CompiledPack): readonly Token[] {
  const last = words.at(-1);
  if (!last || !ending || pack.genitive.length === 0 || last !== source.at(-1)) return [];
  return [...words.slice(0, -1), { ...last, norm: last.norm.slice(0, -ending.length) }];
}

/** "*The mayor* (object) was heard to say": without the ending that anywhere else shows to whom something is told. */
function heardOf({ source, ending }: Found, pack: CompiledPack): Token[] | undefined {
  const last = source.at(-1);
  if (!last || pack.genitive.length === 0 || !ending || !pack.pack.endings?.['object']?.includes(ending))
    return undefined;
  const norm = last.norm.slice(0, -ending.length);
  return [...source.slice(0, -1), { ...last, norm, end: last.end - ending.length }];
}

/** "On what it found, | the report of the ministry": the last part of a clause, where verbs tell clauses apart. */
function documentIn(source: readonly Token[], pack: CompiledPack): readonly Token[] {
  const clause = source.findLastIndex(
    (token, at) => at < source.length - 1 && (isEntry(pack.finite, token) || token.norm === ','),
  );
  return pack.pack.source.finite && clause >= 0 ? source.slice(clause + 1) : source;
}

/** "General Karim | to BBC Bangla": a newsroom in the case that says to whom somebody spoke. */
export function withoutAddressee(source: Token[], memory: Memory, pack: CompiledPack): Token[] {
  const last = source.at(-1);
  if (!last || pack.pack.cases?.newsroom === undefined || !mayEndOutlet(last.norm)) return source;
  for (const ending of pack.pack.cases.newsroom) {
    if (!last.norm.endsWith(ending) || last.end - last.start <= ending.length) continue;
    // "ইন্ডিয়া টুডে" ends so by itself: without the ending it is no newsroom.
    const bare = [...source.slice(0, -1), { ...last, end: last.end - ending.length }];
    const outlet = outletAtEnd(bare, memory.article);
    if (outlet.length > 0) return source.slice(0, -outlet.length);
  }
  return source;
}

/** Whether a statement has a speaker at all, by name, by pronoun or by the words that say so without one. */
export function namesSomebody(found: Found, memory: Memory, pack: CompiledPack): boolean {
  if (found.nobody || found.omits) return true;
  const tokens = sourceOf(found, memory, pack);
  if (tokens.length === 0) return found.only === undefined && found.outer === undefined && mayOmit(found, memory, pack);
  if (found.kind === 'according' && pack.pack.capitals === 'names' && leavesWords(found, tokens)) return false;
  const first = tokens[0];
  // "Den Fonds forderte er auf": the object may stand first; its article tells.
  if (first && found.kind !== 'according' && isEntry(pack.oblique, first)) return false;
  return suits(found, tokens, memory, pack) && agrees(found, tokens, pack);
}

/** "applause": where every noun has a capital, so has this one. */
const isThing = (head: Token, pack: CompiledPack): boolean =>
  (!head.capital || pack.pack.capitals === 'nouns') && isEntry(pack.things, head);

/** "According to the file, *the man* | was arrested": words behind the speaker's comma belong to what is said. */
function leavesWords({ source, place }: Found, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (place !== 'behind' || !last) return false;
  const left = source.slice(source.indexOf(last) + 1);
  return left[0]?.norm === ',' && left.at(-1)?.norm !== ',' && left.some(({ kind }) => kind === 'word');
}

/** Whether a source is what its template asks for. */
export function suits(found: Found, tokens: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  // "a victim of *Epstein's* alleged ring": the owner of what follows.
  const end = tokens.at(-1);
  if (pack.genders.length > 0 && end && found.ending === undefined && tokens.length > 1 && isOwner(end.norm))
    return false;
  // "…, including an hour in which *the mayor* said": what stands between the comma and the speaker is no tag.
  if (pack.genders.length > 0 && found.tag && trimEdges(found.source, pack)[0] !== tokens[0]) return false;
  // "An organisation *called* Bridges": what it is called.
  if (pack.agreement && isNaming(found, pack.agreement.names) && isUnnamed(tokens, pack)) return false;
  const head = pack.phrases ? headOf(tokens, pack).at(-1) : undefined;
  const noun =
    pack.pack.capitals === 'nouns'
      ? headOf(tokens, pack).find(({ capital, start }) => capital && start > 0)
      : undefined;
  const named = noun ?? head;
  if (named && isThing(named, pack) && !isKnown(pack, named)) return false;
  if (found.only && found.only !== 'pronoun') return isOfKind(found.only, tokens, memory, pack);
  if (found.head) return endsWith(found.head, headOf(tokens, pack));
  // "I was told that …": to whom, not by whom.
  if (found.kind === 'document' && (pack.pack.cases?.object ?? []).some((end) => tokens.at(-1)?.norm.endsWith(end)))
    return false;
  // "has confirmed (the news) of the rocket *attack's*": whose news it is, not who confirms it.
  if (found.content.length === 0 && pack.genitive.length > 0 && ownsWhatFollows(tokens, memory, pack)) return false;
  const [only] = tokens;
  if (only && tokens.length === 1 && found.ending === undefined && isPossessive(only, pack)) return false;
  if (found.only === 'pronoun') return isOfKind('pronoun', tokens, memory, pack);
  return true;
}

const isNaming = ({ cue, stretch, source }: Found, names: Trie): boolean =>
  phraseEnds(names, cue, 0).length > 0 &&
  cue[0] !== undefined &&
  stretch[stretch.indexOf(cue[0]) - 1] === source.at(-1);

const isUnnamed = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  phraseEnds(pack.indefinite, tokens, 0).length > 0 && headOf(tokens, pack).at(-1)?.capital === false;

/** Whether words are what a template's `only` asks for. */
export function isOfKind(
  only: NonNullable<Found['only']>,
  tokens: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): boolean {
  const head = pack.phrases ? headOf(tokens, pack) : tokens;
  if (only === 'group') return endsWith(pack.groups, head) || (pack.phrases && endsAsGroup(head, pack));
  if (only === 'document') return endsWith(pack.documents, tokens) || endsWith(pack.documents, headOf(tokens, pack));
  if (only === 'somebody') return isSomebodysHead(tokens, memory, pack);
  if (only === 'person') return memory.cast.names(memory.cast.nameWords(splitRole(tokens, pack).name));
  return wholly(pack.singular, tokens) || wholly(pack.plural, tokens);
}

const ownsWhatFollows = (tokens: readonly Token[], memory: Memory, pack: CompiledPack): boolean => {
  const last = tokens.at(-1);
  if (!last || isEntry(pack.names, last) || isEntry(pack.roles, last)) return false;
  return pack.genitive.some((end) => last.norm.endsWith(end) && memory.words.has(last.norm.slice(0, -end.length)));
};

/** Only where the language leaves out subjects, and nobody else is named in their place. */
function mayOmit(found: Found, memory: Memory, pack: CompiledPack): boolean {
  const words = found.source.filter((token) => token.kind === 'word').length;
  if ([pack.finite, pack.firstPersons, pack.groups, pack.roles].some((trie) => contains(trie, found.source)))
    return false;
  // Only a place, an occasion or a time may stand where the subject would.
  if (!contains(pack.breaks, found.source) || showsSubject(found.source, pack)) return false;
  return memory.person !== undefined && !pack.pack.capitals && !pack.pack.source.knownOnly && words > 0 && words < 4;
}
