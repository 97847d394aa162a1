import type { Article } from '@/utils/extract/article';
import type { Speaker } from '@/utils/attribute/attribution';
import { byPlural, bySingular } from './by-pronoun';
import { withoutEnding } from './bare-name';
import type { Bare } from './bare-name';
import { contains, endsWith, wholly } from './cast';
import type { Person } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { canName, canNameAt } from './learn-cast';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { headOf } from './noun-phrase';
import { namedAt, namesStranger } from './note-subject';
import { outletSpeaker } from './outlet-speaker';
import { sourceOf, suits } from './source-of';
import { endsAsGroup, isSeveral, kindOf } from './speaker-kind';
import { showsHead } from './shows-somebody';
import { isSomebody, pointsBack } from './somebody';
import { splitRole } from './split-name';
import { mentionOf, printed } from '@/utils/attribute/text/token-text';
import type { Token } from '@/utils/attribute/text/tokenise';
import { showsSubject } from './shows-subject';
import { trimEdges } from './trim-source';

/** Who speaks: by name where that is certain, otherwise the printed words; undefined where there is nobody. */
export function resolveSpeaker(
  found: Found,
  article: Article,
  pack: CompiledPack,
  memory: Memory,
): Speaker | undefined {
  if (found.nobody) return nobody(found, article);
  if (found.omits) return found.outer ? undefined : speaksOn(found, article, pack, memory);
  const tokens = sourceOf(found, memory, pack);
  const mention = mentionOf([...tokens, ...(tokens.at(-1) === found.source.at(-1) ? found.explained : [])], article);
  if (!mention)
    return found.only || found.outer ? undefined : (vague(found, article, pack) ?? omitted(found, article, memory));
  if (!suits(found, tokens, memory, pack)) return undefined;
  const words = printed(mention, article);
  const bare = withoutEnding(tokens, found, words, memory, pack);
  if (
    pack.genitive.length > 0 &&
    wholly(pack.singular, tokens) &&
    namesStranger(before(found, tokens), memory.cast, pack)
  ) {
    // "A woman was met there, *she* said": somebody without a name.
    memory.person = undefined;
    memory.single = undefined;
  }
  if (areThey(tokens, found, pack)) return byPlural(found, words, mention, pack, memory);
  if (wholly(pack.singular, tokens)) return bySingular(tokens, words, mention, pack, memory, found);
  const areMany = pack.pack.capitals === 'nouns' && endsWith(pack.groups, bare.stem);
  if (pointsBack(bare.stem, pack) && !areMany) return bySingular(bare.stem, bare.name, mention, pack, memory, found);
  if (wholly(pack.plural, tokens)) return byPlural(found, words, mention, pack, memory);
  const isPerson = isNamedSo(tokens, memory);
  const outlet = isPerson ? undefined : outletSpeaker(mention, article);
  if (outlet) return (memory.several = outlet);
  const looks = endsAsGroup(tokens, pack) ? 'unnamed' : kindOf(bare.stem, found, pack);
  const shown = isPerson && looks === 'outlet' ? 'person' : looks;
  const kind = shown === 'person' && isBody(bare.tokens, found, memory, pack) ? 'organisation' : shown;
  if (kind === 'person' && isPair(bare.tokens, memory, pack)) {
    memory.person = undefined;
    memory.several = { name: bare.name, kind, mention };
    return memory.several;
  }
  // Nobody's name: the printed words, whatever their case.
  const called = kind !== 'person' && pack.phrases ? withoutExplanation(bare, article, pack) : bare.name;
  const speaker: Speaker = { name: kind === 'unnamed' && pack.genitive.length > 0 ? words : called, kind, mention };
  if (kind !== 'person') {
    if (kind === 'document') return speaker;
    // Somebody else has spoken: whom "he" means from here on nobody can tell.
    if (!pack.pack.capitals) {
      memory.person = undefined;
      memory.single = undefined;
    }
    if (kind === 'unnamed' && !isSeveral(tokens, pack)) {
      memory.single = pack.genders.length === 0 || showsHead(headOf(tokens, pack), pack) ? speaker : undefined;
      memory.person = undefined;
    } else memory.several = speaker;
    return speaker;
  }
  return asPerson(bare, mention, article, pack, memory);
}

