import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Trie } from '@/utils/attribute/templates/compile-template';
import { phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Word } from '@/utils/attribute/templates/match-template';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Somebody whom the article names. */
export interface Person {
  /** As printed where it stands fullest. */
  name: string;
  /** The name's words as compared, titles left out. */
  words: readonly string[];
  /** Offices under which the article introduces them, as compared. */
  roles: Set<string>;
  /** The pronoun that was taken for theirs before, by index of the pack's `genders`, where no name tells. */
  gender?: number;
}

export const contains = (trie: Trie, tokens: readonly Word[]): boolean =>
  tokens.some((_, at) => phraseEnds(trie, tokens, at).length > 0);

export const wholly = (trie: Trie, tokens: readonly Token[]): boolean =>
  phraseEnds(trie, tokens, 0)[0] === tokens.length;

export const endsWith = (trie: Trie, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => phraseEnds(trie, tokens, at)[0] === tokens.length);

export const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.norm).join(' ');

/** The people of one article, filled while it is read. */
export class Cast {
  readonly people: Person[] = [];
  /** Shorter names under which somebody stood before the article gave the full one. */
  private readonly shorter = new Map<string, Person>();
  /** Such names that may be two people's. */
  readonly doubted = new Set<string>();
  constructor(readonly pack: CompiledPack) {}

  /** Remembers a person under the fullest name seen so far. */
  meet(name: string, tokens: readonly Token[], role: readonly Token[]): Person {
    const words = this.nameWords(tokens);
    const known = this.find(words);
    if (known && known !== 'several') {
      if (words.length > known.words.length) {
        this.shorter.set(known.name, known);
        Object.assign(known, { name, words });
      }
      if (role.length) known.roles.add(keyOf(role));
      return known;
    }
    const person: Person = { name, words, roles: new Set(role.length ? [keyOf(role)] : []) };
    if (words.length) this.people.push(person);
    return person;
  }

  /** The one person who can be meant by these words of a name; of several with this surname, the one spoken of last. */
  find(words: readonly string[], last?: Person): Person | 'several' | undefined {
    if (words.length === 0) return undefined;
    const spelled = this.spelled(words);
    const same = this.people.filter((person) => {
      const named = this.spelled(person.words);
      return isPartOf(spelled, named) || isPartOf(named, spelled);
    });
    const exact = same.filter((person) => person.words.join(' ') === words.join(' '));
    const found = exact.length === 1 ? exact : same;
    if (found.length > 1) return last && words.length === 1 && found.includes(last) ? last : 'several';
    return found[0];
  }

  /** Whether these words are the name of exactly one person met, or a part of it. */
  names(words: readonly string[]): boolean {
    const spelled = this.spelled(words);
    return (
      words.length > 0 && this.people.filter((person) => isPartOf(spelled, this.spelled(person.words))).length === 1
    );
  }

  /** The full name that the article gave later on, if it did. */
  fuller(name: string): string {
    return (this.doubted.has(name) ? undefined : this.shorter.get(name)?.name) ?? name;
  }

  /** The one person who holds this office in the article; of several, the one spoken of last. */
  findByRole(role: readonly Token[], last: Person | undefined): Person | undefined {
    const words = role.filter((token) => token.kind === 'word').map((token) => token.norm);
    if (words.length === 0) return undefined;
    const exact = this.people.filter((person) => person.roles.has(keyOf(role)));
    if (exact.length === 1) return exact[0];
    const holders = this.people.filter((person) =>
      [...person.roles].some((held) => {
        const parts = held.split(' ');
        return words.every((word) => parts.includes(word));
      }),
    );
    if (holders.length === 1) return holders[0];
    return last && holders.includes(last) ? last : undefined;
  }

  /** The same words in the first of their spellings. */
  private spelled(words: readonly string[]): readonly string[] {
    const { spellings } = this.pack;
    return spellings.size === 0 ? words : words.map((word) => spellings.get(word) ?? word);
  }

  nameWords(tokens: readonly Token[]): string[] {
    const words: string[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const title = phraseEnds(this.pack.titles, tokens, at)[0];
      if (title !== undefined && title < tokens.length) at = title - 1;
      else {
        const token = tokens[at];
        if (token?.norm === '(') break;
        if (token?.kind === 'word') words.push(token.norm);
      }
    }
    return words;
  }
}

const isPartOf = (few: readonly string[], many: readonly string[]): boolean =>
  few.length <= many.length && few.every((word) => many.includes(word));
