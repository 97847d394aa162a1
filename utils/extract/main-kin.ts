import type { Block } from '@/utils/extract/read-blocks';

/** The template that printed most of the text. */
export function mainKin(blocks: readonly Block[]): string | undefined {
  const letters = new Map<string, number>();
  for (const { text, place } of blocks) letters.set(place.kin, (letters.get(place.kin) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}
