import type { ScoredSentence } from './score-sentences';

/** How much may be taken: a number of points, or of words in all (a tenth more is still within it). */
export type Room = { points: number } | { words: number };

const NEW = 0.8;
const KNOWN = 0.2;

/** The most telling sentences that repeat each other least (maximal marginal relevance), in reading order. */
export function chooseSentences(sentences: readonly ScoredSentence[], room: Room): ScoredSentence[] {
  const left = [...sentences];
  const chosen: ScoredSentence[] = [];
  let words = 0;
  while (left.length > 0 && ('points' in room ? chosen.length < room.points : words < room.words)) {
    let best: ScoredSentence | undefined;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const sentence of left) {
      if ('words' in room && chosen.length > 0 && words + sentence.length > room.words * 1.1) continue;
      const worth = NEW * sentence.score - KNOWN * Math.max(0, ...chosen.map((other) => likeness(sentence, other)));
      if (worth > bestWorth) {
        best = sentence;
        bestWorth = worth;
      }
    }
    if (best === undefined) break;
    chosen.push(best);
    words += best.length;
    left.splice(left.indexOf(best), 1);
  }
  return chosen.sort((a, b) => a.id - b.id);
}

/** Cosine of the two word sets: 1 for the same words, 0 for none in common. */
function likeness(a: ScoredSentence, b: ScoredSentence): number {
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common++;
  return common === 0 ? 0 : common / Math.sqrt(a.words.size * b.words.size);
}
