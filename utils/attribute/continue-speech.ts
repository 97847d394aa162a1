import { openingNouns } from '@/utils/attribute/speakers/capital-nouns';
import { contains, endsWith } from '@/utils/attribute/speakers/cast';
import type { Cast, Person } from '@/utils/attribute/speakers/cast';
import type { Speaker } from './attribution';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { canName } from '@/utils/attribute/speakers/learn-cast';
import { isEntry, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import { namedAt } from '@/utils/attribute/speakers/note-subject';
import { endsAsGroup } from '@/utils/attribute/speakers/speaker-kind';
import { normalForm } from '@/utils/attribute/text/tokenise';
import type { Token } from '@/utils/attribute/text/tokenise';

/** A speech that may go on, and who is known by then. */
export interface Running {
  found: Found;
  speaker: Speaker;
  /** Several whom nobody names. */
  isGroup: boolean;
  /** Sentences that it has already. */
  length: number;
}

/**
 * Whether an unmarked sentence goes on with the speech of the sentence before it ("he said, we … . It …"):
 * in the same paragraph, and with nothing in it that turns to something else.
 */
export function continues(
  part: readonly Token[],
  before: readonly Token[] | undefined,
  running: Running,
  cast: Cast,
  pack: CompiledPack,
  ahead: readonly (readonly Token[])[],
): boolean {
  const first = part[0];
  const last = before?.at(-1);
  if (!pack.stops || !first || !last) return false;
  const mood = pack.needs && moodOf(part, pack);
  if (pack.needs && (!showsMood(part, pack.needs) || (mood === undefined && opensWithSomebody(part, cast, pack))))
    return false;
  if (first.paragraph !== last.paragraph && !(mood === 'certain' && first.paragraph === last.paragraph + 1))
    return false;
  if (turnsAway(part, running.speaker, cast, pack)) return false;
  const follows = phraseEnds(pack.follows, part, 0).length > 0;
  return (
    pack.needs !== undefined ||
    running.length <= longestOf(running, follows, pack) ||
    isOwnStill(part, ahead, running, cast, pack)
  );
}

/** A verb, not the noun with its letters: "stelle", "Stelle". */
const showsMood = (part: readonly Token[], needs: Trie): boolean =>
  part.some((token) => !token.capital && isEntry(needs, token));

/** Whether the verb of the main clause shows reported speech, and whether nothing else has that form. */
export function moodOf(part: readonly Token[], pack: CompiledPack): 'certain' | 'possible' | undefined {
  const { needs } = pack;
  let inside = opensOwnClause(part[0], pack);
  for (const [at, token] of part.entries()) {
    const next = part[at + 1];
    // ", die neu ist," and ", dass …": a clause by itself.
    if (token.norm === ',') inside = !inside && next !== undefined && opensClause(part, at + 1, pack);
    if (inside || token.kind !== 'word' || token.capital || part[at - 1]?.norm === 'zu') continue;
    if (needs && isEntry(needs, token)) return isEntry(pack.certain, token) ? 'certain' : 'possible';
    if (isEntry(pack.finite, token)) return undefined;
  }
  return undefined;
}

/** "Die Regierung prüft, ob das gehe": somebody else asks. */
function opensWithSomebody(part: readonly Token[], cast: Cast, pack: CompiledPack): boolean {
  const phrase = part.slice(0, openingNouns(part, pack, 'front'));
  return (
    contains(pack.somebody, phrase) ||
    cast.people.some((person) => phrase.some((_, at) => namedAt(phrase, at, person, cast) > 0))
  );
}

function opensClause(part: readonly Token[], at: number, pack: CompiledPack): boolean {
  const behind = phraseEnds(pack.prepositions, part, at)[0] ?? at;
  return [part[at], part[behind]].some(
    (token) => token !== undefined && (opensOwnClause(token, pack) || isEntry(pack.apposed, token)),
  );
}

/** "Weil …", "ob …", but not "denn …": the verb of the sentence comes only behind its comma. */
const opensOwnClause = (token: Token | undefined, pack: CompiledPack): boolean =>
  token !== undefined && isEntry(pack.breaks, token) && !isEntry(pack.follows, token);

/** Something else begins with this sentence, or somebody else speaks in it. */
const turnsAway = (part: readonly Token[], speaker: Speaker, cast: Cast, pack: CompiledPack): boolean =>
  (pack.stops && phraseEnds(pack.stops, part, 0).length > 0) ||
  endsSpeech(part, pack) ||
  (pack.needs === undefined && isReporters(part, speaker, cast, pack));

/** How far ahead an "I" or "our" is looked for. */
export const farthest = 6;

/** Whether somebody still speaks of himself here or soon, with nothing in between that turns to something else. */
function isOwnStill(
  part: readonly Token[],
  ahead: readonly (readonly Token[])[],
  { speaker }: Running,
  cast: Cast,
  pack: CompiledPack,
): boolean {
  for (const next of [part, ...ahead.slice(0, farthest)]) {
    if (next[0]?.paragraph !== part[0]?.paragraph || turnsAway(next, speaker, cast, pack)) return false;
    if (contains(pack.own, next)) return true;
  }
  return false;
}

/** Words after which nobody goes on speaking: "were present", "told reporters this". */
export const endsSpeech = (part: readonly Token[], pack: CompiledPack): boolean => contains(pack.ends, part);

/**
 * How many unmarked sentences are believed to go on with a speech, with what "analysts" say, or with what a document
 * or an authority is cited for; further on it is as likely the reporter again.
 */
function longestOf({ found, speaker, isGroup }: Running, follows: boolean, pack: CompiledPack): number {
  // "In the eyes of many, …": an opinion that is nobody's ends with its sentence, unless the next says "therefore".
  if (found.kind === 'according' && isGroup && endsWith(pack.opinions, found.cue) && !follows) return 0;
  if (found.kind === 'document' || found.kind === 'according' || speaker.kind === 'document') return 2;
  return isGroup ? 3 : 8;
}

/**
 * What shows a reporter's own sentence: a heading or a byline (no full stop), a reference in brackets, somebody else
 * who says something, the speaker by name, or a person behind the verb ("… joined the team Taskin.").
 */
function isReporters(part: readonly Token[], speaker: Speaker, cast: Cast, pack: CompiledPack): boolean {
  const last = part.at(-1);
  if (last && !isStop(last) && last.kind !== 'quote') return true;
  if (part[0]?.norm === '(' || contains(pack.reports, part) || isInverted(part, pack)) return true;
  const end = part.findLastIndex((token) => !isStop(token)) + 1;
  if (speaker.kind === 'document' && endsWith(pack.background, part.slice(0, end))) return true;
  const own = cast.people.find((person) => person.name === speaker.name)?.words ?? [];
  if (own.some((word, at) => (at === own.length - 1 || !pack.names.next.has(word)) && hasInCase(part, word, pack)))
    return true;
  // "… fears for them, said the | governor."
  if (pack.genitive.length > 0 && part[end - 1]?.norm === lastWord(speaker.name)) return true;
  return cast.people.some((person) =>
    part.some((_, at) => {
      const length = namedWhole(part, at, person, cast, pack);
      return length > 0 && (person.name === speaker.name || at + length === end);
    }),
  );
}

/** Words of a subject behind its verb. */
const longestSubject = 5;

/** "… had marched | the police officers.": a subject or an object at the end, where nobody says "I" or "our". */
function isInverted(part: readonly Token[], pack: CompiledPack): boolean {
  const words = part.slice(0, part.findLastIndex((token) => !isStop(token)) + 1);
  const verb = words.findLastIndex((token) => isEntry(pack.inverted, token));
  const behind = words.slice(verb + 1);
  if (verb < 0 || behind.length === 0 || behind.length > longestSubject || contains(pack.own, part)) return false;
  const { groups, organisations, roles, singular, plural } = pack;
  return (
    behind.every(({ kind }) => kind === 'word') &&
    ([groups, organisations, roles, singular, plural].some((known) => endsWith(known, behind)) ||
      endsAsGroup(behind, pack))
  );
}

const lastWord = (name: string): string => normalForm(name.slice(name.lastIndexOf(' ') + 1));

/** "But Karim*'s* words …": nobody speaks of himself by name. */
const hasInCase = (part: readonly Token[], word: string, pack: CompiledPack): boolean =>
  pack.genitive.length > 0 &&
  word.length > 2 &&
  part.some(({ norm }) => norm.startsWith(word) && pack.genitive.includes(norm.slice(word.length)));

/** How many words here name the person, and nobody whose name only has a word in common with theirs. */
function namedWhole(part: readonly Token[], at: number, person: Person, cast: Cast, pack: CompiledPack): number {
  // "Mr Ahmad" of several Ahmads: one of them, and nobody speaks of himself so.
  const word = part[at]?.norm ?? '';
  const titled = [at - 1, at - 2].some((from) => from >= 0 && phraseEnds(pack.titles, part, from)[0] === at);
  if (titled && person.words.includes(word) && cast.find([word]) === 'several') return 1;
  const length = namedAt(part, at, person, cast);
  if (length !== 1 || person.words.length === 1) return length;
  const beside = [part[at - 1], part[at + 1]].some((token) => token !== undefined && canName(token, pack));
  return beside ? 0 : length;
}
