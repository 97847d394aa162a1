import { type Groups, groupBlocks } from '@/utils/extract/block-groups';
import { chooseBlocks } from '@/utils/extract/choose-blocks';
import type { Clues } from '@/utils/extract/describe-blocks';
import { judgeBlocks } from '@/utils/extract/judge-blocks';
import type { PageFacts } from '@/utils/extract/page-facts';
import type { PageSource } from '@/utils/extract/page-source';
import { type Pause, type Steps, withPauses } from '@/utils/extract/pause';
import { type Block, foldSpace } from '@/utils/extract/read-blocks';
import { metaValue } from '@/utils/extract/read-meta';
import { identifyLanguage } from '@/utils/language/identify-language';

export interface FoundText {
  language: string;
  /** The blocks of the article's text, in the order of the page. */
  chosen: Block[];
  /** All that stands on the page. */
  blocks: readonly Block[];
  description: string;
}

/**
 * Finds the article's text. Only reads: unlike Readability it takes nothing apart, so that it needs no copy of the
 * page. `stated` is the text that the page gives for search engines, if it does.
 */
export async function findText(source: PageSource, facts: PageFacts, stated: string, pause: Pause): Promise<FoundText> {
  const { blocks } = source;
  const { groups, clues } = await withPauses(prepare(source, facts, stated), pause);
  await pause();
  const chosen = chooseBlocks(blocks, await judgeBlocks(blocks, groups, clues, pause), groups.likely);
  const { language, description } = clues;
  return { language, chosen, blocks, description };
}

/** What the blocks are judged by. */
export function* prepare(
  { blocks, meta, lineOf }: PageSource,
  facts: PageFacts,
  stated: string,
): Steps<{ groups: Groups; clues: Clues }> {
  const groups = yield* groupBlocks(blocks);
  const description = foldSpace(metaValue(meta, ['og:description', 'description']) ?? '');
  const language = identifyLanguage(sampleOf(blocks, groups.prose, groups.likely), facts.languageHint);
  return { groups, clues: { language, title: facts.headline ?? facts.title ?? '', description, stated, lineOf } };
}

function sampleOf(blocks: readonly Block[], prose: readonly boolean[], likely: ReadonlySet<string>): string {
  const running = blocks.filter((_, i) => prose[i]);
  const guessed = running.filter(({ text }) => likely.has(text));
  const sample = [guessed, running, blocks].find(({ length }) => length > 0) ?? [];
  return sample.map(({ text }) => text).join('\n');
}
