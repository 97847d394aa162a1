import { isAddress } from './address';
import type { Speaker } from '@/utils/attribute/attribution';
import { contains, endsWith } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { canName } from './learn-cast';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import { headOf } from './noun-phrase';
import { splitRole } from './split-name';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Person, organisation, outlet, document or unnamed, by the words alone. */
export function kindOf(source: readonly Token[], found: Found, pack: CompiledPack): Speaker['kind'] {
  // "die „Neue Zeitung“": what a name says about itself counts without its marks.
  const tokens = withoutAcronym(source.flatMap((token) => token.inner ?? token));
  if (pack.phrases) return kindOfHead(tokens, found, pack);
  const indefinite = contains(pack.indefinite, tokens);
  // "خبرگزاری آریا": where an office stands before what it belongs to, what something is stands before its name.
  const isHead = (trie: Trie): boolean =>
    endsWith(trie, tokens) || (pack.pack.speakers.officeOf === true && phraseEnds(trie, tokens, 0).length > 0);
  if (found.kind === 'document' || isHead(pack.documents)) return 'document';
  if (isHead(pack.press)) return 'outlet';
  if (isHead(pack.groups) || endsAsGroup(tokens, pack)) return 'unnamed';
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
  const front = headOf(tokens, pack);
  // "dem *am Montag vorgestellten* Bericht"
  const isInverted = pack.pack.capitals === 'nouns' && !front.some(({ capital }) => capital);
  const head = pack.pack.capitals === 'nouns' ? classOf(isInverted ? tokens : front, pack) : front;
  // "la *Oficina* Nacional de Emergencias": where adjectives follow their noun.
  const noun = head[0] && isEntry(pack.determiners, head[0]) ? head.slice(1) : head;
  const isHead = (trie: Trie): boolean =>
    endsWith(trie, head) || (pack.pack.speakers.nounFirst === true && phraseEnds(trie, noun, 0).length > 0);
  if (found.kind === 'document' || isHead(pack.documents)) return 'document';
  if (isHead(pack.press) || (head.length === 1 && isAddress(head[0]?.norm ?? ''))) return 'outlet';
  if (isHead(pack.groups) || endsAsGroup(head, pack) || phraseEnds(pack.several, head, 0).length > 0) return 'unnamed';
  const { name } = splitRole(tokens, pack);
  if (isHead(pack.organisations)) return 'organisation';
  return contains(pack.indefinite, pack.pack.speakers.nounFirst ? head : tokens) && name.length === 0
    ? 'unnamed'
    : 'person';
}

/** "*die Stadt* Köln", "*der Verein* Tausend Taten": where every noun has a capital, what something is stands before its name. */
function classOf(head: readonly Token[], pack: CompiledPack): readonly Token[] {
  const { roles, organisations, press, documents, groups } = pack;
  if (endsWith(roles, head)) return head;
  const end = head.findIndex((_, at) =>
    [organisations, press, documents, groups].some((known) => phraseEnds(known, head, at).length > 0),
  );
  return end < 0 || head.some((_, at) => phraseEnds(roles, head, at).length > 0) ? head : head.slice(0, end + 1);
}

/** A plural by its ending, unless a surname or an institution has it, by itself or in its case ("আহমেদের", "পরিষদের"). */
export function endsAsGroup(tokens: readonly Token[], pack: CompiledPack): boolean {
  const last = tokens.at(-1);
  if (last?.capital !== false || !endsWith(pack.groupEndings, tokens) || endsWith(pack.names, tokens)) return false;
  return !pack.genitive.some((ending) => {
    const stem = { ...last, norm: last.norm.slice(0, -ending.length) };
    return last.norm.endsWith(ending) && (isEntry(pack.names, stem) || isEntry(pack.organisations, stem));
  });
}

/** "Jewellers' Association | (BAJUS)". */
function withoutAcronym(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.at(-1)?.norm === ')' ? tokens.findLastIndex((token) => token.norm === '(') : 0;
  return open > 0 ? tokens.slice(0, open) : tokens;
}

/** More than one, or nobody knows how many. */
export function isSeveral(tokens: readonly Token[], pack: CompiledPack): boolean {
  // "the chairwoman of the parents' committee" is one.
  const head = pack.pack.speakers.nounFirst ? headOf(tokens, pack) : tokens;
  return contains(pack.groups, head) || endsAsGroup(tokens, pack);
}
