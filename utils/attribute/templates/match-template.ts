import type { Step, Trie } from './compile-template';
import type { Token } from '@/utils/attribute/text/tokenise';

/** What phrases are compared by. */
export type Word = Pick<Token, 'norm' | 'kind'>;

/** Half-open range of token indexes. */
export interface TokenRange {
  from: number;
  to: number;
}

export interface Match {
  source?: TokenRange;
  subject?: TokenRange;
  /** Usually one; two around "…, he said, …". */
  claims: TokenRange[];
  /** Indexes of the quotations meant. */
  quotes: number[];
  cue?: TokenRange;
  /** The same where a template marks several, each by itself. */
  cues: TokenRange[];
  /** The source's last word carries this ending (in the form that is compared); its first word this beginning. */
  ending?: string;
  beginning?: string;
}

/** Longest source, and longest gap, in words. Whatever is longer is no name. */
const longestSource = 28;
const longestGap = 8;
/** A longer quotation is no part of a name. */
const longestTitle = 6;
/** Where one character is a token, some three make a word. */
const oneCharacter = 1 / 3;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]/u;
/** Words of the longest phrase that no source ends with. */
const longestPhrase = 6;

/** Ends of all phrases of the trie that start at `at`, longest first. */
export function phraseEnds(trie: Trie, tokens: readonly Word[], at: number): readonly number[] {
  const token = tokens[at];
  if (!token || token.kind === 'quote' || (trie.wild.length === 0 && !trie.next.has(token.norm))) return none;
  const ends: number[] = [];
  collectEnds(trie, tokens, at, ends);
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
}

const none: readonly number[] = [];

function collectEnds(node: Trie, tokens: readonly Word[], at: number, ends: number[]): void {
  const token = tokens[at];
  if (!token || token.kind === 'quote') return;
  const next = node.next.get(token.norm);
  if (next) {
    if (next.ends) ends.push(at + 1);
    collectEnds(next, tokens, at + 1, ends);
  }
  for (const wild of node.wild) {
    if (!wild.test(token.norm)) continue;
    if (wild.node.ends) ends.push(at + 1);
    collectEnds(wild.node, tokens, at + 1, ends);
  }
}

/** Whether the word by itself is an entry. */
export const isEntry = (trie: Trie, token: Token): boolean =>
  trie.next.get(token.norm)?.ends === true || trie.wild.some((wild) => wild.node.ends && wild.test(token.norm));

/** Whether a word is one of several initials of a name. */
export const isInitial = (tokens: readonly Token[], at: number, { initials }: { initials: Trie }): boolean => {
  const isLetter = (token: Token | undefined): boolean => token !== undefined && isEntry(initials, token);
  return isLetter(tokens[at]) && (isLetter(tokens[at - 1]) || isLetter(tokens[at + 1]));
};

/** What only the words of the article can tell about a source or a subject in this place. */
export interface SlotTests {
  subject: (from: number, to: number) => boolean;
  source: (from: number, to: number, behind: boolean) => boolean;
}

/** Where phrases of the lists stand in one stretch of text: found once, asked for by every template. */
export class PhraseIndex {
  readonly #found = new Map<Trie, Map<number, readonly number[]>>();
  /** Where each list may begin: most lists begin nowhere in a sentence, and need no look at its words. */
  readonly #begins = new Map<Trie, number[]>();

  constructor(
    readonly tokens: readonly Token[],
    readonly openings: Openings,
  ) {
    tokens.forEach((token, at) => {
      for (const trie of openings.get(token.norm) ?? []) {
        const places = this.#begins.get(trie);
        if (places) places.push(at);
        else this.#begins.set(trie, [at]);
      }
    });
  }

