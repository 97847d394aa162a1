import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/utils/language/split-sentences';

const sentences = (text: string, language: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each trap is a list of sentences; joined by blanks, they must come apart again as they are. */
const TRAPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  bn: [
    ['নদী ভরেছে৷', 'কাজ শেষ৷'],
    ['ড. মো. আনিসুর রহমান সভায় ছিলেন।', 'তিনি কথা বলেননি।'],
    ['আ.লীগ নেতা ৩.৫ কি.মি. হাঁটেন।', 'পরে তিনি থামেন।'],
    ['দাম ১২.৫০ টাকা।', 'আগে ছিল ১০ টাকা!'],
    ['কে জানে?', 'কেউ না।'],
    ['উপদেষ্টা লেফটেন্যান্ট জেনারেল (অব.) রফিকুল হাসান এ কথা বলেন।', 'সভা শেষ হয়।'],
    ['নদীর পানি বাড়ছে|', 'গ্রামবাসী চিন্তিত|'],
    ['নদীর পানি বাড়ছে |', 'গ্রামবাসী চিন্তিত |'],
    ['তিনি বলেন, “আমরা পারব। আমরা করব। আমরা থামব না।”', 'এরপর তিনি চলে যান।'],
    ['‘আমরা পারব।’ বলেন তিনি।', 'সবাই শুনল।'],
    ['‘আমরা পারব।’', 'সবাই শুনল।'],
    ['বি.এ. পাস করে তিনি চাকরি নেন।', 'বেতন ছিল কম।'],
    ['অধ্যাপক ডা. এ. বি. এম. করিম এলেন।', 'তিনি বসলেন।'],
    ['প্রতিষ্ঠানটি মেসার্স করিম অ্যান্ড কোং লি. নামে চলে।', 'মালিক একজন।'],
  ],
  hi: [
    ['गाँव में शोक है.', 'सब वहीं थे.', 'के. पी. शर्मा आए.'],
    ['डॉ. शर्मा ने कहा, “हम आएंगे। हम रुकेंगे।”', 'फिर वे चले गए।'],
    ['नदी के किनारे एक पुस्तकालय खुला है.', 'वहां सभी पढ़ सकते हैं.', 'पहले ऐसा नहीं था.', 'सबने बात की.'],
    ['नदी के किनारे एक पुस्तकालय खुला है।', 'वहां सभी पढ़ सकते हैं.', 'डॉ. राम ने इसे अच्छा कहा.'],
    ['इसमें 3.5 करोड़ रुपये लगे हैं.', 'के. वी. राव और ए.के. सिंह बी.ए. पास हैं.', '10 कि.मी. दूर एक गांव है.'],
  ],
  ar: [['قال إن الجسر مفتوح.', 'خ.س/ح.ع.ح (د.ب.أ)']],
  mr: [['नदीकाठी ग्रंथालय सुरू झाले आहे.', 'डॉ. पाटील यांनी ते पाहिले.', 'खर्च ३.५ कोटी आहे.']],
  ne: [['नदी किनारमा पुस्तकालय खुलेको छ.', 'त्यहाँ सबैले पढ्न सक्छन्.', 'डा. शर्मा र के. पी. ओली आए.', 'रु. ५ लाख लाग्यो.']],
  en: [
    ['Dr. Lee met Sen. J. R. Moss in the U.S. Capitol.', 'They talked.'],
    ['He paid $3.5 million to Acme Inc. and left.', 'Nobody saw him.'],
    ['"Really?" he asked.', '"Yes," she said.'],
    ['"I went. I saw. I left."', 'Then he slept.'],
    ['She said: “It is over. Go home. Rest.”', 'They went.'],
    ['It opens at 9 a.m. on Monday, Jan. 5.', 'Entry is free.'],
    ['He lives in Washington, D.C.', 'She does not.'],
    ['The No. 1 seed, Mr. Moss, won 6-4.', 'He smiled.'],
    ['(It rained.)', 'The game went on.'],
    ['Prices rose by 4.2% vs. last year.', 'Wages did not.'],
    ['“Stop!” shouted the guard.', 'Nobody stopped.'],
    ['The firm, led by Gen. A. B. Stone, closed.', 'The end came soon.'],
  ],
  de: [
    ['Am 28. September kam sie.', 'Es regnete.'],
    ['Das 19. Jahrhundert war z.B. für Dr. Maier wichtig.', 'Für uns nicht.'],
    ['„Ich gehe. Ich bleibe nicht. Nie.“', 'Er ging.'],
    ['»Komm her!« rief sie.', 'Niemand kam.'],
    ['»Ich gehe. Ich komme wieder.«', 'Er ging.'],
    ['Der Umsatz stieg um 3,5 Mio. Euro.', 'Der Gewinn sank.'],
    ['Er kam am 3. Oktober 2024 um ca. 9 Uhr.', 'Sie kam später.'],
    ['Die Straße (sog. Ring) ist gesperrt.', 'Der Bus fährt um.'],
  ],
  ja: [
    ['彼は「行く。」と言った。', 'そして去った。'],
    ['「行く。帰らない。」', '彼は去った。'],
  ],
  ko: [['그는 “간다.”라고 말했다.', '그리고 떠났다.']],
  fr: [
    ['« Je pars. Je reviens. »', 'Il est parti.'],
    ['M. Petit est venu.', 'Mme Petit non.'],
  ],
  ru: [['Это было в 2024 г. в Москве.', 'Потом все ушли.']],
  ur: [['وہ آیا۔', 'پھر چلا گیا۔']],
};

