import type { Place } from '@/utils/extract/block-place';
import { isProse } from '@/utils/extract/block-size';
import type { Block } from '@/utils/extract/read-blocks';

/** Blocks that one template printed. */
export interface Kin {
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  kept: number;
}

/** What only the page as a whole can say about its blocks. */
export interface Groups {
  prose: readonly boolean[];
  /** Characters of running text on the page; never 0. */
  total: number;
  /** How often a text stands on the page. */
  times: ReadonlyMap<string, number>;
  kin: ReadonlyMap<string, Kin>;
  /** The deepest element that still holds most of the running text. */
  best: Place | undefined;
}

/** Sums up the blocks by text, by template and, in their places, by element. */
export function groupBlocks(blocks: readonly Block[], kept: ReadonlySet<string>): Groups {
  const prose = blocks.map(isProse);
  const times = new Map<string, number>();
  const kin = new Map<string, Kin>();
  let total = 0;
  for (const [i, { text, linked, place }] of blocks.entries()) {
    const running = prose[i] ? text.length : 0;
    total += running;
    times.set(text, (times.get(text) ?? 0) + 1);
    const group = kin.get(place.kin) ?? { prose: 0, letters: 0, linked: 0, blocks: 0, kept: 0 };
    group.blocks++;
    group.letters += text.length;
    group.linked += linked;
    group.prose += running;
    if (kept.has(text)) group.kept++;
    kin.set(place.kin, group);
    for (let at: Place | undefined = place; at; at = at.parent) {
      at.letters += text.length;
      at.linked += linked;
      at.prose += running;
    }
  }
  return { prose, total: Math.max(1, total), times, kin, best: bestPlace(blocks, total) };
}

function bestPlace(blocks: readonly Block[], total: number): Place | undefined {
  let best: Place | undefined;
  for (const { place } of blocks) {
    let at: Place | undefined = place;
    while (at && at.prose < 0.6 * total) at = at.parent;
    if (at && (!best || at.depth > best.depth)) best = at;
  }
  return best;
}