/**
 * "the central bank, *which meets today*": what explains somebody is no part of what they are called; but in "the ferry
 * operator, *Northline*" it is the name.
 */
function withoutExplanation({ tokens, name }: Bare, article: Article, pack: CompiledPack): string {
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  const head = comma > 0 ? tokens.slice(0, comma) : tokens;
  const behind = comma > 0 ? tokens.slice(comma + 1) : [];
  const isName =
    pack.pack.capitals === 'names' &&
    behind.length > 0 &&
    trimEdges(behind, pack).length === behind.length &&
    behind.every(({ capital }) => capital) &&
    !head.some(({ capital }, at) => capital && at > 0);
  const span = mentionOf(isName ? behind : head, article);
  return span ? printed(span, article) : name;
}

/** "*Sie* fordern": one word for her and for them, and a verb beside it that several people have. */
function areThey(tokens: readonly Token[], { cue, stretch }: Found, pack: CompiledPack): boolean {
  const [only] = tokens;
  if (!only || !wholly(pack.plural, tokens) || !wholly(pack.singular, tokens)) return false;
  const at = stretch.indexOf(only);
  return [stretch[at - 1], stretch[at + 1]].some(
    (token) =>
      token !== undefined && (cue.includes(token) || isEntry(pack.finite, token)) && isEntry(pack.manyVerbs, token),
  );
}

/** "Bloomberg" where the article is about Michael Bloomberg. */
const isNamedSo = (tokens: readonly Token[], memory: Memory): boolean => {
  const [name = ''] = memory.cast.nameWords(tokens).slice(-1);
  return memory.names.some(({ surname }) => surname === name);
};

/** What the sentence says before its speaker. */
const before = ({ stretch }: Found, tokens: readonly Token[]): readonly Token[] =>
  stretch.slice(
    0,
    Math.max(
      0,
      stretch.findIndex((token) => token === tokens[0]),
    ),
  );

/** "It is learnt that …": the words that say so stand where a name would. */
function nobody(found: Found, article: Article): Speaker | undefined {
  const mention = mentionOf(wordsThatSay(found), article);
  return mention && { name: printed(mention, article), kind: 'unnamed', mention };
}

/**
 * "Añadió que …": the one who spoke just before, or whom the sentence before was about, or the words that say so, which
 * name nobody.
 */
function speaksOn(found: Found, article: Article, pack: CompiledPack, memory: Memory): Speaker | undefined {
  const mention = mentionOf(wordsThatSay(found), article);
  const { last, person, silence } = memory;
  const named = whoIsNamed(found, pack, memory);
  if (mention && named) return { name: named.name, kind: 'person', mention, resolved: 'pronoun' };
  // "Sheikh Karim in his study said, “…”": somebody stands before the verb, though nobody can tell where the name ends.
  if (pack.genitive.length > 0 && showsSubject(before(found, wordsThatSay(found)), pack))
    return isQuotation(found) ? nobody(found, article) : undefined;
  if (mention && last) return { ...last, mention, resolved: 'pronoun' };
  const isAbout = mention && person && pack.genitive.length > 0 && !pack.pack.capitals && silence === 0;
  if (isAbout) return { name: person.name, kind: 'person', mention, resolved: 'pronoun' };
  const isBare = pack.genitive.length === 0 || isQuotation(found) || before(found, found.cue).length === 0;
  return isBare ? nobody(found, article) : undefined;
}

/** The cue, or the last word in front of a quotation that has none. */
const wordsThatSay = ({ cue, content: [quote], stretch }: Found): readonly Token[] => {
  const [first] = quote ?? [];
  const last = stretch.findLastIndex(
    ({ kind, start, sentence }) =>
      kind === 'word' &&
      first !== undefined &&
      (sentence < first.sentence || (sentence === first.sentence && start < first.start)),
  );
  return cue.length > 0 || last < 0 ? cue : stretch.slice(last, last + 1);
};

