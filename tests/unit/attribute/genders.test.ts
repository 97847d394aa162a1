import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { articleFromText } from '@/utils/extract/article-from-text';

function names(...paragraphs: string[]): string[] {
  const outcome = articleFromText({ title: '', text: paragraphs.join('\n'), language: 'en' });
  if (!outcome.ok) throw new Error(outcome.problem);
  return attributeArticle(outcome.value).statements.map(({ speaker }) => speaker.name);
}

describe('whom "he" and "she" mean in English', () => {
  it('is the one spoken of last, where the name allows it', () => {
    expect(names('Maria Lopez said the bridge was safe.', 'She added that it would open in May.')).toEqual([
      'Maria Lopez',
      'Maria Lopez',
    ]);
  });

  it('is nobody of the other sex', () => {
    expect(names('Peter Lopez said the bridge was safe.', 'She added that it would open in May.')[1]).toBe('She');
  });

  it('is the only one left, where the one spoken of last is excluded', () => {
    const text = ['Maria Lopez said the bridge was safe.', 'Peter Brown said it was not.', 'She said he was wrong.'];
    expect(names(...text)[2]).toBe('Maria Lopez');
  });

  it('stays as printed where another one is named beside it', () => {
    const text = ['Asa Pohl said the bridge was safe.', 'Pohl said Maria Lopez was wrong, as she said it was not.'];
    expect(names(...text).at(-1)).toBe('she');
  });

  it('is no party, no convention and no crowd', () => {
    expect(names('The bridge was a theme of the Democratic National Convention.', 'He said it was safe.')).toEqual([
      'He',
    ]);
    expect(names('Liberal organizations said the bridge was not safe.', 'He said it was safe.')[1]).toBe('He');
  });

  it('is not the one whom he speaks of, nor whoever criticized him', () => {
    expect(names('Peter Brown said he does not think Brown will go.')).toEqual(['Peter Brown', 'he']);
    const text = ['Peter Brown was criticized by a voter for his plan.', 'He said the bridge was safe.'];
    expect(names(...text)).not.toEqual(['a voter', 'a voter']);
    expect(
      names('When a reporter asked whether the bridge was safe, Brown left.', '“You tell me,” he said.')[1],
    ).not.toBe('a reporter');
  });

  it('is nobody where a surname is that of a man and a woman', () => {
    const text = [
      'Peter Lopez and Maria Lopez met at the bridge.',
      'Lopez said it was safe.',
      'She said it would open.',
    ];
    expect(names(...text)[1]).toBe('She');
  });

  it('stays with one sex for a name that does not tell', () => {
    const text = ['Asa Pohl said the bridge was safe.', 'She said it would open.', 'He said it would not.'];
    expect(names(...text)).toEqual(['Asa Pohl', 'Asa Pohl', 'He']);
  });
});

describe('English speakers', () => {
  it('keep their middle initial', () => {
    expect(names('In 2008, President George W. Bush ordered that the bridge be closed.')).toEqual(['George W. Bush']);
  });

  it('are not those of whom others speak', () => {
    expect(names('Trump has been rebuked by opponents for his plan to close the bridge.')).toEqual(['opponents']);
    expect(names('The feeling proclaimed by the crowd was one of joy.')).toEqual([]);
  });

  it('are not those whose words another one answers', () => {
    const text = 'Last week Brown rejected Lopez’s charges about the bridge by pointing out that it was safe.';
    expect(names(text)).not.toContain('Lopez’s');
  });

  it('are no nouns before other nouns', () => {
    expect(names('The bridge is their best hope for a quick end of the war.')).toEqual([]);
    expect(names('She works at the Bridge Forum, a conservative think tank.')).toEqual([]);
    expect(names('The bridge feeds old stories and fears about the sea.')).toEqual([]);
  });

  it('are no things, no owners and nobody to whom something is done', () => {
    expect(names('Their smiles said a lot about the bridge and the town.')).toEqual([]);
    expect(names('Young engineers were also recognized for the bridge in Lyon.')).toEqual([]);
    expect(names('The letter came from a victim of Lopez’s alleged ring of thieves.')).toEqual([]);
  });

  it('begin behind a date, keep what explains them out of their name, and may begin with a particle', () => {
    expect(
      names(
        'In early October, Lopez’s state director, Peter Brown, reached out, writing to the council: “We want it all.”',
      ),
    ).toEqual(['Peter Brown']);
    expect(names('Mayor Bill de Blasio left.', 'On Monday, de Blasio said the bridge was safe.')).toEqual([
      'Bill de Blasio',
    ]);
  });

  it('are people where an outlet has their name', () => {
    const outcome = articleFromText({
      title: '',
      text: 'Michael Bloomberg opened the bridge.\nBloomberg said it was safe.',
      language: 'en',
    });
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(attributeArticle(outcome.value).statements.map(({ speaker, kind }) => [speaker.kind, kind])).toEqual([
      ['person', 'indirect'],
    ]);
  });
});
