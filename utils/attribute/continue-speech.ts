import { contains } from './cast';
import type { CompiledPack } from './compiled-pack';
import { phraseEnds } from './match-template';
import type { Token } from './tokenise';

/**
 * Whether an unmarked sentence goes on with the speech of the sentence before it ("he said, we … . It …"):
 * in the same paragraph, and with nothing in it that turns to something else.
 */
export function continues(part: readonly Token[], before: readonly Token[] | undefined, pack: CompiledPack): boolean {
  const first = part[0];
  const last = before?.at(-1);
  if (!pack.stops || !first || !last || first.paragraph !== last.paragraph) return false;
  if (pack.needs && !contains(pack.needs, part)) return false;
  return phraseEnds(pack.stops, part, 0).length === 0 && !endsSpeech(part, pack);
}

/** Words after which nobody goes on speaking: "were present", "told reporters this". */
export const endsSpeech = (part: readonly Token[], pack: CompiledPack): boolean => contains(pack.ends, part);
