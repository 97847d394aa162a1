import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import { speechPacks } from '@/utils/language/packs/speech-packs';
import { readExample, sentencesOf } from './read-example';

const articleOf = (text: string, language: string): Article => ({
  url: 'https://example.com/news',
  title: '',
  authors: [],
  language,
  direction: 'ltr',
  creditLines: [],
  evidence: {},
  sentences: sentencesOf(text, language),
});

/** Kinds that no template knows: who speaks, or what of it is quoted, tells. */
const beyondTemplates: ReadonlySet<Statement['kind']> = new Set(['agency', 'mixed']);

for (const pack of speechPacks) {
  describe(`the ${pack.language} pack`, () => {
    for (const template of pack.templates) {
      for (const marked of [template.example].flat()) {
        it(`reads ${marked}`, () => {
          const example = readExample(marked);
          const article = articleOf(example.text, pack.language);
          const words = (span: Span | undefined): string | undefined =>
            span && article.sentences[span.sentence]?.text.slice(span.start, span.end);
          const shown = (statement: Statement): object => ({
            kind: beyondTemplates.has(statement.kind) ? template.kind : statement.kind,
            source: words(statement.speaker.mention),
            cue: words(statement.cue),
            content: statement.content.map(words).join(' '),
          });
          const { statements } = attributeArticle(article);
          expect(statements.map(shown)).toContainEqual({
            kind: template.kind,
            source: example.source ?? example.cue,
            cue: example.cue,
            content: example.content.join(' '),
          });
        });
      }
    }
  });
}
