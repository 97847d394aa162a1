import { openingNouns } from '@/utils/attribute/speakers/capital-nouns';
import { contains } from '@/utils/attribute/speakers/cast';
import type { CompiledPack } from './compiled-pack';
import { isEntry } from './match-template';
import type { Match } from './match-template';
import type { Token } from '@/utils/attribute/text/tokenise';

/**
 * Where a phrase may be the subject or the object: "Den Plan nannte *er*", "*Ein Vertreter* nennt das Werk", and what
 * stands before "…, sagte Weber" is no name with an office behind it.
 */
export function isMisplaced(
  { source, cue, claims, quotes }: Match,
  stretch: readonly Token[],
  pack: CompiledPack,
): boolean {
  if (!source || !cue) return false;
  const next = stretch[cue.to];
  if (source.to <= cue.from) return next !== undefined && isEntry(pack.subjects, next);
  const before = stretch.slice(0, cue.from);
  if (isInsidePhrase(before, pack)) return true;
  const [claim] = claims;
  if (claim && claim.to <= cue.from && claims.length === 1)
    return isPhraseWithName(stretch.slice(claim.from, claim.to), pack);
  const first = stretch[source.from];
  if (quotes.some((at) => at < cue.from) || (first && isEntry(pack.singular, first))) return false;
  return (
    openingNouns(before, pack, 'front') === before.length && contains(pack.somebody, before) && !isObject(before, pack)
  );
}

const isObject = ([first]: readonly Token[], pack: CompiledPack): boolean =>
  first !== undefined && isEntry(pack.oblique, first);

/** "Der Vorsitzende, Karl Meier": no verb, and nothing is said. */
const isPhraseWithName = (claim: readonly Token[], pack: CompiledPack): boolean => {
  const comma = claim.findIndex(({ norm }) => norm === ',');
  const parts = comma < 0 ? [claim] : [claim.slice(0, comma), claim.slice(comma + 1)];
  return parts.every((part) => part.length > 0 && openingNouns(part, pack, 'front') === part.length);
};

/** "Der unerwartet | *verkündete* Stopp": an article, and no noun yet. */
function isInsidePhrase(before: readonly Token[], pack: CompiledPack): boolean {
  const clause = before.slice(before.findLastIndex(({ kind }) => kind !== 'word') + 1);
  const [first, ...rest] = clause;
  return (
    first !== undefined &&
    rest.length > 0 &&
    isEntry(pack.determiners, first) &&
    !rest.some(({ capital, norm }) => capital || /\p{N}/u.test(norm))
  );
}
