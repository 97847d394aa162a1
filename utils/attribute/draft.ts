import type { Article } from '@/utils/extract/article';
import type { SpeechPack } from '@/utils/language/packs/speech-pack';
import type { Speaker, Statement } from './attribution';
import type { Cast } from '@/utils/attribute/speakers/cast';
import type { Found } from '@/utils/attribute/templates/find-statements';
import { passedOnBy } from './speakers/passed-on';
import { isPartlyQuoted } from './partly-quoted';
import { mentionOf, spansOf } from '@/utils/attribute/text/token-text';
import type { Token } from '@/utils/attribute/text/tokenise';

/** A statement whose speaker is known, before the article was read to its end. */
export interface Draft {
  found: Found;
  speaker: Speaker;
  content: Token[][];
}

/** The statements of the drafts, each speaker under the fullest name that the article gives. */
export const asStatements = (drafts: ReadonlyMap<Found, Draft>, cast: Cast, article: Article): Statement[] =>
  [...drafts.values()].flatMap((draft) => asStatement(draft, drafts, cast, article) ?? []);

function asStatement(
  { found, speaker, content: pieces }: Draft,
  drafts: ReadonlyMap<Found, Draft>,
  cast: Cast,
  article: Article,
): Statement | undefined {
  const content = pieces.flatMap((piece) => spansOf(piece, article));
  if (content.length === 0) return undefined;
  const outer = found.outer && drafts.get(found.outer)?.speaker;
  const via =
    outer?.kind === 'outlet' ? outer : speaker.kind !== 'outlet' && passedOnBy(found, speaker, article, cast.pack);
  const cue = mentionOf(found.cue, article);
  return {
    kind: kindOf(found, speaker, pieces, cast.pack.pack.capitals),
    speaker: inFull(speaker, cast),
    ...(via ? { via } : {}),
    content,
    ...(cue ? { cue } : {}),
  };
}

function kindOf(
  { kind }: Found,
  speaker: Speaker,
  pieces: readonly Token[][],
  capitals: SpeechPack['capitals'],
): Statement['kind'] {
  if (speaker.kind === 'outlet' && kind !== 'direct') return 'agency';
  return kind === 'indirect' && isPartlyQuoted(pieces, capitals) ? 'mixed' : kind;
}

/** Somebody whose full name the article gives only later is one speaker, not two. */
function inFull(speaker: Speaker, cast: Cast): Speaker {
  const name = speaker.kind === 'person' ? cast.fuller(speaker.name) : speaker.name;
  return name === speaker.name ? speaker : { ...speaker, name, resolved: speaker.resolved ?? 'short-form' };
}
