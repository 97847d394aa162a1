import { HINTS, type Place } from '@/utils/extract/block-place';
import { isProse } from '@/utils/extract/block-size';
import type { Block } from '@/utils/extract/read-blocks';

/** The running text of the template that printed most of it: what stands in for Readability where it finds nothing. */
export function densestText(blocks: readonly Block[]): ReadonlySet<string> {
  const letters = new Map<string, number>();
  for (const block of blocks) {
    if (isProse(block) && !isBeside(block.place))
      letters.set(block.place.kin, (letters.get(block.place.kin) ?? 0) + block.text.length);
  }
  const [densest] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  return new Set(blocks.filter(({ place }) => place.kin === densest).map(({ text }) => text));
}

const BESIDE = HINTS.comment | HINTS.consent | HINTS.aside | HINTS.hidden | HINTS.footer | HINTS.form;

/** Readers' comments and the page's own notices are running text too. */
function isBeside(place: Place): boolean {
  for (let at: Place | undefined = place; at?.parent; at = at.parent) if (at.own & BESIDE) return true;
  return false;
}
