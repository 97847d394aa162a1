import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { articleFromText } from '@/utils/extract/article-from-text';

/** Who says what, as "name: content", in an article of these paragraphs. */
function said(...paragraphs: string[]): string[] {
  const outcome = articleFromText({ title: '', text: paragraphs.join('\n'), language: 'de' });
  if (!outcome.ok) throw new Error(outcome.problem);
  const article = outcome.value;
  return attributeArticle(article).statements.map(({ speaker, content }) => {
    const words = content.map(({ sentence, start, end }) => article.sentences[sentence]?.text.slice(start, end));
    return `${speaker.name}: ${words.join(' … ')}`;
  });
}

const names = (...paragraphs: string[]): string[] =>
  said(...paragraphs).map((statement) => statement.slice(0, statement.indexOf(':')));

describe('German speakers', () => {
  it('have the name that stands behind their office and a comma', () => {
    expect(names('Das Tor sei offen, sagte die Leiterin des Amtes, Maria Weber.')).toEqual(['Maria Weber']);
    expect(names('Der Leiter des Amtes, Karl Meier, sagte, das Tor sei offen.')).toEqual(['Karl Meier']);
  });

  it('keep the small words of their names, and not those behind them', () => {
    expect(names('„Wir spielen gut“, sagte Kapitän Karl van Meier.')).toEqual(['Karl van Meier']);
    expect(names('„Wir sind bereit“, sagte Ursula von der Aue.')).toEqual(['Ursula von der Aue']);
    expect(names('„Wir sind bereit“, sagte Karl Meier von Greenpeace.')).toEqual(['Karl Meier']);
  });

  it('are she or he by their given name', () => {
    const text = ['Maria Weber sagte, das Tor sei offen.', 'Karl Meier sagte, es sei zu.', 'Sie sagte, er irre sich.'];
    expect(names(...text)[2]).toBe('Maria Weber');
  });

  it('are several where the verb of "sie" is that of several', () => {
    expect(names('Maria Weber sagte, das Tor sei offen.', 'Sie hatten erklärt, es sei zu.')[1]).toBe('Sie');
  });

  it('are not those to whom somebody speaks', () => {
    expect(names('„Wir streiken“, sagte Verbandschef Karl Meier der „Neuen Zeitung“.')).toEqual(['Karl Meier']);
  });
});

describe('German reported speech', () => {
  it('goes on where the verb of the main clause shows it, over a sentence between and into the next paragraph', () => {
    const text = 'Karl Meier sagte, das Tor sei offen. Das Haus steht seit Jahren leer. Man habe es nie bewacht.';
    expect(said(text, 'Es gebe keinen Schlüssel.')).toEqual([
      'Karl Meier: das Tor sei offen',
      'Karl Meier: Man habe es nie bewacht',
      'Karl Meier: Es gebe keinen Schlüssel',
    ]);
  });

  it('ends where somebody else asks', () => {
    const text = 'Karl Meier sagte, das Tor sei offen. Die Polizei prüft nun, ob das stimmen könne.';
    expect(said(text)).toEqual(['Karl Meier: das Tor sei offen']);
  });

  it('is one statement, and the quotation behind its colon another', () => {
    expect(said('Das Tor sei offen, sagte Karl Meier am Montag: „Das weiß hier jeder.“')).toEqual([
      'Karl Meier: Das Tor sei offen',
      'Karl Meier: Das weiß hier jeder.',
    ]);
  });

  it('may be closed with any of the closing marks', () => {
    expect(said('Karl Meier sagte: „Das Tor ist offen. Das weiß hier jeder."')).toEqual([
      'Karl Meier: Das Tor ist offen. … Das weiß hier jeder.',
    ]);
  });
});