/** Behind a comma and no verb, a quotation is that of the only person whom the words before it name or mean. */
function whoIsNamed(found: Found, pack: CompiledPack, memory: Memory): Person | undefined {
  if (found.cue.length > 0 || pack.genitive.length === 0) return undefined;
  const words = found.stretch.filter(({ kind }) => kind === 'word');
  const people = memory.cast.people.filter((one) => words.some((_, at) => namedAt(words, at, one, memory.cast) > 0));
  if (people.length > 0) return people.length === 1 ? people[0] : undefined;
  const isMeant = words.some((token) => isEntry(pack.singular, token)) && !showsSubject(words, pack);
  return isMeant ? memory.person : undefined;
}

const isQuotation = ({ kind }: Found): boolean => kind === 'direct';

/** "many of the analysts": trimming leaves nothing of them, and yet they are somebody. */
function vague(found: Found, article: Article, pack: CompiledPack): Speaker | undefined {
  const tokens = trimEdges(found.source, pack);
  const mention =
    contains(pack.groups, tokens) && !contains(pack.finite, tokens) ? mentionOf(tokens, article) : undefined;
  return mention && { name: printed(mention, article), kind: 'unnamed', mention };
}

/** A sentence without its subject ("Answering a question, said: …"): whoever it was about before. */
function omitted(found: Found, article: Article, memory: Memory): Speaker | undefined {
  const mention = mentionOf(found.cue, article);
  return mention && memory.person && { name: memory.person.name, kind: 'person', mention, resolved: 'pronoun' };
}

function asPerson(
  bare: Bare,
  mention: Speaker['mention'],
  article: Article,
  pack: CompiledPack,
  memory: Memory,
): Speaker {
  const { role, name } = splitRole(bare.tokens, pack);
  if (name.length === 0) {
    const holder = memory.cast.findByRole(role, memory.person);
    memory.person = holder;
    const speaker: Speaker = { name: holder?.name ?? bare.name, kind: 'person', mention };
    // "liberal organizations": nobody's office, and nobody whom "she" could mean.
    memory.single = pack.genders.length > 0 && !endsWith(pack.roles, headOf(role, pack)) ? undefined : speaker;
    return holder ? { ...speaker, resolved: 'role' } : speaker;
  }
  // "Team Clinton" is not Clinton.
  if (pack.genders.length > 0 && role.length === 0 && contains(pack.organisations, name))
    return { name: bare.name, kind: 'organisation', mention };
  const known = memory.cast.find(memory.cast.nameWords(name), pack.pack.capitals ? undefined : memory.person);
  if (known === 'several' || (known && isNamesake(known, name, role, memory, pack))) {
    const asPrinted: Speaker = { name: bare.name, kind: 'person', mention };
    if (!pack.pack.capitals || pack.genders.length > 0) {
      memory.person = undefined;
      memory.single = asPrinted;
    }
    return asPrinted;
  }
  // Two who speak as one, or words that are no name: as printed, and nobody whom a pronoun could mean.
  if (!known && !pack.pack.capitals && !memory.cast.nameWords(name).every((word) => isNameWord(word, name, pack))) {
    memory.person = undefined;
    return { name: bare.name, kind: 'person', mention };
  }
  const text = nameText(name, bare, article);
  // Meeting them again under a fuller name makes it theirs: "Mahmudur Rahman", then "Mahmudur Rahman Manna".
  const words = memory.cast.nameWords(name);
  const isFuller =
    known !== undefined &&
    !pack.pack.capitals &&
    words.length > known.words.length &&
    words.every((word) => isNameWord(word, name, pack));
  // "Dr Tarun Kumar" and a "Dr Kumar": where the other word is no name, they may be two.
  if (known?.words.length === 1 && words.length > 1 && !pack.pack.capitals && !isFuller) {
    memory.cast.doubted.add(known.name);
    memory.person = undefined;
    return { name: bare.name, kind: 'person', mention };
  }
  // "Officer Agra": a word that is no usual surname may be a place.
  const isShort =
    !known &&
    pack.pack.speakers.names !== undefined &&
    role.length > 0 &&
    words.length === 1 &&
    !endsWith(pack.names, name);
  const person = known && !isFuller ? known : memory.cast.meet(isShort ? bare.name : text, name, role);
  if (role.length) person.roles.add(role.map((token) => token.norm).join(' '));
  memory.person = person;
  // "They" after somebody's words are as likely people of whom he speaks.
  if (!pack.pack.capitals) memory.single = memory.several = undefined;
  if (pack.genders.length > 0) memory.several = undefined;
  return {
    name: person.name,
    kind: 'person',
    mention,
    ...(person.name === text ? {} : { resolved: 'short-form' as const }),
  };
}

