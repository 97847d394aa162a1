import type { Speaker } from '@/utils/attribute/attribution';
import { endsWith, wholly } from './cast';
import type { Person } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { byGender } from './genders';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Memory } from '@/utils/attribute/memory';
import { afterPointer } from './somebody';
import { withoutOwner } from './owner';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Sentences of a reporter's own behind which "he" may be somebody new. */
const longestSilence = 4;

/** Whom "he", "she" or "that leader" means; the words as printed where that is not certain. */
export function bySingular(
  tokens: readonly Token[],
  words: string,
  mention: Speaker['mention'],
  pack: CompiledPack,
  memory: Memory,
  found: Found,
): Speaker {
  const pronoun = wholly(pack.singular, tokens);
  const role = pronoun ? undefined : memory.cast.findByRole(afterPointer(tokens, pack), memory.person);
  // "the suspect" may be anybody whom the article has not called so by name.
  if (!role && pack.pack.capitals && !pronoun) return { name: words, kind: 'person', mention };
  // "the party's that leader" may be another one of it.
  const ofWhom = !pronoun && pack.genitive.length > 0 && phraseEnds(pack.pointers, tokens, 0).length === 0;
  const last = ofWhom || memory.silence > longestSilence ? undefined : memory.person;
  const meant =
    pronoun && pack.genders.length > 0 && (last || !memory.single)
      ? byGender(tokens, last, memory.cast.people, memory.names, found.stretch, pack)
      : last;
  if (meant === 'nobody') return { name: words, kind: 'person', mention };
  const person = role ?? meant;
  if (person && pronoun && (speaksOf(person, found, pack) || followsAnother(person, found, memory, pack)))
    return { name: words, kind: 'person', mention };
  if (person) {
    memory.person = person;
    memory.silence = 0;
    return { name: person.name, kind: 'person', mention, resolved: 'pronoun' };
  }
  if (memory.single && memory.silence <= longestSilence) return { ...memory.single, mention, resolved: 'pronoun' };
  return { name: words, kind: 'person', mention };
}

/** "He does not think *Lopez* will go": nobody speaks of himself by name. */
const speaksOf = (person: Person, { content }: Found, pack: CompiledPack): boolean =>
  pack.genders.length > 0 &&
  content.some((piece) => piece.some((token) => token.capital && withoutOwner(token.norm) === person.words.at(-1)));

/** "… about *Trump's* call when he asked": the sentence has named somebody else before. */
function followsAnother(person: Person, found: Found, memory: Memory, pack: CompiledPack): boolean {
  if (pack.genders.length === 0) return false;
  return before(found).some(({ capital, norm }) => {
    const name = withoutOwner(norm);
    return capital && !person.words.includes(name) && memory.cast.people.some(({ words }) => words.at(-1) === name);
  });
}

/** What the sentence says before its speaker. */
const before = ({ source, stretch }: Found): readonly Token[] =>
  stretch.slice(
    0,
    Math.max(
      0,
      stretch.findIndex((token) => token === source[0]),
    ),
  );

/** Whom "they" means: those who spoke last, if the verb suits them. */
export function byPlural(
  found: Found,
  words: string,
  mention: Speaker['mention'],
  pack: CompiledPack,
  memory: Memory,
): Speaker {
  const { several } = memory;
  const isBody = several?.kind === 'organisation' || several?.kind === 'outlet';
  const wrongForm = isBody && pack.plainVerbs && found.ending === undefined && !endsWith(pack.plainVerbs, found.cue);
  // "talks between him, Lopez and other leaders in which *they* …": any of them.
  const isOpen =
    pack.genders.length > 0 &&
    before(found).some((token) => token.start > 0 && (token.capital || isEntry(pack.groups, token)));
  return several && !wrongForm && !isOpen
    ? { ...several, mention, resolved: 'pronoun' }
    : { name: words, kind: 'unnamed', mention };
}
