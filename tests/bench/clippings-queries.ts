import { LANGUAGES, type Language, makePerson, makeSavings, makeWord } from './make-clippings.ts';

/** Something that a reader types, and from which letter on the time of each keystroke counts. */
export interface Typing {
  kind: 'word' | 'two words' | 'three words' | 'phrase' | 'field';
  text: string;
  from: number;
}

const letters = (text: string): number => Array.from(text).length;
const lastLetters = (kind: Typing['kind'], text: string): Typing => ({
  kind,
  text,
  from: Math.max(1, letters(text) - 2),
});

/** What readers look for: a word letter by letter up to the tenth, several words, phrases, fields, in each script. */
export function typings(): Typing[] {
  return [...LANGUAGES.flatMap(typingsIn), ...FIELDS.map((text) => lastLetters('field', text))];
}

const FIELDS = [
  'outlet:জাজিরা',
  'outlet:"al noor"',
  'lang:bn',
  'lang:zh after:2024',
  'tag:kept',
  'before:2017',
  'after:2020-03 before:2020-06',
];

function typingsIn(language: Language): Typing[] {
  const word = (rank: number) => makeWord(language, rank);
  const between = language === 'zh' ? '' : ' ';
  return [
    ...[2, 60, 700, 8000, 45_000].map((rank): Typing => ({ kind: 'word', text: word(rank).slice(0, 10), from: 1 })),
    lastLetters('two words', `${word(1)} ${word(30)}`),
    lastLetters('two words', `${word(12)} ${word(2500)}`),
    lastLetters('three words', `${word(0)} ${word(5)} ${word(90)}`),
    lastLetters('three words', `${word(3)} ${word(700)} ${word(1)}`),
    lastLetters('phrase', `"${word(0)}${between}${word(1)}"`),
    lastLetters('phrase', `"${word(4)}${between}${word(600)}"`),
    lastLetters('phrase', `"${printedPhrase(language)}"`),
    lastLetters('field', `speaker:${makePerson(language, 17)}`),
    lastLetters('field', `title:${word(20)}`),
    lastLetters('field', `${word(6)} outlet:northern lang:${language}`),
    lastLetters('field', `${word(2)} -${word(7)} after:2022-05`),
  ];
}

/** Three words as they stand in one of the first clippings. */
function printedPhrase(language: Language): string {
  for (const { article } of makeSavings(50, 1)) {
    if (article.language !== language) continue;
    const text = article.sentences[5]?.text ?? '';
    return language === 'zh' ? text.slice(2, 8) : text.split(' ').slice(2, 5).join(' ');
  }
  throw new Error(`No clipping in ${language}`);
}
