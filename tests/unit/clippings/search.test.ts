import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/utils/clippings/database';
import { removeClipping, restoreClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { readCards, readOrder, searchClippings } from '@/utils/clippings/search-clippings';
import { countFacet } from '@/utils/clippings/search/count-facets';
import { foldText } from '@/utils/clippings/search/fold';
import { findNumbers } from '@/utils/clippings/search/find-numbers';
import { findHighlights } from '@/utils/clippings/search/highlight';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { wordsOf } from '@/utils/clippings/search/split-terms';
import { dropFromIndex, tidyIndex } from '@/utils/clippings/search/tidy-index';
import { wordsIn } from '@/utils/clippings/search/words-in';
import { SegmentBuilder } from '@/utils/clippings/search/write-segment';
import { emptyDatabase, saving } from './clippings-fixtures';

beforeEach(emptyDatabase);

const save = async (title: string, sentences: string[] = [], changes: object = {}, summary: object = {}) => {
  const outcome = await saveClipping(
    saving(sentences, { url: `https://news.example/${title}`, title, ...changes }, summary),
  );
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
};

async function titles(typed: string): Promise<string[]> {
  let numbers: readonly number[] = [];
  for await (const found of searchClippings(parseQuery(typed), await readOrder('title'))) ({ numbers } = found);
  return (await readCards(numbers)).map((card) => card.title);
}

/** Makes every clipping part of a segment, whatever the sizes. */
async function fillUpAndTidy(): Promise<void> {
  for (let i = 0; i < 64; i += 1) await save(`filler ${i}`, ['Nothing of note.']);
  await tidyIndex(database);
  expect(await database.waiting.count()).toBe(0);
}

it('reads the words of a text letter by letter as it would by folding it and looking for its words', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('iPhone价格x', 'ক্ষ\u200Dমা', 'Straße ½ ﬁn', '\u{20000}a', '⺀', 'কো ', '  ', '১২３ab', 'ا\u064bل'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(wordsIn(text)).toEqual(wordsOf(foldText(text)).map((word) => word.text));
    }),
  );
});