  of(trie: Trie): ReadonlyMap<number, readonly number[]> {
    let places = this.#found.get(trie);
    if (places) return places;
    places = new Map();
    for (const at of trie.wild.length > 0 ? this.tokens.keys() : (this.#begins.get(trie) ?? [])) {
      const ends = phraseEnds(trie, this.tokens, at);
      if (ends.length) places.set(at, ends);
    }
    this.#found.set(trie, places);
    return places;
  }
}

/** The lists of a pack by the words that their entries begin with. */
export type Openings = ReadonlyMap<string, readonly Trie[]>;

/** Takes all lists that templates ask for. */
export function openingsOf(tries: Iterable<Trie>): Openings {
  const openings = new Map<string, Trie[]>();
  for (const trie of tries) {
    if (trie.wild.length > 0) continue;
    for (const word of trie.next.keys()) {
      const found = openings.get(word);
      if (found) found.push(trie);
      else openings.set(word, [trie]);
    }
  }
  return openings;
}

/**
 * Fits the steps to the whole of `index.tokens`. Every state (step, place) is tried once, so the time grows with
 * the product of both, whatever the text.
 */
export function matchTemplate(steps: readonly Step[], index: PhraseIndex, tests: SlotTests): Match | undefined {
  const { tokens } = index;
  for (const step of steps) {
    if (step.type === 'words' && step.min === 1 && index.of(step.trie).size === 0) return undefined;
    if (step.type === 'slot' && step.slot === 'quote' && !tokens.some((token) => token.kind === 'quote'))
      return undefined;
  }
  const failed = new Set<number>();
  const match: Match = { quotes: [], claims: [], cues: [] };
  const width = tokens.length + 1;

  const go = (s: number, at: number): boolean => {
    const step = steps[s];
    if (!step) return at === tokens.length || (at === tokens.length - 1 && isStop(tokens[at]));
    const key = s * width + at;
    if (failed.has(key)) return false;
    if (tryStep(step, s, at)) return true;
    failed.add(key);
    return false;
  };

  const tryStep = (step: Step, s: number, at: number): boolean => {
    if (step.type === 'words') return tryWords(step, s, at, 0);
    if (step.type === 'slot') return trySlot(step, s, at);
    // At the end anything goes; in front every place is tried in turn.
    if (s === steps.length - 1) return true;
    for (let to = at; to <= tokens.length; to++) if (go(s + 1, to)) return true;
    return false;
  };

  const tryWords = (step: Extract<Step, { type: 'words' }>, s: number, at: number, count: number): boolean => {
    if (count < step.max) {
      for (const end of index.of(step.trie).get(at) ?? []) {
        if (tryWords(step, s, end, count + 1)) {
          if (step.cue) {
            match.cue = { from: at, to: Math.max(end, match.cue?.to ?? 0) };
            match.cues.unshift({ from: at, to: end });
          }
          return true;
        }
      }
    }
    return count >= step.min && go(s + 1, at);
  };

  const trySlot = (step: Extract<Step, { type: 'slot' }>, s: number, at: number): boolean => {
    const { slot } = step;
    if (slot === 'quote') {
      if (tokens[at]?.kind !== 'quote' || !go(s + 1, at + 1)) return false;
      match.quotes.unshift(at);
      return true;
    }
    if (slot === 'claim' || slot === 'quoting') {
      for (let to = tokens.length; to > at + (step.short || isQuotedWord(tokens, at) ? 0 : 1); to--) {
        if (!fits(step, at, to) || (slot === 'quoting' && tokens[to - 1]?.kind !== 'quote')) continue;
        if (go(s + 1, to)) {
          match.claims.unshift({ from: at, to });
          return true;
        }
      }
      return false;
    }
    if (slot === 'rest') {
      for (let to = at; to <= tokens.length; to++) {
        if (go(s + 1, to)) return true;
        if (step.without && index.of(step.without).has(to)) return false;
      }
      return false;
    }
    let words = 0;
    const most = slot === 'gap' ? longestGap : longestSource;
    for (let to = at; to <= tokens.length; to++) {
      if (to > at) {
        const token = tokens[to - 1];
        if (!token || (token.kind === 'quote' && (slot === 'gap' || (token.inner?.length ?? 0) > longestTitle)))
          return false;
        // Another clause has a subject of its own.
        if (slot === 'gap' && token.norm === ';') return false;
        if (token.kind === 'word') words += slot === 'gap' && unspaced.test(token.norm) ? oneCharacter : 1;
        if (words > most) return false;
      } else if (slot !== 'gap') continue;
      if (slot !== 'gap' && words === 0) continue;
      if (slot !== 'gap' && !canFollow(s + 1, to)) continue;
      const fit = slot === 'gap' ? {} : fits(step, at, to);
      if (!fit || (slot === 'subject' && !tests.subject(at, to))) continue;
      if (slot === 'source' && !step.beginning && !tests.source(at, to, isBehind(s))) continue;
      if (!go(s + 1, to)) continue;
      if (slot === 'gap') return true;
      match[slot] = { from: at, to };
      Object.assign(match, fit);
      return true;
    }
    return false;
  };

  // Asking about a source or a subject costs more than asking whether the next step can begin here at all, or one behind it.
  const canFollow = (s: number, at: number): boolean => {
    const step = steps[s];
    if (!step) return at >= tokens.length - 1;
    return step.type !== 'words' || index.of(step.trie).has(at) || (step.min === 0 && canFollow(s + 1, at));
  };

  const isBehind = (s: number): boolean => steps.slice(0, s).some((step) => step.type === 'words' && step.cue);

  const fits = (
    step: Extract<Step, { type: 'slot' }>,
    from: number,
    to: number,
  ): { ending?: string; beginning?: string } | undefined => {
    if (step.opening && !index.of(step.opening).has(from)) return undefined;
    const result: { ending?: string; beginning?: string } = {};
    if (step.notFirst && index.of(step.notFirst).has(from)) return undefined;
    if (step.notLast && endsWithPhrase(step.notLast, from, to)) return undefined;
    if (step.ending) {
      const last = tokens[to - 1]?.norm ?? '';
      // A claim's last word may be an ending whole ("to go | told"); a source needs a name in front of it.
      const whole = step.slot === 'claim';
      const ending = longestFit(step.ending, (text) => last.endsWith(text) && (whole || last.length > text.length));
      if (ending === undefined) return undefined;
      result.ending = ending;
    }
    if (step.beginning) {
      const first = tokens[from]?.norm ?? '';
      const beginning = longestFit(step.beginning, (text) => first.startsWith(text) && first.length > text.length);
      if (beginning === undefined) return undefined;
      result.beginning = beginning;
    }
    return result;
  };

  const endsWithPhrase = (trie: Trie, from: number, to: number): boolean => {
    for (let at = Math.max(from, to - longestPhrase); at < to; at++) {
      if (index.of(trie).get(at)?.includes(to)) return true;
    }
    return false;
  };

  return go(0, 0) ? match : undefined;
}

function longestFit(texts: readonly string[], test: (text: string) => boolean): string | undefined {
  return texts.filter((text) => test(text.normalize('NFC'))).sort((a, b) => b.length - a.length)[0];
}

export const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[.!?।॥|৷。！？…؟۔;]$/u.test(token.norm);

/** "found that *“…”*": a quotation right behind a word is content by itself. */
const isQuotedWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' && tokens[at - 1]?.kind === 'word';
