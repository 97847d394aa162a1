import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/utils/extract/article-from-text';

describe('articleFromText', () => {
  it('keeps lines apart as paragraphs and takes the credit line out of the sentences', () => {
    const outcome = articleFromText({
      title: 'সেতু',
      text: 'সেতু খুলে দেওয়া হয়েছে। মানুষ হেঁটে পার হন।\nহাটে পণ্য আনা সহজ হবে।\nসূত্র: আল জাজিরা',
    });
    if (!outcome.ok) throw new Error(outcome.problem);
    const { sentences, creditLines, language, direction } = outcome.value;
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(creditLines).toEqual([{ from: 'text', raw: 'সূত্র: আল জাজিরা' }]);
    expect([language, direction]).toEqual(['bn', 'ltr']);
  });

  it('keeps the dateline and the credit at the end apart from the sentences, as printed', () => {
    const outcome = articleFromText({
      title: 'সেতু',
      text: 'ঢাকা, ১২ জুলাই (বাসস) : সেতু খুলে দেওয়া হয়েছে।\nমানুষ হেঁটে পার হন বলে জানান তিনি। সূত্র: রয়টার্স',
    });
    if (!outcome.ok) throw new Error(outcome.problem);
    const { sentences, creditLines, dateline } = outcome.value;
    expect(sentences.map(({ text }) => text)).toEqual(['সেতু খুলে দেওয়া হয়েছে।', 'মানুষ হেঁটে পার হন বলে জানান তিনি।']);
    expect(dateline).toBe('ঢাকা, ১২ জুলাই (বাসস)');
    expect(creditLines).toEqual([{ from: 'text', raw: 'সূত্র: রয়টার্স' }]);
  });

  it('names the problem of an empty text', () => {
    expect(articleFromText({ title: 'x', text: ' \n ' })).toEqual({ ok: false, problem: 'too-little-text' });
  });
});
