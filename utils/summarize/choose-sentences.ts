import type { SentenceId } from '@/utils/extract/article';
import type { Candidate } from './score-sentences';

/** How much may be taken: a number of points, or of words in all (a tenth more is still within it). */
export type Room = { points: number } | { words: number };

/** A sentence to be shown, and those before it that it cannot do without. */
export interface Choice {
  id: SentenceId;
  antecedents: readonly SentenceId[];
}

const TELLING = 0.75;
const REPEATING = 0.25;

/**
 * The most telling sentences that repeat each other least (maximal marginal relevance), in reading order.
 * `antecedentsOf` says what a sentence must bring along; undefined keeps it out.
 */
export function chooseSentences(
  candidates: readonly Candidate[],
  room: Room,
  antecedentsOf: (candidate: Candidate) => readonly SentenceId[] | undefined,
): Choice[] {
  const left = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const lengths = new Map(candidates.map((candidate) => [candidate.id, candidate.length]));
  const known = new Map<number, number>();
  const choices: Choice[] = [];
  const shown = new Set<SentenceId>();
  let words = 0;
  while ('points' in room ? choices.length < room.points : words < room.words) {
    let best: { choice: Choice; candidate: Candidate; cost: number } | undefined;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const candidate of left.values()) {
      const worth = TELLING * candidate.score - REPEATING * (known.get(candidate.place) ?? 0);
      if (worth <= bestWorth) continue;
      const needed = antecedentsOf(candidate);
      if (needed === undefined) continue;
      // What is shown already needs not be shown again: points stand in reading order.
      const antecedents = needed.some((id) => shown.has(id)) ? [] : needed;
      const cost = antecedents.reduce((sum, id) => sum + (lengths.get(id) ?? 0), candidate.length);
      if ('words' in room && choices.length > 0 && words + cost > room.words * 1.1) continue;
      best = { choice: { id: candidate.id, antecedents }, candidate, cost };
      bestWorth = worth;
    }
    if (best === undefined) break;
    choices.push(best.choice);
    words += best.cost;
    for (const id of [best.choice.id, ...best.choice.antecedents]) {
      left.delete(id);
      shown.add(id);
    }
    const likeness = best.candidate.likeness();
    for (const { place } of left.values()) {
      known.set(place, Math.max(known.get(place) ?? 0, likeness[place] ?? 0));
    }
  }
  return choices.sort((a, b) => a.id - b.id);
}
