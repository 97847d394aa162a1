import type { Person } from './cast';
import { contains, wholly } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry } from '@/utils/attribute/templates/match-template';
import { withoutOwner } from './owner';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Which of the pack's `genders`, by index. */
type Gender = number;

/** A surname that the article prints behind a given name that tells. */
export interface FullName {
  given: string;
  surname: string;
  gender: Gender;
}

/** Everybody in the article whose given name tells which pronoun is theirs. */
export function fullNamesIn(tokens: readonly Token[], pack: CompiledPack): readonly FullName[] {
  const found = new Map<string, FullName>();
  tokens.forEach((token, at) => {
    // "Donald J. Trump"
    const isMiddle = tokens[at + 2]?.norm === '.' && tokens[at + 1]?.norm.length === 1;
    const next = tokens[isMiddle ? at + 3 : at + 1];
    if (!token.capital || !next?.capital || next.sentence !== token.sentence) return;
    const gender = pack.genders.findIndex(({ names }) => isEntry(names, token));
    const surname = withoutOwner(next.norm);
    if (gender >= 0) found.set(`${token.norm} ${surname}`, { given: token.norm, surname, gender });
  });
  return [...found.values()];
}

/** By an office that tells ("spokeswoman"), the given name, or the one that the article prints before a surname. */
function genderOf(person: Person, names: readonly FullName[], pack: CompiledPack): Gender | 'both' | undefined {
  const offices = [...person.roles].flatMap((role) => role.split(' '));
  const byOffice = pack.genders.findIndex(({ roles }) => offices.some((office) => roles.has(office)));
  if (byOffice >= 0) return byOffice;
  const [first] = person.words;
  const all = new Set(
    names
      .filter(({ given, surname }) =>
        person.words.length > 1 ? given === first : surname === first || given === first,
      )
      .map(({ gender }) => gender),
  );
  // "Trump" in an article about Donald and Melania: nobody's pronoun.
  if (all.size > 1) return 'both';
  return all.size === 1 ? [...all][0] : person.gender;
}

/** Somebody whom a pronoun may mean, `nobody` where it cannot be told. */
export function byGender(
  pronoun: readonly Token[],
  last: Person | undefined,
  people: readonly Person[],
  names: readonly FullName[],
  near: readonly Token[],
  pack: CompiledPack,
): Person | 'nobody' {
  const gender = pack.genders.findIndex(({ pronouns }) => wholly(pronouns, pronoun));
  if (gender < 0) return last ?? 'nobody';
  const known = last && genderOf(last, names, pack);
  if (last && known === gender) return last;
  const others = names.filter((name) => name.gender === gender && !last?.words.includes(name.surname));
  if (last && known === undefined && !isBody(last, pack)) {
    const isNear = others.some(({ surname }) => near.some((token) => withoutOwner(token.norm) === surname));
    if (isNear) return 'nobody';
    // From here on nobody of the other sex.
    last.gender = gender;
    return last;
  }
  // Everybody else is excluded: the only one in the article who goes with the pronoun.
  const surnames = new Set(others.map(({ surname }) => surname));
  const may = people.filter((person) => {
    const theirs = genderOf(person, names, pack);
    return theirs === gender || theirs === 'both' || (theirs === undefined && !isBody(person, pack));
  });
  const [only, second] = may;
  return surnames.size === 1 && only && !second && genderOf(only, names, pack) === gender ? only : 'nobody';
}

/** "National Convention", "Liberal organizations": no single person. */
const isBody = (person: Person, pack: CompiledPack): boolean =>
  /(?:^|\s)\p{Ll}\S*$/u.test(person.name) ||
  contains(
    pack.organisations,
    person.words.map((norm) => ({ norm, kind: 'word' as const })),
  );
