import { foldWords } from '../fold-words';
import type { Proposal, ProposalRequest } from './engine';

/** Fewer of a point's words than this in a sentence, and the point is about something else. */
const LEAST = 0.5;

/** Finds the one or two neighbouring sentences that a point without sentence numbers rests on. */
export function alignPoint(text: string, { sentences }: ProposalRequest): Proposal | undefined {
  const wanted = new Set(foldWords(text));
  const words = sentences.map((sentence) => new Set(foldWords(sentence.text)));
  let best: Proposal | undefined;
  let bestWorth = LEAST;
  sentences.forEach(({ id }, i) => {
    const next = sentences[i + 1];
    const one = shareFound(wanted, [words[i]]);
    if (one > bestWorth) [best, bestWorth] = [{ sentences: [id], text }, one];
    // A second sentence must bring something along.
    const two = shareFound(wanted, [words[i], words[i + 1]]) - 0.1;
    if (next && two > bestWorth) [best, bestWorth] = [{ sentences: [id, next.id], text }, two];
  });
  return best;
}

function shareFound(wanted: ReadonlySet<string>, places: readonly (ReadonlySet<string> | undefined)[]): number {
  let found = 0;
  for (const word of wanted) if (places.some((place) => place?.has(word))) found++;
  return wanted.size === 0 ? 0 : found / wanted.size;
}
