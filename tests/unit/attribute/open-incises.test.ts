import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { splitSentences } from '@/utils/language/split-sentences';

function read(text: string): { name: string; content: string }[] {
  const sentences = splitSentences(text, 'fr').map(({ start, end }, id) => ({
    id,
    text: text.slice(start, end),
    paragraph: 0,
  }));
  const article = {
    url: 'https://example.com/news',
    title: '',
    authors: [],
    language: 'fr',
    direction: 'ltr' as const,
    creditLines: [],
    evidence: {},
    sentences,
  };
  return attributeArticle(article).statements.map(({ speaker, content }) => ({
    name: speaker.name,
    content: content.map((span) => sentences[span.sentence]?.text.slice(span.start, span.end)).join(' '),
  }));
}

describe('who speaks inside the quotation marks', () => {
  it('takes the name and what explains it out of the words said', () => {
    const text = '« C’est inouï, a fait savoir Anne Roux, la ministre de la ville, lors d’une conférence de presse. »';
    expect(read(text)).toEqual([{ name: 'Anne Roux', content: 'C’est inouï' }]);
  });

  it('leaves alone whom the speaker quotes', () => {
    const text = '« Il pleut, a dit le maire Hugo Paix, et il avait raison », raconte Anne Roux.';
    expect(read(text).map(({ name }) => name)).toEqual(['Anne Roux']);
    expect(read('« Il m’a frappé, dit mon père, et il est parti. »')).toEqual([]);
  });
});
