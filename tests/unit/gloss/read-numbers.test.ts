import { describe, expect, it } from 'vitest';
import { foldDigits, readNumbers } from '@/utils/gloss/read-numbers';

const values = (text: string, language: string) => readNumbers(text, language).map(({ value }) => value);

describe('numbers', () => {
  it('folds the digits of every script', () => {
    expect(foldDigits('০১৯ ०९ ٠٩ ۰۹ ௦௯ ๐๙ 09')).toBe('019 09 09 09 09 09 09');
  });

  it.each<[string, string, number[]]>([
    ['bn', '৫ লাখ ২০ হাজার মানুষ', [520_000]],
    ['bn', '১,০০,০০০ জন, ৩.৫ শতাংশ', [100_000, 3.5]],
    ['bn', 'দেড় কোটি টাকা', [15_000_000]],
    ['bn', '২৫ কোটির বেশি', [250_000_000]],
    ['de', '1.234.567,8', [1_234_567.8]],
    ['de', 'am 13.07.2025', [13, 7, 2025]],
    ['en', 'two hundred and fifty thousand', [250_000]],
    ['en', 'July 13, 2025', [13, 2025]],
    ['zh', '5萬人', [50_000]],
  ])('reads %s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('tells certain numbers from words that may mean something else', () => {
    for (const text of ['দুই দেশ', 'হাজার হাজার মানুষ', 'এক জন'])
      expect(readNumbers(text, 'bn').filter(({ certain }) => certain)).toEqual([]);
    expect(readNumbers('thousands of people', 'en').some(({ certain }) => certain)).toBe(false);
    expect(readNumbers('three thousand people', 'en').some(({ certain }) => certain)).toBe(true);
  });

  it('takes no longer than linear time on hostile text', () => {
    const text = `${'1.'.repeat(50_000)}${'১:'.repeat(50_000)}`;
    expect(readNumbers(text, 'bn').length).toBeGreaterThan(0);
  });
});