describe('splitSentences', () => {
  for (const [language, traps] of Object.entries(TRAPS)) {
    for (const trap of traps) {
      it(`${language}: ${trap.join(' ')}`, () => {
        const joined = trap.join(language === 'ja' ? '' : ' ');
        expect(sentences(joined, language)).toEqual(trap);
      });
    }
  }

  it('ends a sentence at a full stop typed for the daṇḍa without a space', () => {
    expect(sentences('सभी पढ़ सकते हैं.वह गया.', 'hi')).toEqual(['सभी पढ़ सकते हैं.', 'वह गया.']);
    expect(sentences('सभी लोग कि.मी. और ए.के. जानते हैं.', 'hi')).toHaveLength(1);
  });

  it('leaves an opening mark to the sentence that it opens, where no space stands between them', () => {
    const glued: readonly (readonly string[])[] = [
      ['河水退了。', '（资料照）镇长说。', '“我们会重建。”', '他走了。'],
      ['彼は謝罪した。', '「時間が必要だ」と語る。', '「急ぐ」と話した。'],
      ['তিনি বলেন।', '(বাসস) আজ সভা হয়।', '“আমরা যাব।”', 'সভা শেষ।'],
      ['He left.', '(AP) They won.'],
    ];
    for (const trap of glued) expect(sentences(trap.join(''), 'zh')).toEqual(trap);
    expect(sentences('Er sagte: „Wir gehen.“Dann ging er.', 'de')).toEqual(['Er sagte: „Wir gehen.“', 'Dann ging er.']);
  });

  it('ends a sentence where the line ends', () => {
    expect(sentences('“One. Two\nThree.” Four.', 'en')).toEqual(['“One.', 'Two', 'Three.”', 'Four.']);
  });

  it('does not let a stray opening mark swallow the text', () => {
    const text = `He said “this. ${'It went on and on. '.repeat(80)}`;
    expect(sentences(text, 'en').length).toBeGreaterThan(70);
  });

  const words = constantFrom('Dr', 'one', 'Two', 'ঢাকা', 'ড', '3', '28', 'と', '日本', 'U', 'S', 'said', 'мир');
  const marks = constantFrom(
    '.',
    '. ',
    '! ',
    '? ',
    '।',
    '। ',
    '|',
    '”',
    '“',
    '"',
    '‘',
    '’',
    ' ',
    '\n',
    '。',
    '」',
    '「',
    '…',
    ')',
    '(',
    '; ',
    ', ',
  );
  const texts = array(oneof(words, marks), { maxLength: 60 }).map((parts) => parts.join(''));
  const languages = constantFrom('bn', 'en', 'de', 'ja', 'hi', 'und', 'xx');

  /** What is wrong with the ranges, in one word. */
  const fault = (text: string, language: string): string | undefined => {
    let last = 0;
    for (const { start, end } of splitSentences(text, language)) {
      const sentence = text.slice(start, end);
      if (start < last) return 'overlap';
      if (sentence === '') return 'empty';
      if (sentence !== sentence.trim()) return 'untrimmed';
      if (text.slice(last, start).trim() !== '') return 'gap';
      last = end;
    }
    return text.slice(last).trim() === '' ? undefined : 'remainder';
  };

  it('gives ordered, trimmed ranges that cover all but white space', () => {
    assert(
      property(
        oneof(texts, string({ maxLength: 60 })),
        languages,
        (text, language) => fault(text, language) === undefined,
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same ranges every time', () => {
    assert(
      property(texts, languages, (text, language) => {
        expect(splitSentences(text, language)).toEqual(splitSentences(text, language));
      }),
      { numRuns: 50 },
    );
  });

  it('takes no longer per character when hostile text grows', () => {
    // Work is counted, not timed: quadratic code would not end within the test's limit.
    for (const piece of ['“', '. ', '”. ', 'a. “b. ', '(', '| ', '. ”', 'Dr. ']) {
      expect(splitSentences(piece.repeat(5_000), 'bn').length).toBeGreaterThan(0);
    }
  });
});
