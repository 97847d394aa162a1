import type { SpeechPack } from '@/utils/language/packs/speech-pack';
import { normalForm, tokeniseText } from '@/utils/attribute/text/tokenise';

/** Words that may follow one another, from all entries of a list. */
export interface Trie {
  ends: boolean;
  next: Map<string, Trie>;
  /** Entries with `*`: compared one by one. */
  wild: { test: (norm: string) => boolean; node: Trie }[];
}

export type SlotName = 'source' | 'subject' | 'claim' | 'quoting' | 'quote' | 'gap' | 'rest';

export type Step =
  | { type: 'words'; trie: Trie; cue: boolean; min: 0 | 1; max: number }
  | {
      type: 'slot';
      slot: SlotName;
      ending?: readonly string[];
      beginning?: readonly string[];
      notFirst?: Trie;
      notLast?: Trie;
      /** Content of a single word is content, too: "*Lopez* was criticized by". */
      short?: true;
      /** What a rest has nothing of: words that open a clause of somebody else. */
      without?: Trie;
      /** What the content has to begin with. */
      opening?: Trie;
    }
  | { type: 'anything' };

export function emptyTrie(): Trie {
  return { ends: false, next: new Map(), wild: [] };
}

export function buildTrie(entries: readonly string[]): Trie {
  const root = emptyTrie();
  for (const entry of entries) addEntry(root, entry);
  return root;
}

// One token by itself: the usual case, and packs have thousands of entries.
const plain = /^[\p{sc=Beng}\p{sc=Deva}\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{M}]+$/u;

function addEntry(root: Trie, entry: string): void {
  let node = root;
  for (const word of entry.split(' ')) {
    if (word.includes('*')) {
      const test = wildcard(word);
      const child: Trie = emptyTrie();
      node.wild.push({ test, node: child });
      node = child;
      continue;
    }
    for (const part of plain.test(word) ? [normalForm(word)] : tokeniseText(word)) {
      let child = node.next.get(part);
      if (!child) node.next.set(part, (child = emptyTrie()));
      node = child;
    }
  }
  node.ends = true;
}

function wildcard(word: string): (norm: string) => boolean {
  const bare = tokeniseText(word.replaceAll('*', '')).join('');
  if (word.startsWith('*')) return (norm) => norm.endsWith(bare);
  return (norm) => norm.startsWith(bare);
}

const part = /\s+|(<)|(>)|\{([a-zA-Z-]+)([?*]?)\}|([^\s<>{}]+)/gu;
const slots: readonly string[] = ['source', 'subject', 'claim', 'quoting', 'quote', 'gap', 'rest'];

/** A list with a slot's name would never be asked for: its place in a template is the slot's. */
export function refuseSlotNames({ language, lists }: SpeechPack): void {
  for (const name of Object.keys(lists)) {
    const slot = name.split('-').find((piece) => slots.includes(piece));
    if (slot) {
      throw new Error(
        `The list "${name}" of the pack "${language}" needs another name: {${name}} is the slot {${slot}}`,
      );
    }
  }
}

/** Turns a template of a pack into steps. Throws on a name that the pack does not have: a pack is checked by its tests. */
export function compileTemplate(pattern: string, pack: SpeechPack, tries: Map<string, Trie>): Step[] {
  const steps: Step[] = [];
  let cue = false;
  for (const match of pattern.matchAll(part)) {
    const [, open, shut, name, count, text] = match;
    const slot = name?.split('-').find((piece) => slots.includes(piece));
    if (open) cue = true;
    else if (shut) cue = false;
    else if (name && slot) {
      const [prefix, suffix] = name.split(slot);
      steps.push({
        type: 'slot',
        slot: slotName(slot),
        ...(suffix ? { ending: endingsOf(slot, suffix.slice(1), pack) } : {}),
        ...(prefix === 'short-' ? { short: true } : {}),
        ...(prefix && prefix !== 'short-' && slot === 'claim' ? openingOf(prefix.slice(0, -1), pack, tries) : {}),
        ...(prefix && slot === 'rest' ? { without: listTrie(prefix.slice(0, -1), pack, tries) } : {}),
        ...(prefix && slot !== 'claim' && slot !== 'rest'
          ? { beginning: listOf(pack.beginnings, prefix.slice(0, -1)) }
          : {}),
        ...(slot === 'source' || slot === 'subject' ? sourceLimits(pack, tries) : {}),
      });
    } else if (name) {
      steps.push({
        type: 'words',
        trie: listTrie(name, pack, tries),
        cue,
        min: count ? 0 : 1,
        max: count === '*' ? 4 : 1,
      });
    } else if (text === '…') steps.push({ type: 'anything' });
    else if (text) {
      const optional = text.length > 1 && text.endsWith('?');
      const words = optional ? text.slice(0, -1) : text;
      steps.push({ type: 'words', trie: literalTrie(words, tries), cue, min: optional ? 0 : 1, max: 1 });
    }
  }
  return steps;
}

/** {finite-claim} begins with a word of the list, {unless-joins-claim} with none of it. */
function openingOf(name: string, pack: SpeechPack, tries: Map<string, Trie>): { opening?: Trie; notFirst?: Trie } {
  const excluded = name.startsWith('unless-') ? name.slice('unless-'.length) : undefined;
  return excluded === undefined
    ? { opening: listTrie(name, pack, tries) }
    : { notFirst: listTrie(excluded, pack, tries) };
}

/** What no source begins or ends with, in one trie for all templates of the pack. */
function sourceLimits({ source }: SpeechPack, tries: Map<string, Trie>): { notFirst?: Trie; notLast?: Trie } {
  const shared = (name: string, phrases: readonly string[]): Trie => {
    let trie = tries.get(name);
    if (!trie) tries.set(name, (trie = buildTrie(phrases)));
    return trie;
  };
  return {
    ...(source.neverFirst ? { notFirst: shared('source.neverFirst', source.neverFirst) } : {}),
    ...(source.neverLast ? { notLast: shared('source.neverLast', source.neverLast) } : {}),
  };
}

/** Templates share the tries of their words and marks, so that each is looked for once in a sentence. */
function literalTrie(words: string, tries: Map<string, Trie>): Trie {
  const key = `"${words}`;
  let trie = tries.get(key);
  if (!trie) tries.set(key, (trie = buildTrie([words])));
  return trie;
}

/** The trie of a list, built once for all templates that ask for it. */
export function listTrie(name: string, pack: SpeechPack, tries: Map<string, Trie>): Trie {
  let trie = tries.get(name);
  if (!trie) tries.set(name, (trie = buildTrie(listOf(pack.lists, name))));
  return trie;
}

const endingsOf = (slot: string, name: string, pack: SpeechPack): readonly string[] =>
  (slot === 'claim' ? pack.claimEndings?.[name] : undefined) ?? listOf(pack.endings, name);

function slotName(name: string): SlotName {
  switch (name) {
    case 'source':
    case 'subject':
    case 'claim':
    case 'quoting':
    case 'quote':
    case 'rest':
      return name;
    default:
      return 'gap';
  }
}

function listOf(lists: Readonly<Record<string, readonly string[]>> | undefined, name: string): readonly string[] {
  const list = lists?.[name];
  if (!list) throw new Error(`The pack has no list called ${name}`);
  return list;
}
