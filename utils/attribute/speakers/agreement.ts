import { contains, endsWith, wholly } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { isEntry, phraseEnds } from '@/utils/attribute/templates/match-template';
import { headOf } from './noun-phrase';
import { endsAsGroup } from './speaker-kind';
import type { Token } from '@/utils/attribute/text/tokenise';

/**
 * Whether the form of the verb goes with its subject, in packs that say which forms several people have: "critics
 * *support* the plan", but no "customer *support*" and no "soft *feel*". True where something stands between the two.
 */
export function agrees(found: Found, tokens: readonly Token[], pack: CompiledPack): boolean {
  const [verb] = found.cue;
  const { agreement } = pack;
  if (
    !agreement ||
    !verb ||
    found.ending !== undefined ||
    phraseEnds(agreement.plural, found.cue, 0)[0] !== found.cue.length
  )
    return true;
  const before = found.stretch[found.stretch.indexOf(verb) - 1];
  if (!before || before !== found.source.at(-1)) return true;
  return isMany(tokens, pack) || (endsWith(agreement.collective, found.cue) && isBody(tokens, pack));
}

/** "they", "critics", "many", "Lopez and Petit", "85% of voters". */
function isMany(tokens: readonly Token[], pack: CompiledPack): boolean {
  const head = headOf(tokens, pack);
  const last = head.at(-1);
  if (!last) return false;
  if (wholly(pack.plural, tokens) || contains(pack.and, tokens)) return true;
  if (endsWith(pack.groups, head) || endsAsGroup(head, pack)) return true;
  if (head !== tokens && head[0] !== tokens[0]) return true;
  const first = tokens[0];
  if (first && (isEntry(pack.several, first) || isEntry(pack.quantities, first))) return true;
  return (last.norm.length > 3 && /[^'sui]s$/u.test(last.norm)) || isEntry(pack.agreement?.many ?? pack.never, last);
}

const isBody = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  headOf(tokens, pack).at(-1)?.capital === true || endsWith(pack.organisations, headOf(tokens, pack));