describe.each([
  ['just saved', () => Promise.resolve()],
  ['taken into the index', fillUpAndTidy],
])('search over clippings %s', (_, settle) => {
  it('finds a word in any way of writing it', async () => {
    await save('one', ['Élodie wrote to São Paulo.', 'STRASSE und Straße', 'Ünïcode']);
    await save('two', ['২০২৫ সালের ১৩ জুলাই', 'পড়\u09BCা', 'ক্ষ\u200Dমা']);
    await save('three', ['人工智能改变世界', 'الأَخْبار']);
    await settle();
    expect(await titles('elodie sao')).toEqual(['one']);
    expect(await titles('strasse')).toEqual(['one']);
    expect(await titles('2025 13')).toEqual(['two']);
    expect(await titles('ক্ষমা')).toEqual(['two']);
    expect(await titles('智能')).toEqual(['three']);
    expect(await titles('人工智能')).toEqual(['three']);
    expect(await titles('界')).toEqual(['three']);
    expect(await titles('工能')).toEqual([]);
    expect(await titles('الاخبار')).toEqual(['three']);
  });

  it('finds both spellings of the Bengali letters that have two', async () => {
    await save('composed', ['রাশি\u09DF\u09BE']);
    await save('decomposed', ['রাশি\u09AF\u09BC\u09BE']);
    await settle();
    expect(await titles('রাশি\u09DF\u09BE')).toEqual(['composed', 'decomposed']);
    expect(await titles('রাশি\u09AF\u09BC\u09BE')).toEqual(['composed', 'decomposed']);
  });

  it('finds by the beginning of a word, and wants all words', async () => {
    await save('one', ['The embankment broke.']);
    await save('two', ['The embankment held.']);
    await settle();
    expect(await titles('emb')).toEqual(['one', 'two']);
    expect(await titles('emb bro')).toEqual(['one']);
    expect(await titles('emb -broke')).toEqual(['two']);
    expect(await titles('bankment')).toEqual([]);
  });

  it('finds phrases only where the words stand together', async () => {
    await save('one', ['The north bank gave way.']);
    await save('two', ['A bank in the north gave a loan.']);
    await settle();
    expect(await titles('"north bank"')).toEqual(['one']);
    expect(await titles('"north ba')).toEqual(['one']);
    expect(await titles('"bank gave" way')).toEqual(['one']);
    expect(await titles('"gave"')).toEqual(['one', 'two']);
  });

  it('asks for speakers, outlets, languages, tags and times', async () => {
    const mention = { sentence: 0, start: 0, end: 3 };
    const speaker = { name: 'Rahima Noor', kind: 'person', mention };
    const credit = { outlet: 'আল জাজিরা', id: 'aljazeera', evidence: { from: 'text', raw: 'সূত্র: আল জাজিরা' } };
    const publishedAt = { iso: '2025-07-13', zone: 'assumed', evidence: { from: 'text', raw: '' } };
    const one = await save(
      'one',
      ['Water is rising, she said.'],
      { publishedAt },
      { statements: [{ kind: 'indirect', speaker, content: [] }], credits: [credit] },
    );
    await save('two', ['Rahima Noor was there.'], { language: 'bn' });
    await settle();
    expect(await titles('speaker:noor')).toEqual(['one']);
    expect(await titles('speaker:"rahima noor"')).toEqual(['one']);
    expect(await titles('outlet:aljaz')).toEqual(['one']);
    expect(await titles('outlet:জাজিরা')).toEqual(['one']);
    expect(await titles('lang:bn noor')).toEqual(['two']);
    expect(await titles('before:2025-08 water')).toEqual(['one']);
    expect(await titles('after:২০২৫-০৭-১৩ before:2025-07-14')).toEqual(['one']);
    expect(await titles('before:2025-07-13')).toEqual([]);
    expect(await countFacet(database, 'speaker', [one.number], 5)).toEqual([{ value: 'Rahima Noor', count: 1 }]);
  });

  it('finds an outlet by every name it has, as speaker and as source', async () => {
    const mention = { sentence: 0, start: 0, end: 3 };
    const speaker = { name: 'আল জাজিরা', kind: 'outlet', outlet: 'aljazeera', mention };
    const credit = { outlet: 'রয়টার্স', id: 'reuters', evidence: { from: 'text', raw: 'সূত্র: রয়টার্স' } };
    await save(
      'one',
      ['আল জাজিরা জানায়, পানি বাড়ছে।'],
      { language: 'bn' },
      { statements: [{ kind: 'indirect', speaker, content: [] }], credits: [credit] },
    );
    await save('two', ['পানি কমছে।'], { language: 'bn', publisher: 'বিবিসি বাংলা' });
    await settle();
    for (const typed of ['al jazeera', 'speaker:"al jazeera"', 'speaker:aljaz', 'outlet:reuters', 'الجزيرة', 'রয়টার্স'])
      expect([typed, await titles(typed)]).toEqual([typed, ['one']]);
    expect(await titles('speaker:reuters')).toEqual([]);
    expect(await titles('outlet:bbc')).toEqual(['two']);
  });

  it('does not take the beginning of a word for the name of a field', async () => {
    await save('one', ['Nothing.'], { publisher: 'News Example' });
    await settle();
    for (const typed of ['tit', 'out', 'spea', 'lan', 'da', 'tag'])
      expect([typed, await titles(typed)]).toEqual([typed, []]);
  });

  it('forgets what a clipping no longer says, and hides what lies in the trash', async () => {
    const one = await save('one', ['The embankment broke.']);
    await settle();
    await save('one', ['The dam broke.']);
    expect(await titles('embankment')).toEqual([]);
    expect(await titles('dam')).toEqual(['one']);
    await removeClipping(one.id);
    expect(await titles('dam')).toEqual([]);
    await restoreClipping(one.id);
    expect(await titles('dam')).toEqual(['one']);
  });

  it('leaves nothing of a dropped clipping in the index', async () => {
    const one = await save('one', ['Xylophone.']);
    await settle();
    await dropFromIndex(database, new Set([one.number]), () => Promise.resolve());
    const left = JSON.stringify([await database.postings.toArray(), await database.waiting.toArray()]);
    expect(left).not.toContain('xylophone');
    expect((await database.segments.toArray()).flatMap(({ numbers }) => [...numbers])).not.toContain(one.number);
  });
});

