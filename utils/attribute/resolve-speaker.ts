import type { Article } from '@/utils/extract/article';
import type { Speaker } from './attribution';
import { openingNouns } from './capital-nouns';
import { contains, endsWith, wholly } from './cast';
import { byGender } from './genders';
import type { FullName } from './genders';
import { splitRole } from './split-name';
import type { Cast, Person } from './cast';
import type { CompiledPack } from './compiled-pack';
import type { Trie } from './compile-template';
import type { Found } from './find-statements';
import { canName, canNameAt } from './learn-cast';
import { isEntry, isStop, phraseEnds } from './match-template';
import { namesStranger } from './note-subject';
import { endingPhrase, headOf } from './noun-phrase';
import { showsHead } from './shows-somebody';
import { outletAtEnd, outletSpeaker } from './outlet-speaker';
import { mentionOf, printed } from './token-text';
import { normalForm } from './tokenise';
import type { Token } from './tokenise';
import { isPossessive, isPronoun, trimEdges, trimSource } from './trim-source';

/** What was read so far, as far as a pronoun may point back to it. */
export interface Memory {
  article: Article;
  cast: Cast;
  /** Forms of words that the article prints, to strip case endings by. */
  words: ReadonlySet<string>;
  /** Words that the article prints with a capital where no sentence begins. */
  capitals: ReadonlySet<string>;
  /** Names that tell who is "she"; none where the pack has no `genders`. */
  names: readonly FullName[];
  person?: Person | undefined;
  /** An unnamed single speaker ("a police officer"), or the last group. */
  single?: Speaker | undefined;
  several?: Speaker | undefined;
  /** Who made the statement of the sentence before; nobody where it has none, or where there are several of them. */
  last?: Speaker | undefined;
  /** Sentences since anybody was named whom "he" could mean; counted where names have no capitals. */
  silence: number;
}

/** Sentences of a reporter's own behind which "he" may be somebody new. */
const longestSilence = 4;

