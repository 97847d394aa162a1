import type { Statement } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';

/** "Kim", "Kim, via KCNA". */
export const whoSaid = ({ speaker, via }: Statement): string =>
  via ? `${speaker.name}, via ${via.name}` : speaker.name;

/** The text by paragraphs. */
export function paragraphsOf({ sentences }: Article): string[] {
  const paragraphs = Map.groupBy(sentences, (sentence) => sentence.paragraph);
  return [...paragraphs.values()].map((some) => some.map((sentence) => sentence.text).join(' '));
}
