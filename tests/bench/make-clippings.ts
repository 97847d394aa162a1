import type { Article } from '@/utils/extract/article';
import type { Saving } from '@/utils/clippings/save-clipping';
import type { Summary } from '@/utils/summarize/summary';

/** Articles of about 6 kB, made up from a vocabulary with the frequencies of natural text. Same seed, same articles. */
export function* makeSavings(count: number, seed = 7): Generator<Saving> {
  const random = randomFrom(seed);
  for (let i = 0; i < count; i += 1) yield makeSaving(i, random);
}

const SYLLABLES = {
  en: ['ka', 'ri', 'ton', 'mel', 'os', 'ther', 'in', 'gra', 'vo', 'lan', 'est', 'pu', 'shi', 'der', 'um', 'ca'],
  bn: ['কা', 'রি', 'তন', 'মেল', 'অস', 'থের', 'ইন', 'গ্র', 'ভো', 'লান', 'স্ট', 'পু', 'শি', 'দের', 'উম', 'চা'],
} as const;
const OUTLETS = ['Al Noor', 'Reporter Desk', 'ঢাকা সংবাদ', 'Northern Wire', 'আল জাজিরা', 'Delta Post'];
const PEOPLE = Array.from({ length: 300 }, (_, i) => `Speaker ${i}`);

type Language = keyof typeof SYLLABLES;

function makeSaving(i: number, random: () => number): Saving {
  const language: Language = random() < 0.5 ? 'en' : 'bn';
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
    direction: 'ltr',
    creditLines: [],
    evidence: {},
    sentences,
  };
  return { article, summary: makeSummary(article, random) };
}

function makeSummary({ sentences }: Article, random: () => number): Summary {
  const whole = (id: number) => ({ sentence: id, start: 0, end: sentences[id]?.text.length ?? 0 });
  const name = PEOPLE[Math.floor(random() * PEOPLE.length)] ?? '';
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

/** The vocabulary grows without end and a few words make up most of the text, as in a language. */
function makeSentence(language: Language, random: () => number, words: number): string {
  return `${Array.from({ length: words }, () => makeWord(language, Math.floor(60_000 * random() ** 4))).join(' ')}${language === 'bn' ? '।' : '.'}`;
}

export function makeWord(language: Language, rank: number): string {
  const syllables = SYLLABLES[language];
  let word = '';
  for (let left = rank + 16; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16];
  return word;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