/** Who speaks: by name where that is certain, otherwise the printed words; undefined where there is nobody. */
export function resolveSpeaker(
  found: Found,
  article: Article,
  pack: CompiledPack,
  memory: Memory,
): Speaker | undefined {
  if (found.nobody) return nobody(found, article);
  if (found.omits) return found.outer ? undefined : speaksOn(found, article, memory);
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
  if (wholly(pack.singular, tokens)) return bySingular(tokens, words, mention, pack, memory, found.stretch);
  if (pointsBack(bare.stem, pack)) return bySingular(bare.stem, bare.name, mention, pack, memory, found.stretch);
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
  const speaker: Speaker = { name: kind === 'unnamed' && pack.genitive.length > 0 ? words : bare.name, kind, mention };
  if (kind !== 'person') {
    if (kind === 'document') return speaker;
    // Somebody else has spoken: whom "he" means from here on nobody can tell.
    if (!pack.pack.capitals) {
      memory.person = undefined;
      memory.single = undefined;
    }
    if (kind === 'unnamed' && !isSeveral(tokens, pack)) {
      memory.single = speaker;
      memory.person = undefined;
    } else memory.several = speaker;
    return speaker;
  }
  return asPerson(bare, mention, article, pack, memory);
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

function sourceOf(found: Found, memory: Memory, pack: CompiledPack): Token[] {
  if (found.kind === 'document' && !(pack.phrases && pack.pack.capitals === 'names'))
    return trimEdges(documentIn(found.source, pack), pack);
  const certain = (words: readonly Token[]): 'person' | 'office' | undefined => isSomebody(words, memory, pack);
  const source = withoutAddressee(found.source, memory, pack);
  if (source.length === found.source.length && !pack.pack.capitals) {
    const outlet = outletAtEnd(trimEdges(source, pack), memory.article);
    if (outlet.length > 0) return outlet;
  }
  return trimSource(source, pack, certain, found.place);
}

/** "On what it found, | the report of the ministry": the last part of a clause, where verbs tell clauses apart. */
function documentIn(source: readonly Token[], pack: CompiledPack): readonly Token[] {
  const clause = source.findLastIndex(
    (token, at) => at < source.length - 1 && (isEntry(pack.finite, token) || token.norm === ','),
  );
  return pack.pack.source.finite && clause >= 0 ? source.slice(clause + 1) : source;
}

/** "General Karim | to BBC Bangla": a newsroom in the case that says to whom somebody spoke. */
function withoutAddressee(source: Token[], memory: Memory, pack: CompiledPack): Token[] {
  const last = source.at(-1);
  for (const ending of pack.pack.cases?.newsroom ?? []) {
    if (!last?.norm.endsWith(ending) || last.end - last.start <= ending.length) continue;
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
  const first = tokens[0];
  // "Den Fonds forderte er auf": the object may stand first; its article tells.
  if (first && found.kind !== 'according' && isEntry(pack.oblique, first)) return false;
  return suits(found, tokens, memory, pack);
}

/** Whether a source is what its template asks for. */
function suits(found: Found, tokens: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  if (found.only === 'group') return endsWith(pack.groups, tokens);
  if (found.only === 'document')
    return endsWith(pack.documents, tokens) || endsWith(pack.documents, headOf(tokens, pack));
  if (found.only === 'somebody') return isSomebodysHead(tokens, memory, pack);
  if (found.only === 'person') return memory.cast.names(memory.cast.nameWords(splitRole(tokens, pack).name));
  if (found.head) return endsWith(found.head, headOf(tokens, pack));
  // "I was told that …": to whom, not by whom.
  if (found.kind === 'document' && (pack.pack.cases?.object ?? []).some((end) => tokens.at(-1)?.norm.endsWith(end)))
    return false;
  // "has confirmed (the news) of the rocket *attack's*": whose news it is, not who confirms it.
  if (found.content.length === 0 && pack.genitive.length > 0 && ownsWhatFollows(tokens, memory, pack)) return false;
  const [only] = tokens;
  if (only && tokens.length === 1 && found.ending === undefined && isPossessive(only, pack)) return false;
  if (found.only === 'pronoun') return wholly(pack.singular, tokens) || wholly(pack.plural, tokens);
  return true;
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
  if (!contains(pack.breaks, found.source)) return false;
  return memory.person !== undefined && !pack.pack.capitals && !pack.pack.source.knownOnly && words > 0 && words < 4;
}

/** "It is learnt that …": the words that say so stand where a name would. */
function nobody(found: Found, article: Article): Speaker | undefined {
  const mention = mentionOf(found.cue, article);
  return mention && { name: printed(mention, article), kind: 'unnamed', mention };
}

/** "Añadió que …": the one who spoke just before, or the words that say so, which name nobody. */
function speaksOn(found: Found, article: Article, memory: Memory): Speaker | undefined {
  const mention = mentionOf(found.cue, article);
  return mention && memory.last ? { ...memory.last, mention, resolved: 'pronoun' } : nobody(found, article);
}

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
  const person = known && !isFuller ? known : memory.cast.meet(text, name, role);
  if (role.length) person.roles.add(role.map((token) => token.norm).join(' '));
  memory.person = person;
  // "They" after somebody's words are as likely people of whom he speaks.
  if (!pack.pack.capitals) memory.single = memory.several = undefined;
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
  // The tokens have lost the ending already.
  const span = mentionOf(name, article);
  return span ? printed(span, article) : bare.name;
}

function bySingular(
  tokens: readonly Token[],
  words: string,
  mention: Speaker['mention'],
  pack: CompiledPack,
  memory: Memory,
  sentence: readonly Token[],
): Speaker {
  const pronoun = wholly(pack.singular, tokens);
  const role = pronoun ? undefined : memory.cast.findByRole(afterPointer(tokens, pack), memory.person);
  // "the suspect" may be anybody whom the article has not called so by name.
  if (!role && pack.pack.capitals && !pronoun) return { name: words, kind: 'person', mention };
  const last = memory.silence > longestSilence ? undefined : memory.person;
  const meant =
    pronoun && pack.genders.length > 0 && (last || !memory.single)
      ? byGender(tokens, last, memory.cast.people, memory.names, sentence, pack)
      : last;
  if (meant === 'nobody') return { name: words, kind: 'person', mention };
  const person = role ?? meant;
  if (person) {
    memory.person = person;
    memory.silence = 0;
    return { name: person.name, kind: 'person', mention, resolved: 'pronoun' };
  }
  if (memory.single && memory.silence <= longestSilence) return { ...memory.single, mention, resolved: 'pronoun' };
  return { name: words, kind: 'person', mention };
}

function byPlural(
  found: Found,
  words: string,
  mention: Speaker['mention'],
  pack: CompiledPack,
  memory: Memory,
): Speaker {
  const { several } = memory;
  const isBody = several?.kind === 'organisation' || several?.kind === 'outlet';
  const wrongForm = isBody && pack.plainVerbs && found.ending === undefined && !endsWith(pack.plainVerbs, found.cue);
  return several && !wrongForm
    ? { ...several, mention, resolved: 'pronoun' }
    : { name: words, kind: 'unnamed', mention };
}

/** "The chairman Karim and the secretary Rahim": two who speak as one are named as printed. */
function isPair(tokens: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  return tokens.some((_, at) => {
    if (at === 0 || phraseEnds(pack.and, tokens, at).length === 0) return false;
    const first = splitRole(tokens.slice(0, at), pack);
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

/** "that leader", "এই পেসার": a role that points back. */
function pointsBack(tokens: readonly Token[], pack: CompiledPack): boolean {
  const end = phraseEnds(pack.pointers, tokens, 0)[0];
  return end !== undefined && end < tokens.length && tokens.length - end <= 3 && endsWith(pack.roles, tokens);
}

const afterPointer = (tokens: readonly Token[], pack: CompiledPack): Token[] =>
  tokens.slice(phraseEnds(pack.pointers, tokens, 0)[0] ?? 0);

interface Bare {
  /** Without the ending, whether the article prints it so or not: to ask what kind of speaker it is. */
  stem: Token[];
  tokens: Token[];
  name: string;
}

/** Takes a case ending off only where the article prints the word without it: আহমেদের never becomes আহমে. */
function withoutEnding(tokens: Token[], found: Found, words: string, memory: Memory, pack: CompiledPack): Bare {
  const last = tokens.at(-1);
  const longest = found.ending;
  if (last && !longest) return withoutClitic(tokens, last, words, memory, pack);
  if (!last || !longest || found.source.at(-1) !== last) return { tokens, stem: tokens, name: words };
  const stemOf = (ending: string): string => last.norm.slice(0, last.norm.length - ending.length);
  // "আহমেদের" ends in "েদের", "দের", "ের" and "র": the one that leaves a word of this article.
  const endings = Object.values(pack.pack.endings ?? {}).flat();
  const isWord = (norm: string): boolean =>
    memory.words.has(norm) || [pack.names, pack.organisations].some((trie) => isEntry(trie, { ...last, norm }));
  const ending = endings.find((text) => last.norm.endsWith(text) && isWord(stemOf(text)));
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

/** A plural by its ending, unless a surname or an institution has it, by itself or in its case ("আহমেদের", "পরিষদের"). */
function endsAsGroup(tokens: readonly Token[], pack: CompiledPack): boolean {
  const last = tokens.at(-1);
  if (last?.capital !== false || !endsWith(pack.groupEndings, tokens) || endsWith(pack.names, tokens)) return false;
  return !pack.genitive.some((ending) => {
    const stem = { ...last, norm: last.norm.slice(0, -ending.length) };
    return last.norm.endsWith(ending) && (isEntry(pack.names, stem) || isEntry(pack.organisations, stem));
  });
}

/** Somebody who is known as no person and has a verb that people are not given: an institution. */
function isBody(tokens: readonly Token[], found: Found, memory: Memory, pack: CompiledPack): boolean {
  if (!pack.plainVerbs || !endsWith(pack.plainVerbs, found.cue)) return false;
  const { role, name } = splitRole(tokens, pack);
  return name.length === tokens.length && role.length === 0 && isSomebody(tokens, memory, pack) !== 'person';
}

/** "Jewellers' Association | (BAJUS)". */
function withoutAcronym(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.at(-1)?.norm === ')' ? tokens.findLastIndex((token) => token.norm === '(') : 0;
  return open > 0 ? tokens.slice(0, open) : tokens;
}

function kindOf(source: readonly Token[], found: Found, pack: CompiledPack): Speaker['kind'] {
  const tokens = withoutAcronym(source);
  if (pack.pack.capitals === 'names' && pack.phrases) return kindOfHead(tokens, found, pack);
  const indefinite = contains(pack.indefinite, tokens);
  // "خبرگزاری آریا": where an office stands before what it belongs to, what something is stands before its name.
  const isHead = (trie: Trie): boolean =>
    endsWith(trie, tokens) || (pack.pack.speakers.officeOf === true && phraseEnds(trie, tokens, 0).length > 0);
  if (found.kind === 'document' || isHead(pack.documents)) return 'document';
  if (isHead(pack.press)) return 'outlet';
  if (endsWith(pack.groups, tokens) || endsAsGroup(tokens, pack)) return 'unnamed';
  const { role, name } = splitRole(tokens, pack);
  const office = isHead(pack.organisations);
  if (office && !(role.length && name.length > 1 && endsWith(pack.names, name))) return 'organisation';
  // "a user of Instagram": without capitals only a usual surname, or two words behind an office, tell a name from a trade.
  const isName = (): boolean =>
    endsWith(pack.names, name) || (role.length > 1 && name.length > 1 && name.every((token) => canName(token, pack)));
  const isNamed = name.length > 0 && (pack.pack.capitals !== undefined || isName());
  return indefinite && !isNamed ? 'unnamed' : 'person';
}

/** With capitals the head of the phrase tells: "*National Bank* of Canada", "*Jane Doe*, an expert at a bank". */
function kindOfHead(tokens: readonly Token[], found: Found, pack: CompiledPack): Speaker['kind'] {
  const head = headOf(tokens, pack);
  if (found.kind === 'document' || endsWith(pack.documents, head)) return 'document';
  if (endsWith(pack.press, head)) return 'outlet';
  if (endsWith(pack.groups, head) || endsAsGroup(head, pack) || phraseEnds(pack.several, head, 0).length > 0)
    return 'unnamed';
  const { name } = splitRole(tokens, pack);
  if (endsWith(pack.organisations, head)) return 'organisation';
  return contains(pack.indefinite, tokens) && name.length === 0 ? 'unnamed' : 'person';
}

/** Whether words are certainly somebody: a pronoun, a name, a group or an organisation, without a case ending. */
export function isSomebody(
  words: readonly Token[],
  memory: Memory,
  pack: CompiledPack,
): 'person' | 'office' | undefined {
  if (wholly(pack.singular, words) || wholly(pack.plural, words) || pointsBack(words, pack)) return 'person';
  const last = words.at(-1);
  if (!last) return undefined;
  const { role, name } = splitRole(words, pack);
  const parts = memory.cast.nameWords(name);
  // "Sheikh" alone is nobody, though the article may know one Sheikh only.
  const usual = name.length === 1 && endsWith(pack.names, name);
  if (!usual && memory.cast.names(parts)) return 'person';
  if (words.length > 1 && name.length > 0 && name.length < 6 && endsWith(pack.names, name)) return 'person';
  if (name.length === 0 && role.length > 1 && memory.cast.findByRole(role, memory.person)) return 'person';
  const office = endsWith(pack.groups, words) || endsWith(pack.organisations, words) || endsWith(pack.press, words);
  return office && !hasEnding(last, memory, pack) ? 'office' : undefined;
}

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

/** A capital that begins a sentence makes a name only of a word that has one elsewhere: "*Fewer* voters left, saying". */
function isSomebodysHead(words: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  const [only] = words;
  if (words.length === 1 && only?.capital && memory.capitals.has(only.norm)) return true;
  return showsHead(headOf(words, pack), pack);
}

const hasEnding = (token: Token, memory: Memory, pack: CompiledPack): boolean =>
  Object.values(pack.pack.endings ?? {})
    .flat()
    .some(
      (ending) =>
        token.norm.endsWith(ending) && (ending.length > 2 || memory.words.has(token.norm.slice(0, -ending.length))),
    );

export const isSeveral = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  contains(pack.groups, tokens) || endsAsGroup(tokens, pack);
