import type { Groups } from '@/utils/extract/block-groups';
import { BLOCK_WEIGHTS } from '@/utils/extract/block-weights';
import { type Clues, describeBlocks, type Note } from '@/utils/extract/describe-blocks';
import { describeNeighbours } from '@/utils/extract/describe-neighbours';
import type { Block } from '@/utils/extract/read-blocks';

/**
 * How likely each block is the article's text, 0 to 1. Looks twice: the first time at the block itself and its
 * place, the second time also at the first verdicts on the blocks around it.
 */
export async function judgeBlocks(
  blocks: readonly Block[],
  groups: Groups,
  clues: Clues,
  pause: () => Promise<void>,
): Promise<number[]> {
  const first = blocks.map(() => 0);
  const second = blocks.map(() => 0);
  const noteFor =
    (block: number): Note =>
    (feature, value) => {
      if (value === false || value === 0) return;
      const weights = BLOCK_WEIGHTS[feature];
      if (!weights) return;
      first[block] = (first[block] ?? 0) + weights[0] * Number(value);
      second[block] = (second[block] ?? 0) + weights[1] * Number(value);
    };
  await describeBlocks(blocks, groups, clues, noteFor, pause);
  await pause();
  describeNeighbours(blocks, first.map(likelihood), noteFor);
  return second.map(likelihood);
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));
