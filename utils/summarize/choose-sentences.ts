import type { SentenceId } from '@/utils/extract/article';
import type { Candidate } from './score-sentences';

/** How much may be taken: a number of points, or of words in all (a tenth more is still within it). */
export type Room = { points: number } | { words: number };

/** A sentence to be shown, and those before it that it cannot do without. */
export interface Choice {
  id: SentenceId;
  antecedents: readonly SentenceId[];
}

/** What a sentence would show as a point. */
export interface Showing {
  /** The sentences that it cannot do without; undefined when they cannot be shown. */
  antecedentsOf: (id: SentenceId) => readonly SentenceId[] | undefined;
  lengthOf: (id: SentenceId) => number;
  /** The distinct folded words. */
  wordsOf: (id: SentenceId) => ReadonlySet<string>;
}

const TELLING = 0.75;
const REPEATING = 0.25;
/** So much like something that is shown already that it would be the same point twice. */
const SAME = 0.6;
/** So many of the shorter one's words in the other one, and two points say the same. */
const SAME_WORDS = 0.8;
/** A point of more words does not read in one breath; every further word makes it less worth showing. */
const ONE_BREATH = 30;
const BREATHLESS = 0.015;

/** The most telling sentences that repeat each other least (maximal marginal relevance), in reading order. */
export function chooseSentences(candidates: readonly Candidate[], room: Room, showing: Showing): Choice[] {
  const { antecedentsOf, lengthOf, wordsOf } = showing;
  const left = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const known = new Map<number, number>();
  const choices: Choice[] = [];
  const shown = new Set<SentenceId>();
  let words = 0;
  while ('points' in room ? choices.length < room.points : words < room.words) {
    let best: { choice: Choice; candidate: Candidate; cost: number } | undefined;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const candidate of left.values()) {
      const likeness = known.get(candidate.place) ?? 0;
      let worth = TELLING * candidate.score - REPEATING * likeness;
      if (likeness >= SAME || worth <= bestWorth) continue;
      const needed = antecedentsOf(candidate.id);
      if (needed === undefined) continue;
      // What is shown already needs not be shown again: points stand in reading order.
      const antecedents = needed.slice(needed.findLastIndex((id) => shown.has(id)) + 1);
      const cost = antecedents.reduce((sum, id) => sum + lengthOf(id), lengthOf(candidate.id));
      if ('words' in room) {
        if (choices.length > 0 && words + cost > room.words * 1.1) continue;
      } else {
        worth -= BREATHLESS * Math.max(0, cost - ONE_BREATH);
        if (worth <= bestWorth) continue;
      }
      best = { choice: { id: candidate.id, antecedents }, candidate, cost };
      bestWorth = worth;
    }
    if (best === undefined) break;
    const { choice, candidate, cost } = best;
    left.delete(choice.id);
    if (choices.some(({ id }) => haveSameWords(wordsOf(id), wordsOf(choice.id)))) continue;
    choices.push(choice);
    words += cost;
    for (const id of [choice.id, ...choice.antecedents]) {
      left.delete(id);
      shown.add(id);
    }
    const likeness = candidate.likeness();
    for (const { place } of left.values()) {
      known.set(place, Math.max(known.get(place) ?? 0, likeness[place] ?? 0));
    }
  }
  return choices.sort((a, b) => a.id - b.id);
}

function haveSameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of shorter) if (longer.has(word)) common++;
  return common >= SAME_WORDS * shorter.size;
}
