import type { Block } from '@/utils/extract/read-blocks';

const LIKELY = 0.5;
const LEAST_LIKELY = 0.2;
/** Less than this share of the first guess is a misreading: such an article is made of lines that look unlike text. */
const LEAST_SHARE = 0.6;
const LONG_LINE = 40;

/** The blocks of the article, none of them twice, in the order of the page. */
export function chooseBlocks(
  blocks: readonly Block[],
  verdicts: readonly number[],
  likely: ReadonlySet<string>,
): Block[] {
  const threshold = thresholdFor(blocks, verdicts, likely);
  const printed = new Set<string>();
  return blocks.filter(({ text }, i) => {
    const verdict = verdicts[i] ?? 0;
    if (verdict <= threshold || (verdict <= LIKELY && !likely.has(text))) return false;
    // Pages print their text a second time for small screens.
    if (text.length > LONG_LINE && printed.has(text)) return false;
    printed.add(text);
    return true;
  });
}

/** Lowered until enough is chosen of the first guess. */
function thresholdFor(blocks: readonly Block[], verdicts: readonly number[], likely: ReadonlySet<string>): number {
  const guessed = blocks.flatMap(({ text }, i) =>
    likely.has(text) ? [{ length: text.length, verdict: verdicts[i] ?? 0 }] : [],
  );
  const all = guessed.reduce((sum, { length }) => sum + length, 0);
  let threshold = LIKELY;
  const chosen = (): number =>
    guessed.reduce((sum, { length, verdict }) => (verdict > threshold ? sum + length : sum), 0);
  while (threshold > LEAST_LIKELY && chosen() < LEAST_SHARE * all) threshold -= 0.05;
  return threshold;
}
