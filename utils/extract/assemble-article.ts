import type { Article, Sentence } from '@/utils/extract/article';
import type { PageFacts } from '@/utils/extract/page-facts';
import { directionOf } from '@/utils/extract/text-direction';
import { splitSentences } from '@/utils/language/split-sentences';

/** A paragraph of the article's own text. */
export interface Paragraph {
  text: string;
  role?: Sentence['role'];
}

/** Puts facts and text together. `paragraphs` hold nothing but the article's text. */
export function assembleArticle(facts: PageFacts, paragraphs: readonly Paragraph[], language: string): Article {
  const sentences: Sentence[] = [];
  for (const [paragraph, { text, role }] of paragraphs.entries()) {
    for (const { start, end } of splitSentences(text, language)) {
      sentences.push({ id: sentences.length, text: text.slice(start, end), paragraph, ...(role && { role }) });
    }
  }
  const { title = '', disputedMoments, languageHint: _, headline: __, ...rest } = facts;
  return {
    ...rest,
    ...(disputedMoments.length > 0 && { disputedMoments }),
    title,
    language,
    direction: directionOf(paragraphs.map(({ text }) => text).join('\n')),
    sentences,
  };
}
