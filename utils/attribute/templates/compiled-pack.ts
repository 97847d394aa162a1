import type { SpeechPack, SpeechTemplate } from '@/utils/language/packs/speech-pack';
import { buildTrie, compileTemplate, listTrie, refuseSlotNames } from './compile-template';
import { openingsOf } from './match-template';
import type { Openings } from './match-template';
import { normalForm } from '@/utils/attribute/text/tokenise';
import type { Step, Trie } from './compile-template';

export interface CompiledTemplate extends Omit<SpeechTemplate, 'pattern' | 'head'> {
  steps: readonly Step[];
  head?: Trie;
}

/** A pack made ready for matching. */
export interface CompiledPack {
  pack: SpeechPack;
  /** The pack knows enough small words to tell where a noun phrase begins. */
  phrases: boolean;
  templates: readonly CompiledTemplate[];
  falseFriends: readonly (readonly Step[])[];
  openings: Openings;
  before: Trie;
  after: Trie;
  breaks: Trie;
  keeps: Trie;
  never: Trie;
  finite: Trie;
  firstPersons: Trie;
  plainVerbs: Trie | undefined;
  /** Verbs of saying that one person or body has, in packs whose verbs may leave out their subject. */
  single: Trie;
  singular: Trie;
  plural: Trie;
  genders: readonly { pronouns: Trie; names: Trie; roles: ReadonlySet<string> }[];
  roles: Trie;
  groups: Trie;
  groupEndings: Trie;
  indefinite: Trie;
  several: Trie;
  organisations: Trie;
  press: Trie;
  documents: Trie;
  titles: Trie;
  owners: Trie;
  initials: Trie;
  subjectMarks: Trie | undefined;
  names: Trie;
  /** A name in its first spelling by each other spelling. */
  spellings: ReadonlyMap<string, string>;
  notNames: Trie;
  pointers: Trie;
  prepositions: Trie;
  determiners: Trie;
  particles: Trie;
  oblique: Trie;
  links: Trie;
  quantities: Trie;
  counted: Trie;
  attached: Trie;
  apart: Trie;
  auxiliaries: Trie;
  relays: { before: Trie; after: Trie };
  agreement: { plural: Trie; collective: Trie; many: Trie; names: Trie } | undefined;
  apposed: Trie;
  modifiers: Trie;
  things: Trie;
  /** Offices, groups, institutions, outlets, documents and titles in one, where capitals show phrases. */
  somebody: Trie;
  /** All words that can be the cue of a quotation. */
  quoteCues: readonly Trie[];
  stops: Trie | undefined;
  ends: Trie;
  /** "In the view of": an opinion, where other words of `according` give a source of facts. */
  opinions: Trie;
  follows: Trie;
  inverted: Trie;
  background: Trie;
  /** Words that show somebody's own speech. */
  own: Trie;
  /** Verbs of saying that turn a speech back into a report. */
  reports: Trie;
  /** Words beside which a quotation is a slogan or a headline. */
  notSaid: Trie;
  needs: Trie | undefined;
  incises: Trie | undefined;
  /** Forms of the verb that several people have. */
  manyVerbs: Trie;
  /** Pronouns that are no object. */
  subjects: Trie;
  /** Adverbs between a verb and its subject behind it. */
  between: Trie;
  /** Cues that are nouns, with the capital of a noun: "his verdict: “…”". */
  nounCues: Trie;
  /** Forms of the verb that by themselves show that somebody's words are reported. */
  certain: Trie;
  goesOn: readonly Trie[] | undefined;
  and: Trie;
  /** Case endings that make "his" of "he", in the form that is compared. */
  genitive: readonly string[];
}

/** What announces a quotation of the next sentence may be any verb ("the mayor was pleased"). */
const standsBesideQuote = ({ kind, content }: CompiledTemplate): boolean => kind === 'direct' && content !== 'below';

/** The lists that `{name}` stands for, and one of all plain entries. */
function listTries(entries: readonly string[], pack: SpeechPack, tries: Map<string, Trie>): Trie[] {
  const named = entries.filter((entry) => entry.startsWith('{'));
  return [
    buildTrie(entries.filter((entry) => !entry.startsWith('{'))),
    ...named.map((entry) => listTrie(entry.slice(1, -1), pack, tries)),
  ];
}

function readSpellings(entries: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const entry of entries) {
    const forms = entry.split('=').map((form) => normalForm(form));
    for (const form of forms) first.set(form, forms[0] ?? form);
  }
  return first;
}

const everybody = ({ roles, groups, organisations, press, documents, titles }: SpeechPack['speakers']): string[] => [
  ...roles,
  ...groups,
  ...organisations,
  ...press,
  ...documents,
  ...titles,
];

const cuesOf = (steps: readonly Step[]): Trie[] =>
  steps.flatMap((step) => (step.type === 'words' && step.cue ? [step.trie] : []));

const compiled = new WeakMap<SpeechPack, CompiledPack>();

