import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLine } from '@/utils/gloss/check-line';

const differences = (source: string, english: string, language: string, names?: string[]) =>
  checkLine(source, english, language, names).map(({ kind, side, words }) => `${kind} ${side}: ${words}`);

describe('a line and its English', () => {
  it('raises no alarm over thirty good translations', () => {
    const pairs = readFileSync('tests/fixtures/gloss/pairs.tsv', 'utf8').trim().split('\n');
    expect(pairs).toHaveLength(30);
    for (const pair of pairs) {
      const [source = '', english = ''] = pair.split('\t');
      expect([english, ...differences(source, english, 'bn')]).toEqual([english]);
    }
  });

  it.each([
    ['bn', 'খরচ হয়েছে ২ হাজার কোটি টাকা।', 'It cost 20 billion taka.'],
    ['bn', 'সাড়ে তিন লাখ মানুষ এসেছেন।', '350,000 people came.'],
    ['bn', 'সকাল ৯টা ৩৫ মিনিটে ট্রেন ছাড়ে।', 'The train leaves at 9:35 am.'],
    ['bn', 'দুই দেশের বৈঠক ২০: ০০ টায়।', 'Both countries meet at 8 p.m.'],
    ['bn', 'নয় মাস পর তিনি ফিরলেন।', 'He returned after nine months.'],
    ['hi', 'बैठक 13 जुलाई 2025 को नहीं हुई।', 'The meeting did not take place on July 13, 2025.'],
    ['de', 'Sie zahlte 3,5 Millionen Euro.', 'She paid 3.5 million euros.'],
    ['ru', 'В России 5 млн человек не голосовали.', 'In Russia, 5 million people did not vote.'],
    ['zh-Hant', '2025年7月13日，3.5億人', '350 million people on July 13, 2025'],
  ])('accepts other words for the same thing (%s, %s)', (language, source, english) => {
    expect(differences(source, english, language)).toEqual([]);
  });

  it.each([
    ['১৫ জন নিহত।', '50 people were killed.', ['number missing: ১৫', 'number added: 50']],
    ['খরচ ৫ লাখ টাকা।', 'It cost 5 million taka.', ['number missing: ৫ লাখ', 'number added: 5 million']],
    ['বেড়েছে ২ দশমিক ১৮ শতাংশ।', 'It rose by 2.8 percent.', ['number missing: ২ দশমিক ১৮', 'number added: 2.8']],
    ['সভা ১৩ জুলাই হবে।', 'The meeting is on 13 June.', ['date missing: ১৩ জুলাই', 'date added: 13 June']],
    ['তিনি যাননি।', 'He went.', ['negation missing: যাননি']],
    ['তিনি গেছেন।', "He didn't go.", ["negation added: didn't"]],
    ['রাশিয়ার প্রতিনিধি আসেন।', 'The delegate came.', ['name missing: রাশিয়ার']],
  ])('says what differs: %s / %s', (source, english, expected) => {
    expect(differences(source, english, 'bn')).toEqual(expected);
  });

  it('knows a name again however it is spelled, and misses it when it is gone', () => {
    const source = 'কিম জং উন সফর করেন।';
    expect(differences(source, 'Kim Jong-un visited.', 'bn', ['কিম জং উন'])).toEqual([]);
    expect(differences(source, 'The leader visited.', 'bn', ['কিম জং উন'])).toEqual(['name missing: কিম জং উন']);
  });

  it('takes a denial for a negation, and says nothing of negation in a language it does not know', () => {
    expect(differences('সরকার এ কথা মানেনি।', 'The government denied it.', 'bn')).toEqual([]);
    expect(differences('Ez da egia.', 'It is true.', 'eu')).toEqual([]);
  });
});
