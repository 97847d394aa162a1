import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { articleFromText } from '@/utils/extract/article-from-text';
import { englishFacts, englishMoment, factsInLine, speakerInEnglish } from '@/utils/gloss/english-facts';
import { romanise } from '@/utils/gloss/romanise';
import { buildSummary } from '@/utils/summarize/build-summary';

const english = (text: string, language: string) => factsInLine(text, language).map((fact) => fact.english);

describe('English without a model', () => {
  it('has the dates, numbers, places and agencies of a Bengali line', () => {
    expect(english('১৩ জুলাই ২০২৫ রাশিয়াকে ২ হাজার কোটি টাকা দিয়েছে উত্তর কোরিয়া, জানিয়েছে রয়টার্স।', 'bn')).toEqual([
      '13 July 2025',
      'Russia',
      '20 billion',
      'North Korea',
      'Reuters',
    ]);
  });

  it.each([
    ['ru', 'Президент Франции приехал в Китай 5 мая', ['France', 'China', '5 May']],
    ['ar', 'وصل الوفد إلى فرنسا في 13 يوليو 2025', ['France', '13 July 2025']],
    ['hi', 'भारत ने 13 जुलाई को 5 करोड़ रुपये दिए', ['India', '13 July', '50 million']],
    ['de', 'Russland zahlt 3,5 Milliarden', ['Russia', '3.5 billion']],
  ])('has them in %s too', (language, text, expected) => {
    expect(english(text, language)).toEqual(expected);
  });

  it('does not take gardeners for Mali, nor a month alone for a date', () => {
    expect(english('মালি বাগানে কাজ করেন, সবাই এক কাতারে।', 'bn')).toEqual([]);
    expect(english('মার্চ করে এগিয়ে যান।', 'bn')).toEqual([]);
  });

  it('writes a moment no finer than the page had it, and says when the zone is assumed', () => {
    const evidence = { from: 'text', raw: '' } as const;
    expect(englishMoment({ iso: '2025-07-13T13:28:31+06:00', zone: 'assumed', evidence })).toBe(
      '13 July 2025, 13:28 (UTC+06:00, assumed)',
    );
    expect(englishMoment({ iso: '2025-07-13', zone: 'assumed', evidence })).toBe('13 July 2025');
  });

  it.each([
    ['bn', 'কিম জং উন', 'Kim Jong Un'],
    ['bn', 'সের্গেই লাভরভ', 'Sergei Lavrov'],
    ['bn', 'নাহিদ ইসলাম', 'Nahid Islam'],
    ['bn', 'কৃষ্ণ', 'Krishno'],
    ['hi', 'राजनाथ सिंह', 'Rajnath Singh'],
    ['ru', 'Дмитрий Песков', 'Dmitry Peskov'],
    ['ar', 'محمد', undefined],
    ['bn', 'Kim Jong Un', undefined],
  ])('reads a name aloud where it can (%s %s)', (language, name, expected) => {
    expect(romanise(name, language)).toBe(expected);
  });

  it('marks a romanised name, and not one from the gazetteer', () => {
    const mention = { sentence: 0, start: 0, end: 1 };
    expect(speakerInEnglish({ name: 'কিম জং উন', kind: 'person', mention }, 'bn')).toEqual({
      text: 'Kim Jong Un',
      romanised: true,
    });
    expect(speakerInEnglish({ name: 'কেসিএনএ', kind: 'outlet', mention, outlet: 'kcna' }, 'bn')).toEqual({
      text: 'KCNA',
    });
    expect(speakerInEnglish({ name: 'পররাষ্ট্র মন্ত্রণালয়', kind: 'organisation', mention }, 'bn')).toBeUndefined();
  });

  it('labels a statement by who, how, and through whom', () => {
    const text = 'বার্তা সংস্থা রয়টার্স জানিয়েছে, রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন বলেন, “আমরা ১৩ জুলাই আলোচনায় বসব।”';
    const outcome = articleFromText({ title: 'আলোচনা', text, language: 'bn' });
    if (!outcome.ok) throw new Error(outcome.problem);
    const summary = buildSummary(outcome.value, attributeArticle(outcome.value));
    const facts = englishFacts(outcome.value, summary);
    expect(
      Object.values(facts.labels)
        .map((label) => label.text)
        .join(),
    ).toMatch(/ — (quoted|reported|reports|partly quoted)/);
    expect(Object.keys(facts.lines)).toEqual(expect.arrayContaining(summary.keyPoints.map((point) => point.text)));
  });
});
