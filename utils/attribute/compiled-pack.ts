import type { SpeechPack, SpeechTemplate } from '@/utils/language/packs/speech-pack';
import { buildTrie, compileTemplate } from './compile-template';
import type { Step, Trie } from './compile-template';

export interface CompiledTemplate {
  kind: SpeechTemplate['kind'];
  steps: readonly Step[];
}

/** A pack made ready for matching. */
export interface CompiledPack {
  pack: SpeechPack;
  templates: readonly CompiledTemplate[];
  falseFriends: readonly (readonly Step[])[];
  before: Trie;
  after: Trie;
  breaks: Trie;
  never: Trie;
  singular: Trie;
  plural: Trie;
  roles: Trie;
  groups: Trie;
  indefinite: Trie;
  organisations: Trie;
  press: Trie;
  documents: Trie;
  titles: Trie;
  pointers: Trie;
  stops: Trie | undefined;
  goesOn: Trie | undefined;
}

const compiled = new WeakMap<SpeechPack, CompiledPack>();

export function compilePack(pack: SpeechPack): CompiledPack {
  const known = compiled.get(pack);
  if (known) return known;
  const tries = new Map<string, Trie>();
  const { source, speakers } = pack;
  const result: CompiledPack = {
    pack,
    templates: pack.templates.map(({ kind, pattern }) => ({ kind, steps: compileTemplate(pattern, pack, tries) })),
    falseFriends: pack.falseFriends.map((pattern) => compileTemplate(pattern, pack, tries)),
    before: buildTrie(source.before),
    after: buildTrie(source.after),
    breaks: buildTrie(source.breaks),
    never: buildTrie(source.never),
    singular: buildTrie(speakers.singular),
    plural: buildTrie(speakers.plural),
    roles: buildTrie(speakers.roles),
    groups: buildTrie(speakers.groups),
    indefinite: buildTrie(speakers.indefinite),
    organisations: buildTrie(speakers.organisations),
    press: buildTrie(speakers.press),
    documents: buildTrie(speakers.documents),
    titles: buildTrie(speakers.titles),
    pointers: buildTrie(speakers.pointers),
    stops: pack.continuation && buildTrie(pack.continuation.stops),
    goesOn: pack.afterQuote && buildTrie(pack.afterQuote),
  };
  compiled.set(pack, result);
  return result;
}
