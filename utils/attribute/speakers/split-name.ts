import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry as isOne, phraseEnds } from '@/utils/attribute/templates/match-template';
import { isOwner } from './owner';
import type { Token } from '@/utils/attribute/text/tokenise';

export interface NameParts {
  /** What the person is: office, trade, kinship. */
  role: Token[];
  name: Token[];
}

/** Splits "foreign minister Sergei Lavrov" into office and name. Either part may be empty. */
export function splitRole(tokens: readonly Token[], pack: CompiledPack): NameParts {
  if (pack.pack.speakers.officeOf && tokens.some((_, at) => phraseEnds(pack.roles, tokens, at).length > 0))
    return { role: [...tokens], name: [] };
  return pack.phrases ? byCapitals(tokens, pack) : byRoleWord(tokens, pack);
}

/** Without capitals the name is what follows the last word of a role. */
function byRoleWord(tokens: readonly Token[], pack: CompiledPack): NameParts {
  let end = 0;
  for (let at = 0; at < tokens.length; at++) {
    const office = phraseEnds(pack.roles, tokens, at)[0] ?? 0;
    if (office < tokens.length && isTitled(tokens, at, pack)) continue;
    end = Math.max(end, office);
  }
  let name = tokens.slice(end);
  while (name[0]?.kind === 'mark') name = name.slice(afterBracket(name));
  if (pack.pack.source.knownOnly) name = behindOwners(name, pack);
  const role = tokens.slice(0, tokens.length - name.length);
  return { role, name: name.some((token) => token.kind === 'word') ? name : [] };
}

/** "president | of France | *Emmanuel Macron*" in a language that has no word for "of", in a script with capitals. */
function behindOwners(tokens: Token[], pack: CompiledPack): Token[] {
  let at = 0;
  while (at < tokens.length) {
    const owner = phraseEnds(pack.owners, tokens, at)[0] ?? phraseEnds(pack.organisations, tokens, at)[0];
    if (owner === undefined && tokens[at]?.capital) break;
    at = owner ?? at + 1;
  }
  return tokens.slice(at);
}

/** "Dr *Tarun* Kumar": behind a title that is no office stands a name, whatever else the word means. */
const isTitled = (tokens: readonly Token[], at: number, pack: CompiledPack): boolean =>
  [at - 1, at - 2].some(
    (from) =>
      from >= 0 && phraseEnds(pack.titles, tokens, from)[0] === at && phraseEnds(pack.roles, tokens, from).length === 0,
  );

/** "inspector (operations) Karim": what stands in brackets belongs to the office. */
function afterBracket(tokens: readonly Token[]): number {
  const close = tokens[0]?.norm === '(' ? tokens.findIndex((token) => token.norm === ')') : 0;
  return close < 0 ? tokens.length : close + 1;
}

/**
 * With capitals the name is the last run of them in the first part that has one: "Her manager, *Robby Mook*",
 * "*Jane Doe*, director of X". A run behind a preposition belongs to somebody else: "a spokesman for Clinton".
 */
function byCapitals(tokens: readonly Token[], pack: CompiledPack): NameParts {
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.norm !== ',' && token.norm !== '(') continue;
    const found = nameIn(tokens.slice(from, at), pack);
    // "the prefect, *Jane Doe*": the office may stand before the comma.
    if (found.name.length > 0)
      return { role: [...tokens.slice(0, Math.max(0, from - 1)), ...found.role], name: found.name };
    if (token?.norm === '(') break;
    from = at + 1;
  }
  return { role: [...tokens], name: [] };
}

function nameIn(part: readonly Token[], pack: CompiledPack): NameParts {
  const preposition = part.findIndex(
    (_, at) => at > 0 && phraseEnds(pack.prepositions, part, at).length > 0 && !isInsideName(part, at, pack),
  );
  const head = preposition < 0 ? part : part.slice(0, preposition);
  let from = head.length;
  while (from > 0 && belongsToName(head, from - 1, pack)) from--;
  while (from < head.length && !head[from]?.capital) from++;
  let name = head.slice(from);
  // "President Barack Obama", "Republican Sen. Marco Rubio": up to the last word that is an office.
  for (let at = name.length - 1; at >= 0; at--) {
    // "María de *la* Paz": no article either.
    if (at > 0 && !name[at]?.capital) continue;
    const end = Math.max(phraseEnds(pack.roles, name, at)[0] ?? 0, phraseEnds(pack.titles, name, at)[0] ?? 0);
    if (end === 0 || end >= name.length) continue;
    from += end;
    name = name.slice(end);
    break;
  }
  while (name[0] && (name[0].kind === 'mark' || phraseEnds(pack.determiners, name, 0).length > 0)) {
    name = name.slice(1);
    from++;
  }
  // "Montana's Jane Doe": whose she is.
  const owner = name.findLastIndex((token, at) => at < name.length - 1 && isOwner(token.norm));
  if (owner >= 0) {
    from += owner + 1;
    name = name.slice(owner + 1);
  }
  // "Landesstatthalter *Karl Meier*": an office that the pack does not know, and a given name that it does.
  const given =
    pack.pack.capitals === 'nouns'
      ? name.findIndex((token) => token.capital && pack.genders.some(({ names }) => isOne(names, token)))
      : -1;
  // "der Politologe *Thomas Jäger*": behind an article stands a noun, where every noun has a capital.
  if (given > 0 && given < name.length - 1) {
    from += given;
    name = name.slice(given);
  } else if (
    pack.pack.capitals === 'nouns' &&
    head[0] &&
    from > 0 &&
    isOne(pack.determiners, head[0]) &&
    noRoleBefore(head, from, pack)
  ) {
    from++;
    name = name.length > 2 ? name.slice(1) : [];
  }
  const wholeRole = name.length > 0 && phraseEnds(pack.roles, name, 0)[0] === name.length;
  if (wholeRole || !name.some((token) => token.capital)) return { role: [...part], name: [] };
  return { role: head.slice(0, from), name };
}

/** "María *de la* Paz": a preposition that is a part of the name, unless an office or an institution stands before it. */
function isInsideName(part: readonly Token[], at: number, pack: CompiledPack): boolean {
  const before = part[at - 1];
  // "Ursula *von der* Leyen", but not "Karl Meier *von* Greenpeace".
  if (pack.pack.capitals === 'nouns' && before && pack.genders.some(({ names }) => isOne(names, before)))
    return part[at - 2]?.capital !== true && phraseEnds(pack.particles, part, at).some((end) => part[end]?.capital);
  if (pack.pack.capitals !== 'names' || !before?.capital || phraseEnds(pack.somebody, part, at - 1).length > 0)
    return false;
  return phraseEnds(pack.particles, part, at).some((end) => part[end]?.capital);
}

const noRoleBefore = (head: readonly Token[], end: number, pack: CompiledPack): boolean =>
  !head.slice(0, end).some((_, at) => phraseEnds(pack.roles, head, at).length > 0);

/** Capitals, initials and the small words inside names ("van", "bin", "de la"). */
export function belongsToName(tokens: readonly Token[], at: number, pack: CompiledPack): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital && token.kind === 'word') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.norm === '.') return before !== undefined && before.capital && after !== undefined && after.capital;
  // "van Gogh" by itself, or inside a name: "Vincent van Gogh", "Rosa de *la* Cruz".
  return [at, at - 1].some((from) => {
    const ahead = tokens[from - 1];
    const isOpen = from >= 0 && (ahead === undefined || ahead.kind === 'mark' || ahead.capital);
    return isOpen && phraseEnds(pack.particles, tokens, from).some((end) => end > at && tokens[end]?.capital === true);
  });
}
