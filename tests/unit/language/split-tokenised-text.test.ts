import { expect, it } from 'vitest';
import { splitSentences } from '@/utils/language/split-sentences';

it('ends a sentence at a stop that stands alone, as tokenised text prints it', () => {
  const text = "the room opened on monday . it has forty seats , mr. roy said . '' we need more . '' the town agrees .";
  const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual([
    'the room opened on monday .',
    "it has forty seats , mr. roy said . ''",
    "we need more . ''",
    'the town agrees .',
  ]);
});