it('finds the same as a plain look through all texts, however the index is cut', { timeout: 60_000 }, async () => {
  const word = fc.constantFrom('river', 'rivers', 'bank', 'নদী', 'নদীর', 'flood', 'jul', '13', 'ab', 'a');
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 30 }),
      async (all, sought, cut) => {
        await emptyDatabase();
        for (const [i, words] of all.entries()) {
          await save(`t${String(i).padStart(3, '0')}`, [words.join(' ')]);
          if (i % cut === cut - 1) await fillSegment();
        }
        const plain = all.flatMap((words, i) =>
          sought.every((part) => words.some((w) => foldText(w).startsWith(foldText(part))))
            ? [`t${String(i).padStart(3, '0')}`]
            : [],
        );
        expect(await titles(sought.join(' '))).toEqual(plain);
      },
    ),
    { numRuns: 25 },
  );
});

it('finds by the first letters of words that fill many pages of the index', { timeout: 60_000 }, async () => {
  await database.transaction('rw', [database.segments, database.postings], async () => {
    const builder = new SegmentBuilder();
    for (let number = 1; number <= 300; number += 1) {
      const words = Array.from({ length: 300 }, (_, i) => `${'kmn'.charAt(number % 3)}a${number}x${i}`);
      builder.add({ number, terms: [...words, ...(number % 100 === 0 ? [':speaker:kim', 'k'] : [])] });
    }
    await builder.write(database);
  });
  const order = Array.from({ length: 300 }, (_, i) => i + 1);
  const find = (typed: string) => findNumbers(database, parseQuery(typed), order);
  for (const [typed, rest] of [
    ['k', 0],
    ['ka', 0],
    ['m', 1],
    ['na', 2],
  ] as const) {
    const expected = order.filter((number) => number % 3 === rest || (typed === 'k' && number % 100 === 0));
    expect([typed, await find(typed)]).toEqual([typed, expected]);
  }
  expect(await find('ka3')).toEqual(order.filter((number) => number % 3 === 0 && String(number).startsWith('3')));
  expect(await find('speaker:k -n')).toEqual([100, 300].filter((number) => number % 3 !== 2));

  await dropFromIndex(database, new Set([100, 3]), () => Promise.resolve());
  expect(await find('k')).toEqual(order.filter((number) => (number % 3 === 0 && number !== 3) || number === 200));
  expect(JSON.stringify(await database.postings.toArray())).not.toContain('ka3x');
});

/** Takes in what waits even when it is little. */
async function fillSegment(): Promise<void> {
  const builder = new SegmentBuilder();
  for (const { number, terms } of await database.waiting.toArray()) builder.add({ number, terms: terms.split('\n') });
  await builder.write(database);
  await database.waiting.clear();
  await tidyIndex(database);
}

const marked = (text: string, typed: string) =>
  findHighlights(text, parseQuery(typed).highlights).map(({ start, end }) => text.slice(start, end));

describe('highlights', () => {
  it('marks the printed words, not the folded ones', () => {
    expect(marked('Élodie and ÉLODIES', 'elodie')).toEqual(['Élodie', 'ÉLODIE']);
    expect(marked('১৩ জুলাই ২০২৫', '2025')).toEqual(['২০২৫']);
    expect(marked('人工智能改变世界', '智能')).toEqual(['智能']);
    expect(marked('The north bank gave', '"north bank"')).toEqual(['north bank']);
  });

  it('never cuts a Bengali letter from its signs', () => {
    expect(marked('রাশিয়ার সমর্থন', 'রাশ')).toEqual(['রাশি']);
  });

  it('keeps ranges inside the text for any text and query', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
        for (const { start, end } of findHighlights(text, parseQuery(typed).highlights)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
