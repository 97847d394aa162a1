import type { Article } from '@/utils/extract/article';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { hasFalseFriend } from '@/utils/attribute/templates/find-statements';
import type { Found } from '@/utils/attribute/templates/find-statements';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Fewer sentences than that in the middle of a paragraph. */
const longestRun = 3;

/** Reporters' sentences that one "this" can mean. */
const longestAbove = 5;

/**
 * What "this" means: the sentence before, or a short paragraph up to there, unless that has only thanked somebody.
 * `reported` are the sentences before in which nobody was said to have said anything.
 */
export function pointedAt(
  { above }: Found,
  reported: readonly Token[][],
  before: Token[] | undefined,
  pack: CompiledPack,
  { sentences }: Article,
): Token[][] {
  if (!before || isScrap(before)) return [];
  if (!above) return [before];
  if (hasFalseFriend(before, pack)) return [];
  const paragraph = before[0]?.paragraph;
  const same = reported.filter((part) => part[0]?.paragraph === paragraph);
  const first = same[0]?.[0]?.sentence ?? 0;
  const isWhole = sentences[first - 1]?.paragraph !== paragraph;
  return (isWhole || same.length < longestRun) && same.length <= longestAbove && !same.some(isScrap) ? same : [before];
}

/** "(News of Reuters.)": too short to be what somebody said. */
const isScrap = (part: readonly Token[]): boolean =>
  part.flatMap((token) => token.inner ?? token).filter(({ kind }) => kind === 'word').length < 3;
