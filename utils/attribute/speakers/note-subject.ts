import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Cast, Person } from './cast';
import { canName, canNameAt } from './learn-cast';
import { isEntry, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Token } from '@/utils/attribute/text/tokenise';
import { hasGenitive } from './owner';

/**
 * The person that a sentence without speech is about, so that the next "he" can be told: the one known name without a
 * case ending that ends the sentence (where the language puts it there) or that is its only one. Undefined where the
 * sentence names nobody; `several` where a pronoun could mean more than one.
 */
export function subjectOf(part: readonly Token[], cast: Cast, pack: CompiledPack): Person | 'several' | undefined {
  const marked = markedSubject(part, cast, pack);
  if (marked) return marked;
  const found = new Set<Person>();
  let last: Person | undefined;
  let end = part.length;
  while (end > 0 && isStop(part[end - 1])) end--;
  for (const person of cast.people) {
    for (let at = 0; at < end; at++) {
      const length = namedAt(part, at, person, cast);
      if (!length) continue;
      found.add(person);
      if (at + length === end && !pack.pack.capitals) last = person;
    }
  }
  if (last) return last;
  if (!pack.pack.capitals) {
    if (pack.genitive.length > 0 && namesStranger(part.slice(0, end), cast, pack)) return 'several';
    const role = closingRole(part.slice(0, end), pack);
    if (role.length > 0) return cast.findByRole(role, undefined) ?? 'several';
    if (pack.genitive.length > 0 && closesWithStranger(part.slice(0, end), pack)) return 'several';
  }
  const [first, second] = found;
  return second ? 'several' : first;
}

/** Whom the language marks as the subject: the one met by that name, or somebody new. A pronoun changes nothing. */
function markedSubject(
  part: readonly Token[],
  cast: Cast,
  { subjectMarks, singular, plural }: CompiledPack,
): Person | 'several' | undefined {
  const mark = subjectMarks ? part.findLastIndex((token) => isEntry(subjectMarks, token)) : -1;
  const last = part[mark - 1];
  if (!last || isEntry(singular, last) || isEntry(plural, last)) return undefined;
  const known = cast.people.find((person) =>
    [1, 2, 3, 4].some((length) => mark >= length && namedAt(part, mark - length, person, cast) === length),
  );
  return known ?? 'several';
}

/** Somebody new: an office with a name that nobody has yet, or "a woman". */
export function namesStranger(part: readonly Token[], cast: Cast, pack: CompiledPack): boolean {
  return part.some((token, at) => {
    // "Thomas Khan", without an office and met nowhere.
    const given = part[at - 1]?.norm ?? '';
    // "Sunday's verdict": a genitive is nobody's given name, whatever else the word behind it means.
    const isOwned = hasGenitive(given, pack);
    const isName = at > 0 && !isOwned && isEntry(pack.names, token) && canNameAt(part, at - 1, pack);
    const isMet = cast.people.some(
      ({ words }) => words.includes(token.norm) && (words.includes(given) || words[0] === token.norm),
    );
    if (isName && !isMet) return true;
    const behind = phraseEnds(pack.indefinite, part, at)[0];
    if (behind !== undefined && [behind, behind + 1].some((role) => phraseEnds(pack.roles, part, role).length > 0))
      return true;
    const office = phraseEnds(pack.roles, part, at)[0];
    if (office === undefined) return false;
    const title = phraseEnds(pack.titles, part, office)[0];
    const name = title ?? office;
    if (cast.people.some((person) => namedAt(part, name, person, cast) > 0)) return false;
    return [part[name], part[name + 1]].every((token) => token !== undefined && canName(token, pack));
  });
}

/** Words of a name that nobody knows. */
const longestStranger = 3;

/** "… has worked on it | Peter Olsen.": behind a verb stands its subject, and two words that are nobody met may be a name. */
function closesWithStranger(part: readonly Token[], pack: CompiledPack): boolean {
  const words = part.slice(-longestStranger - 1);
  const verb = words.findLastIndex((token) => isEntry(pack.finite, token));
  const behind = words.slice(verb + 1);
  return verb >= 0 && behind.length > 1 && behind.every((token) => canName(token, pack));
}

/** The office that ends a sentence without a name ("… recalled the foreign minister."): its subject. */
function closingRole(part: readonly Token[], pack: CompiledPack): readonly Token[] {
  for (let length = 4; length > 0; length--) {
    const role = part.slice(-length);
    if (role.length === length && phraseEnds(pack.roles, role, 0)[0] === length) return role;
  }
  return [];
}

/** How many words at this place are a name of the person: the full one, or a part that only they have. */
export function namedAt(part: readonly Token[], at: number, person: Person, cast: Cast): number {
  const word = part[at]?.norm;
  if (word === undefined || !person.words.includes(word)) return 0;
  let length = 1;
  while (person.words.includes(part[at + length]?.norm ?? '')) length++;
  // "Sheikh Mujibur | Rahman's grave": the rest of the name has a case ending, so it is no subject.
  const next = part[at + length]?.norm ?? '';
  if (cast.pack.genitive.length > 0 && person.words.some((one) => one.length > 2 && next.startsWith(one))) return 0;
  // "his grandson Azad | Khan Bhashani": other words of a name before the last ones of somebody else's.
  const before = part[at - 1];
  const isLater = word !== person.words[0] && (length > 1 || phraseEnds(cast.pack.names, part, at).length > 0);
  if (isLater && cast.pack.genitive.length > 0 && before && canName(before, cast.pack)) return 0;
  return cast.find(part.slice(at, at + length).map((token) => token.norm)) === person ? length : 0;
}
