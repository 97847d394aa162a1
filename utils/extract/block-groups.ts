import type { Place } from '@/utils/extract/block-place';
import { isProse } from '@/utils/extract/block-size';
import { likelyText } from '@/utils/extract/likely-text';
import type { Steps } from '@/utils/extract/pause';
import type { Block } from '@/utils/extract/read-blocks';

/** Blocks that one template printed. */
export interface Kin {
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  likely: number;
}

/** What only the page as a whole can say about its blocks. */
export interface Groups {
  prose: readonly boolean[];
  /** Characters of running text on the page; never 0. */
  total: number;
  /** How often a text stands on the page. */
  times: ReadonlyMap<string, number>;
  kin: ReadonlyMap<string, Kin>;
  /** Texts of the first guess. */
  likely: ReadonlySet<string>;
  /** The deepest element that still holds most of the running text. */
  best: Place | undefined;
}

/** Sums up the blocks by text, by template and, in their places, by element. */
export function* groupBlocks(blocks: readonly Block[]): Steps<Groups> {
  const prose = blocks.map(isProse);
  const times = new Map<string, number>();
  const kin = new Map<string, Kin>();
  let total = 0;
  for (const [i, { text, linked, place }] of blocks.entries()) {
    const running = prose[i] ? text.length : 0;
    total += running;
    times.set(text, (times.get(text) ?? 0) + 1);
    const group = kin.get(place.kin) ?? { prose: 0, letters: 0, linked: 0, blocks: 0, likely: 0 };
    group.blocks++;
    group.letters += text.length;
    group.linked += linked;
    group.prose += running;
    kin.set(place.kin, group);
    for (let at: Place | undefined = place; at; at = at.parent) {
      at.letters += text.length;
      at.linked += linked;
      at.prose += running;
    }
  }
  yield;
  const likely = likelyText(blocks);
  yield;
  for (const { text, place } of blocks) {
    const group = kin.get(place.kin);
    if (group && likely.has(text)) group.likely++;
  }
  return { prose, total: Math.max(1, total), times, kin, likely, best: bestPlace(blocks, total) };
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
