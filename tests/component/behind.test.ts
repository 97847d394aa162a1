import { describe, expect, it } from 'vitest';
import { behind } from '@/components/behind';
import type { Speaker, Statement } from '@/utils/attribute/attribution';
import type { KeyPoint } from '@/utils/summarize/summary';

const nowhere = { sentence: 0, start: 0, end: 1 };
const speaker = (name: string, kind: Speaker['kind'] = 'person'): Speaker => ({ name, kind, mention: nowhere });
const said = (by: Speaker, via?: Speaker): Statement => ({
  kind: 'indirect',
  speaker: by,
  ...(via && { via }),
  content: [nowhere],
});
const point = (...statements: number[]): KeyPoint => ({ text: 'a', sources: [0], parts: [nowhere], statements });

describe('behind', () => {
  it('names an agency once, as the way a statement came', () => {
    const kcna = speaker('KCNA', 'outlet');
    const statements = [said(kcna), said(speaker('Kim'), kcna)];
    expect(behind(point(0, 1), statements)).toEqual([{ name: 'Kim', via: 'KCNA', unnamed: false }]);
  });

  it('names two speakers of one point, each once', () => {
    const statements = [said(speaker('A')), said(speaker('B')), said(speaker('A'))];
    expect(behind(point(0, 1, 2), statements).map((b) => b.name)).toEqual(['A', 'B']);
  });

  it('says that a source is unnamed', () => {
    expect(behind(point(0), [said(speaker('an official', 'unnamed'))])).toEqual([
      { name: 'an official', unnamed: true },
    ]);
  });

  it('is empty for the newsroom’s own voice', () => {
    expect(behind(point(), [])).toEqual([]);
  });
});