export function compilePack(pack: SpeechPack): CompiledPack {
  const known = compiled.get(pack);
  if (known) return known;
  refuseSlotNames(pack);
  const tries = new Map<string, Trie>();
  const { source, speakers } = pack;
  const templates = pack.templates.map(({ pattern, head, ...template }) => ({
    ...template,
    steps: compileTemplate(pattern, pack, tries),
    ...(head ? { head: listTrie(head, pack, tries) } : {}),
  }));
  const falseFriends = pack.falseFriends.map((pattern) => compileTemplate(pattern, pack, tries));
  const result: CompiledPack = {
    pack,
    openings: openingsOf(tries.values()),
    phrases: pack.capitals !== undefined && speakers.determiners !== undefined,
    templates,
    falseFriends,
    before: buildTrie(source.before),
    after: buildTrie(source.after),
    breaks: buildTrie(source.breaks),
    keeps: buildTrie(source.keeps ?? []),
    never: buildTrie(source.never),
    finite: buildTrie(source.finite ?? []),
    firstPersons: buildTrie(speakers.firstPersons ?? []),
    plainVerbs: speakers.plainVerbs && buildTrie(speakers.plainVerbs),
    single: buildTrie(pack.lists['single'] ?? []),
    singular: buildTrie(speakers.singular),
    plural: buildTrie(speakers.plural),
    genders: (speakers.genders ?? []).map(({ pronouns, names, roles }) => ({
      pronouns: buildTrie(pronouns),
      names: buildTrie(names),
      roles: new Set(roles),
    })),
    roles: buildTrie(speakers.roles),
    groups: buildTrie(speakers.groups),
    groupEndings: buildTrie(speakers.groupEndings ?? []),
    indefinite: buildTrie(speakers.indefinite),
    several: buildTrie(speakers.several ?? []),
    organisations: buildTrie(speakers.organisations),
    press: buildTrie(speakers.press),
    documents: buildTrie(speakers.documents),
    titles: buildTrie(speakers.titles),
    owners: buildTrie(speakers.owners ?? []),
    initials: buildTrie(speakers.initials ?? []),
    names: buildTrie(speakers.names ?? []),
    subjectMarks: speakers.subjectMarks && buildTrie(speakers.subjectMarks),
    spellings: readSpellings(speakers.spellings ?? []),
    notNames: buildTrie(speakers.notNames ?? []),
    pointers: buildTrie(speakers.pointers),
    prepositions: buildTrie(speakers.prepositions ?? []),
    determiners: buildTrie(speakers.determiners ?? []),
    particles: buildTrie(speakers.particles ?? []),
    links: buildTrie(speakers.links ?? []),
    quantities: buildTrie(speakers.quantities ?? []),
    counted: buildTrie(speakers.counted ?? []),
    attached: buildTrie(speakers.attached ?? []),
    apart: buildTrie(speakers.apart ?? []),
    auxiliaries: buildTrie(source.auxiliaries ?? []),
    relays: { before: buildTrie(pack.relays?.before ?? []), after: buildTrie(pack.relays?.after ?? []) },
    agreement: speakers.agreement && {
      plural: buildTrie(speakers.agreement.plural),
      collective: buildTrie(speakers.agreement.collective),
      many: buildTrie(speakers.agreement.many),
      names: buildTrie(speakers.agreement.names),
    },
    oblique: buildTrie(speakers.oblique ?? []),
    apposed: buildTrie(speakers.apposed ?? []),
    modifiers: buildTrie(speakers.modifiers ?? []),
    things: buildTrie(speakers.things ?? []),
    somebody: buildTrie(pack.capitals === undefined ? [] : everybody(speakers)),
    quoteCues: [...new Set(templates.filter(standsBesideQuote).flatMap(({ steps }) => cuesOf(steps)))],
    stops: pack.continuation && buildTrie(pack.continuation.stops),
    ends: buildTrie(pack.continuation?.ends ?? []),
    reports: buildTrie(pack.continuation?.reports ?? []),
    opinions: buildTrie(pack.lists['opinion'] ?? []),
    follows: buildTrie(pack.continuation?.follows ?? []),
    inverted: buildTrie(pack.continuation?.inverted ?? []),
    background: buildTrie(pack.continuation?.background ?? []),
    own: buildTrie(pack.continuation?.own ?? []),
    notSaid: buildTrie(pack.lists['notSaid'] ?? []),
    needs: pack.continuation?.needs && buildTrie(pack.continuation.needs),
    incises: pack.incises === undefined ? undefined : listTrie(pack.incises, pack, tries),
    manyVerbs: buildTrie(speakers.pluralVerbs ?? []),
    subjects: buildTrie(pack.lists['subjects'] ?? []),
    between: buildTrie(pack.lists['soon'] ?? []),
    nounCues: buildTrie(pack.lists['verdict'] ?? []),
    certain: buildTrie(pack.continuation?.certain ?? []),
    goesOn: pack.afterQuote && listTries(pack.afterQuote, pack, tries),
    and: buildTrie(speakers.and ?? []),
    genitive: (pack.endings?.['genitive'] ?? []).map((ending) => ending.normalize('NFC')),
  };
  compiled.set(pack, result);
  return result;
}
