import type { Saving } from '@/utils/clippings/save-clipping';
import type { Article } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';

/** Articles of about 6 kB in four scripts, made up from vocabularies with the frequencies of natural text. */
export const LANGUAGES = ['en', 'bn', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Same seed, same articles. */
export function* makeSavings(count: number, seed = 7): Generator<Saving> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i += 1) yield makeSaving(i, random);
}

const SYLLABLES: Record<Exclude<Language, 'zh'>, string[]> = {
  en: 'ka ri ton mel os ther in gra vo lan est pu shi der um ca ment ble con pro re sta ing wi fo he ple do ny ex'.split(
    ' ',
  ),
  bn: 'কা রি তন মেল অস থের ইন গ্র ভো লান স্ট পু শি দের উম চা বাং লা প্র সং নি যো মা টা রা ক্ষ হো দু নে আ'.split(' '),
  ar: 'كا ري تن مل أس ثر ين غر فو لان ست بو شي در أم سا مت بل كن بر را ست نغ وي فو هي بل دو ني اك'.split(' '),
};
const OUTLETS = ['Al Noor', 'Reporter Desk', 'ঢাকা সংবাদ', 'Northern Wire', 'আল জাজিরা', 'Delta Post', '新华社', 'الجزيرة'];
const WORDS = 60_000;
const PEOPLE = 3000;

function makeSaving(i: number, random: () => number): Saving {
  const language = LANGUAGES[Math.floor(random() * LANGUAGES.length)] ?? 'en';
  const sentences = Array.from({ length: 14 }, (_, id) => ({
    id,
    text: makeSentence(language, random, 12 + Math.floor(random() * 14)),
    paragraph: Math.floor(id / 2),
  }));
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3800) * 86_400_000);
  const article: Article = {
    url: `https://news.example/${i}`,
    title: makeSentence(language, random, 8),
    authors: [],
    publisher: 'News Example',
    publishedAt: { iso: day.toISOString().slice(0, 10), zone: 'assumed', evidence: { from: 'json-ld', raw: '' } },
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    creditLines: [],
    evidence: {},
    sentences,
  };
  return { article, summary: makeSummary(article, language, random) };
}

function makeSummary({ sentences }: Article, language: Language, random: () => number): Summary {
  const whole = (id: number) => ({ sentence: id, start: 0, end: sentences[id]?.text.length ?? 0 });
  const name = makePerson(language, Math.floor(PEOPLE * random() ** 2));
  const outlet = OUTLETS[Math.floor(random() * OUTLETS.length)] ?? '';
  return {
    keyPoints: [0, 3, 7].map((id) => ({
      text: sentences[id]?.text ?? '',
      sources: [id],
      parts: [whole(id)],
      statements: [],
    })),
    statements: [
      {
        kind: 'indirect',
        speaker: { name, kind: 'person', mention: { sentence: 3, start: 0, end: 4 } },
        content: [whole(3)],
      },
    ],
    credits: [{ outlet, evidence: { from: 'text', raw: `Source: ${outlet}` } }],
    coverage: { sentences: sentences.length, used: 3 },
    engine: 'extractive@1',
  };
}

export const makePerson = (language: Language, rank: number): string =>
  [makeWord(language, 40 + (rank % 60)), makeWord(language, 1000 + rank)].join(language === 'zh' ? '' : ' ');

/** The vocabulary grows without end and a few words make up most of the text, as in a language. */
function makeSentence(language: Language, random: () => number, count: number): string {
  const words = Array.from({ length: count }, () => makeWord(language, Math.floor(WORDS * random() ** 5)));
  if (language === 'zh') return `${words.join('')}。`;
  return `${words.join(' ')}${language === 'bn' ? '।' : '.'}`;
}

/** The word of a rank: the frequent ones are short. Chinese ones have two letters of 2,500. */
export function makeWord(language: Language, rank: number): string {
  const mixed = Math.imul(rank + 1, 0x9e3779b1) >>> 0;
  if (language === 'zh')
    return String.fromCodePoint(0x4e00 + (mixed % 2500), 0x4e00 + (Math.floor(mixed / 2500) % 2500));
  const syllables = SYLLABLES[language];
  // Which syllables is a matter of the rank alone, so that no two words are the same.
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor((left - 1) / 30)) word = `${syllables[(left - 1) % 30]}${word}`;
  return word;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
