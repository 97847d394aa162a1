import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clipping, ClippingVersion } from '@/utils/clippings/clipping';
import { compareVersions, type SentenceChange } from '@/utils/clippings/compare/compare-versions';
import { findRelated, sharedCredits } from '@/utils/clippings/compare/find-related';
import { versionsOf } from '@/utils/clippings/find-clippings';
import { saveClipping } from '@/utils/clippings/save-clipping';
import type { Summary } from '@/utils/summarize/summary';
import { emptyDatabase, saving } from './clippings-fixtures';

const version = (sentences: string[], title = 'Title', summary: Partial<Summary> = {}): ClippingVersion => ({
  id: 'a',
  version: 1,
  savedAt: 0,
  ...saving(sentences, { title }, summary),
});

const newer = (change: SentenceChange): string =>
  change.kind === 'altered'
    ? change.parts
        .filter((part) => part.kind !== 'removed')
        .map((part) => part.text)
        .join('')
    : change.text;
const older = (change: SentenceChange): string =>
  change.kind === 'altered'
    ? change.parts
        .filter((part) => part.kind !== 'added')
        .map((part) => part.text)
        .join('')
    : change.text;

describe('what changed between two versions', () => {
  it('tells added, removed and altered sentences apart, and says which numbers changed', () => {
    const before = ['The river rose on Tuesday.', 'Some 1,200 people were moved to schools.', 'Ferries stopped.'];
    const after = ['The river rose on Tuesday.', 'Some 4,500 people were moved to schools.', 'A bridge was closed.'];
    const { sentences } = compareVersions(version(before), version(after));
    expect(sentences).toEqual([
      {
        kind: 'altered',
        parts: [
          { kind: 'same', text: 'Some ' },
          { kind: 'removed', text: '1,200' },
          { kind: 'added', text: '4,500' },
          { kind: 'same', text: ' people were moved to schools.' },
        ],
        numbers: { before: ['1,200'], after: ['4,500'] },
      },
      { kind: 'added', text: 'A bridge was closed.' },
      { kind: 'removed', text: 'Ferries stopped.' },
    ]);
  });

  it('takes the same number in other digits for the same', () => {
    const { sentences } = compareVersions(version(['৪৫ জন আহত হয়েছে আজ।']), version(['45 জন আহত হয়েছে আজ।']));
    expect(sentences).toMatchObject([{ kind: 'altered', numbers: undefined }]);
  });

  it('tells which quotes came and went', () => {
    const speaker = { name: 'Rahima Noor', kind: 'person', mention: { sentence: 0, start: 0, end: 3 } } as const;
    const quote = (end: number): Partial<Summary> => ({
      statements: [{ kind: 'direct', speaker, content: [{ sentence: 0, start: 0, end }] }],
    });
    const { quotes } = compareVersions(
      version(['We stay, we hope.'], 'T', quote(7)),
      version(['We stay, we hope.'], 'T', quote(16)),
    );
    expect(quotes).toEqual({ removed: ['We stay'], added: ['We stay, we hope'] });
  });

  it('says nothing when nothing changed', () => {
    const same = version(['One.', 'Two.']);
    expect(compareVersions(same, same)).toEqual({ sentences: [], quotes: { removed: [], added: [] } });
  });

  it('loses no word of either side', () => {
    const sentence = fc
      .array(fc.constantFrom('a', 'b', 'c', '12', 'নদী'), { minLength: 1, maxLength: 5 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), fc.array(sentence, { maxLength: 8 }), (before, after) => {
        const { sentences } = compareVersions(version(before), version(after));
        const said = (texts: string[]) => texts.toSorted();
        const added = sentences.filter((change) => change.kind !== 'removed').map(newer);
        const removed = sentences.filter((change) => change.kind !== 'added').map(older);
        const kept = after.length - added.length;
        expect(before.length - removed.length).toBe(kept);
        for (const text of added) expect(after).toContain(text);
        for (const text of removed) expect(before).toContain(text);
        expect(said(removed).length + kept).toBe(before.length);
      }),
    );
  });
});

describe('related clippings', () => {
  beforeEach(emptyDatabase);

  const speaker = (name: string) => ({ name, kind: 'person' as const, mention: { sentence: 0, start: 0, end: 1 } });
  async function save(
    url: string,
    title: string,
    name: string,
    iso: string,
    credit?: { outlet: string; id?: string },
    text = 'Some 4500 people were moved.',
  ): Promise<Clipping> {
    const publishedAt = { iso, zone: 'stated', evidence: { from: 'meta', raw: iso } } as const;
    const summary: Partial<Summary> = {
      statements: [{ kind: 'indirect', speaker: speaker(name), content: [{ sentence: 0, start: 0, end: 1 }] }],
      credits: credit ? [{ ...credit, evidence: { from: 'text', raw: credit.outlet } }] : [],
    };
    const outcome = await saveClipping(saving([text], { url, title, publishedAt }, summary));
    if (!outcome.ok) throw new Error(outcome.problem);
    return outcome.value;
  }
  const newest = async (clipping: Clipping): Promise<ClippingVersion> => {
    const last = (await versionsOf(clipping.id)).at(-1);
    if (!last) throw new Error('no version');
    return last;
  };

  it('share more than a speaker, and stand close in time', async () => {
    const one = await save('https://a.example/1', 'Noapur flood', 'Rahima Noor', '2025-07-13');
    await save('https://b.example/2', 'Water in Noapur', 'Rahima Noor', '2025-07-14');
    await save('https://c.example/3', 'Water in Noapur', 'Rahima Noor', '2024-07-14');
    await save('https://d.example/4', 'Cricket', 'Someone Else', '2025-07-14');
    await save('https://e.example/5', 'A wedding', 'Rahima Noor', '2025-07-14', undefined, 'They danced.');
    const related = await findRelated(one, await newest(one));
    expect(related.map(({ card }) => card.url)).toEqual(['https://b.example/2']);
    expect(related[0]?.shared).toEqual(['Rahima Noor', '4500', 'Noapur']);
  });

  it('are told to rest on one agency, however it is spelt', async () => {
    const one = await save('https://a.example/1', 'A', 'X', '2025-07-13', { outlet: 'আল জাজিরা', id: 'aljazeera' });
    const two = await save('https://b.example/2', 'B', 'Y', '2025-07-13', { outlet: 'Al Jazeera', id: 'aljazeera' });
    const three = await save('https://c.example/3', 'C', 'Z', '2025-07-13', { outlet: 'Northern Wire' });
    const others = [await newest(two), await newest(three)];
    expect(sharedCredits(await newest(one), others)).toEqual([
      { outlet: 'Al Jazeera', publishers: ['a.example', 'b.example'] },
    ]);
  });
});
