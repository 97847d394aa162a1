import type { SpeechPack, SpeechTemplate } from '@/utils/language/packs/speech-pack';
import { buildTrie, compileTemplate } from './compile-template';
import type { Step, Trie } from './compile-template';

export interface CompiledTemplate {
  kind: SpeechTemplate['kind'];
  content?: SpeechTemplate['content'];
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
  keeps: Trie;
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
  names: Trie;
  pointers: Trie;
  stops: Trie | undefined;
  ends: Trie;
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
    templates: pack.templates.map(({ kind, pattern, content }) => ({
      kind,
      steps: compileTemplate(pattern, pack, tries),
      ...(content ? { content } : {}),
    })),
    falseFriends: pack.falseFriends.map((pattern) => compileTemplate(pattern, pack, tries)),
    before: buildTrie(source.before),
    after: buildTrie(source.after),
    breaks: buildTrie(source.breaks),
    keeps: buildTrie(source.keeps ?? []),
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
    names: buildTrie(speakers.names ?? []),
    pointers: buildTrie(speakers.pointers),
    stops: pack.continuation && buildTrie(pack.continuation.stops),
    ends: buildTrie(pack.continuation?.ends ?? []),
    goesOn: pack.afterQuote && buildTrie(pack.afterQuote),
  };
  compiled.set(pack, result);
  return result;
}
