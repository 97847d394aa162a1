import type { SpeechPack } from '@/utils/language/packs/speech-pack';
import { spaceless } from '@/utils/attribute/text/tokenise';
import type { Token } from '@/utils/attribute/text/tokenise';

/** Fewer words in quotation marks are as often a title, or a word that the newsroom doubts. */
const fewestWords = 3;

/** Where nothing stands between words every character is a token. */
const oneCharacter = 0.5;

/**
 * Whether reported words hold somebody's own in quotation marks: he said the plan was “a threat to all of us”. They may be
 * nothing else: he denied “a threat to all of us”, and without the verb nobody would see that.
 */
export const isPartlyQuoted = (content: readonly (readonly Token[])[], capitals: SpeechPack['capitals']): boolean =>
  content.some((piece) => piece.some((token) => isFragment(token, capitals)));

function isFragment({ kind, inner = [] }: Token, capitals: SpeechPack['capitals']): boolean {
  if (kind !== 'quote') return false;
  const words = inner.filter((token) => token.kind === 'word');
  // “Gone with the Wind”: titles have capitals.
  const isTitle = words.filter(({ capital }) => capital).length * 2 >= words.length;
  if (isTitle && (capitals !== 'nouns' || words[0]?.capital)) return false;
  return words.reduce((sum, { norm }) => sum + (spaceless.test(norm) ? oneCharacter : 1), 0) >= fewestWords;
}
