import type { Block } from '@/utils/extract/read-blocks';

export const SENTENCE_END = /[.!?…。！？।॥؟۔።។៕]["'”’»›」』】）)\]]*$/u;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Characters, counted so that scripts which write a word in one or two of them compare with the others. */
export const sizeOf = (text: string): number =>
  text.length > 250 ? text.length : text.length + 1.5 * (text.match(WIDE)?.length ?? 0);

/** Running text rather than a label, a headline or a list of links. */
export function isProse({ text, linked }: Block): boolean {
  const size = sizeOf(text);
  return size >= 80 && linked < text.length / 3 && (size >= 250 || SENTENCE_END.test(text));
}
