import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { readExample } from '../attribute/read-example';

/** What a language's pack has to read right, beyond the examples of its templates. */
export interface PackPromises {
  language: string;
  /** One sentence each, `<s>source</s> <v>cue</v> <c>content</c>`; without a source where nobody is named. */
  reads: readonly string[];
  /** Sentences in which nobody states anything: thanks, greetings, titles and single words in quotation marks. */
  silent: readonly string[];
}

export function testPack({ language, reads, silent }: PackPromises): void {
  describe(`reported speech in ${language}`, () => {
    it.each(reads.map((marked) => [marked]))('reads %s', (marked) => {
      const example = readExample(marked);
      const article = articleOf(example.text, language);
      expect(statementsIn(article)).toContainEqual({
        source: example.source ?? example.cue,
        cue: example.cue,
        content: example.content.join(' '),
      });
    });

    it.each(silent.map((text) => [text]))('is silent about %s', (text) => {
      expect(statementsIn(articleOf(text, language))).toEqual([]);
    });
  });
}

function statementsIn(article: Article): object[] {
  const words = (span: Span | undefined): string | undefined =>
    span && article.sentences[span.sentence]?.text.slice(span.start, span.end);
  const shown = ({ speaker, cue, content }: Statement): object => ({
    source: words(speaker.mention),
    cue: words(cue),
    content: content.map(words).join(' '),
  });
  return attributeArticle(article).statements.map(shown);
}

function articleOf(text: string, language: string): Article {
  return {
    url: 'https://example.com/news',
    title: '',
    authors: [],
    language,
    direction: 'ltr',
    creditLines: [],
    evidence: {},
    sentences: [{ id: 0, text, paragraph: 0 }],
  };
}
