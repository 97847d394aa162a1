import type { Place } from '@/utils/extract/block-place';
import type { Note } from '@/utils/extract/describe-blocks';
import type { Block } from '@/utils/extract/read-blocks';

const FAR = 7;

/** As much of a block as its neighbours are judged by. */
export type Neighbour = Pick<Block, 'text'> & { place: Pick<Place, 'kin'> };

/** Names what the first verdicts on the blocks around it, and on those of its template, say about each block. */
export function describeNeighbours(
  blocks: readonly Neighbour[],
  verdicts: readonly number[],
  noteFor: (block: number) => Note,
): void {
  const heft = blocks.map(({ text }) => Math.min(3, text.length / 60));
  const strong = blocks.map(({ text }, i) => text.length > 60 && (verdicts[i] ?? 0) > 0.6);
  const first = strong.indexOf(true);
  const last = strong.lastIndexOf(true);
  const kin = meanByKin(blocks, verdicts, heft);
  const total = blocks.reduce((sum, { text }, i) => (strong[i] ? sum + text.length : sum), 0);
  let passed = 0;
  for (const [i, block] of blocks.entries()) {
    const note = noteFor(i);
    const own = verdicts[i] ?? 0;
    const around = (from: number, to: number): number => meanAround(verdicts, heft, i, from, to);
    note('self', own);
    note('certainty', Math.max(-1, Math.min(1, Math.log((own + 1e-4) / (1 - own + 1e-4)) / 6)));
    note('previous', verdicts[i - 1] ?? 0);
    note('next', verdicts[i + 1] ?? 0);
    note('secondPrevious', verdicts[i - 2] ?? 0);
    note('secondNext', verdicts[i + 2] ?? 0);
    note('around3', around(-3, 3));
    note('after6', around(1, 6));
    note('before6', around(-6, -1));
    note('around12', around(-12, 12));
    note('kinVerdict', kin.get(block.place.kin) ?? 0);
    note('ahead', i < first);
    note('behind', i > last);
    note('toNext', stepsToStrong(strong, i, 1) / (FAR + 1));
    note('toPrevious', stepsToStrong(strong, i, -1) / (FAR + 1));
    const share = total === 0 ? 0 : passed / total;
    note('share', share);
    note('tail', share > 0.95);
    note('head', total > 0 && share < 0.05);
    if (strong[i]) passed += block.text.length;
  }
}

function meanByKin(
  blocks: readonly Neighbour[],
  verdicts: readonly number[],
  heft: readonly number[],
): Map<string, number> {
  const sums = new Map<string, [number, number]>();
  for (const [i, { place }] of blocks.entries()) {
    const sum = sums.get(place.kin) ?? [0, 0];
    sum[0] += (verdicts[i] ?? 0) * (heft[i] ?? 0);
    sum[1] += heft[i] ?? 0;
    sums.set(place.kin, sum);
  }
  return new Map([...sums].map(([kin, [sum, weight]]) => [kin, sum / weight]));
}

function meanAround(
  verdicts: readonly number[],
  heft: readonly number[],
  at: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  let weight = 0;
  for (let i = Math.max(0, at + from); i <= Math.min(verdicts.length - 1, at + to); i++) {
    if (i === at) continue;
    sum += (verdicts[i] ?? 0) * (heft[i] ?? 0);
    weight += heft[i] ?? 0;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Blocks to the nearest strong one in this direction; one more than `FAR` when there is none so near. */
function stepsToStrong(strong: readonly boolean[], at: number, step: 1 | -1): number {
  for (let n = 1; n <= FAR; n++) if (strong[at + n * step]) return n;
  return FAR + 1;
}