/** "Officer Anwar Hossain of Gournadi" is not Anwar Hossain Talukdar, whom the article knows by another office. */
const isNamesake = (
  known: Person,
  name: readonly Token[],
  role: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): boolean =>
  !pack.pack.capitals &&
  role.length > 1 &&
  known.roles.size > 0 &&
  memory.cast.nameWords(name).length > 1 &&
  memory.cast.nameWords(name).length < known.words.length &&
  memory.cast.findByRole(role, undefined) !== known;

const isNameWord = (word: string, name: readonly Token[], pack: CompiledPack): boolean =>
  name.some((token, at) => token.norm === word && canNameAt(name, at, pack));

function nameText(name: readonly Token[], bare: Bare, article: Article): string {
  // The tokens have lost the ending already. "Kohli (Virat Kohli)", "Kumar (40)": what explains a name in brackets is no part of it.
  const bracket = name.findIndex((token, at) => at > 0 && token.norm === '(');
  const span = mentionOf(bracket > 0 ? name.slice(0, bracket) : name, article);
  return span ? printed(span, article) : bare.name;
}

/** "The chairman Karim and the secretary Rahim": two who speak as one are named as printed. */
function isPair(all: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  // "Jane Doe, *director of Roads and Rivers*": what explains a name joins nobody to it.
  const comma = pack.genders.length > 0 ? all.findIndex(({ norm }) => norm === ',') : -1;
  const tokens = comma > 0 && all[comma + 1]?.capital === false ? all.slice(0, comma) : all;
  return tokens.some((_, at) => {
    if (at === 0 || phraseEnds(pack.and, tokens, at).length === 0) return false;
    const next = tokens[at + 1];
    // "ein Experte und *die* Bürgermeisterin": two phrases, each with its article.
    if (pack.pack.capitals === 'nouns' && next && isEntry(pack.determiners, next)) return true;
    const first = splitRole(tokens.slice(0, at), pack);
    // "The company and its chairman, Jane Doe"
    const isBoth = pack.phrases && pack.pack.capitals === 'names' && first.name.length === 0;
    if (isBoth && [pack.organisations, pack.press, pack.groups].some((trie) => endsWith(trie, tokens.slice(0, at))))
      return true;
    if (first.name.length === 0) return false;
    if (isSomebody(tokens.slice(0, at), memory, pack) === 'person') return true;
    // "the minister Narendra Modi and the minister …": an office and two words of a name on this side, an office on that.
    const second = splitRole(tokens.slice(at + 1), pack);
    // With capitals the phrase has been found whole: "Norland and Sudland".
    if (pack.phrases && pack.pack.capitals === 'names' && at < headOf(tokens, pack).length - 1) return true;
    const isName = first.name.length > 1 && first.name.length < 5 && first.name.every((token) => canName(token, pack));
    return !pack.pack.capitals && isName && first.role.length > 0 && second.role.length > 0 && second.name.length > 0;
  });
}

/** Somebody who is known as no person and has a verb that people are not given: an institution. */
function isBody(tokens: readonly Token[], found: Found, memory: Memory, pack: CompiledPack): boolean {
  if (!pack.plainVerbs || !endsWith(pack.plainVerbs, found.cue)) return false;
  const { role, name } = splitRole(tokens, pack);
  return name.length === tokens.length && role.length === 0 && isSomebody(tokens, memory, pack) !== 'person';
}
