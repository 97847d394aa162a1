import type { Attribution, Statement } from '@/utils/attribute/attribution';
import type { Article, Sentence, Span } from '@/utils/extract/article';

type Line = string | { text: string; role?: Sentence['role']; paragraph?: number };

/** An article of these sentences, a paragraph each unless they say otherwise. */
export function articleOf(title: string, lines: readonly Line[], language = 'en'): Article {
  return {
    url: 'https://news.example/story',
    title,
    authors: [],
    language,
    direction: 'ltr',
    creditLines: [],
    evidence: {},
    sentences: lines.map((line, id) => {
      const { text, role, paragraph = id } = typeof line === 'string' ? { text: line, role: undefined } : line;
      return { id, text, paragraph, ...(role ? { role } : {}) };
    }),
  };
}

export const NOBODY: Attribution = { statements: [], credits: [] };

/** The span of some words in an article; throws when they are not there. */
export function spanOf(article: Article, words: string): Span {
  for (const { id, text } of article.sentences) {
    const start = text.indexOf(words);
    if (start >= 0) return { sentence: id, start, end: start + words.length };
  }
  throw new Error(`Nowhere in the article: ${words}`);
}

/** A statement by its words in the article. */
export function statementOf(
  article: Article,
  { kind, speaker, cue, content }: Pick<Statement, 'kind'> & Record<'speaker' | 'cue' | 'content', string>,
): Statement {
  return {
    kind,
    speaker: { name: speaker, kind: 'person', mention: spanOf(article, speaker) },
    content: [spanOf(article, content)],
    cue: spanOf(article, cue),
  };
}
