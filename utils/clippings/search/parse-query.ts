import { foldText } from './fold';
import { isUnspaced, termsOfWord, wordsOf } from './split-terms';
import { type Field, fieldTerm, PAIR_LETTERS, pairTerm } from './terms-of-clipping';

/** A term to look up; with `prefix`, everything that begins with it counts; with `upTo`, every term from it up to before that one. */
export interface Wanted {
  term: string;
  prefix: boolean;
  upTo?: string;
}

/** Words that must stand together, folded; of an unfinished one the last word may go on. */
export interface Phrase {
  words: string[];
  finished: boolean;
}

/** What the reader asked for. An empty query asks for everything. */
export interface Query {
  wanted: Wanted[];
  unwanted: Wanted[];
  /** The terms of `wanted` only narrow down where these may be. */
  phrases: Phrase[];
  /** In ms since the epoch: from this moment on, and up to before that one. */
  after?: number;
  before?: number;
  /** Folded words and phrases to highlight; a word also as the beginning of a longer one. */
  highlights: string[];
}

/** Field names as a reader may type them, folded. */
const FIELDS: Record<string, Field | 'before' | 'after'> = {
  title: 'title',
  শিরোনাম: 'title',
  speaker: 'speaker',
  বক্তা: 'speaker',
  outlet: 'outlet',
  সূত্র: 'outlet',
  lang: 'lang',
  ভাষা: 'lang',
  tag: 'tag',
  ট্যাগ: 'tag',
  before: 'before',
  আগে: 'before',
  after: 'after',
  পরে: 'after',
};
const FOLDED_FIELDS = new Map(Object.entries(FIELDS).map(([name, field]) => [foldText(name), field]));

const PIECE = /(-?)(?:([\p{L}\p{M}]+):)?(?:["“”]([^"“”]*)(["“”]?)|([^\s"“”]+))/gu;
const LONGEST_QUERY = 500;

/** Reads what was typed. Nothing is an error: what is no field and no date is looked up as words. */
export function parseQuery(typed: string): Query {
  const query: Query = { wanted: [], unwanted: [], phrases: [], highlights: [] };
  for (const [piece, minus, name, quoted, closed, word] of typed.slice(0, LONGEST_QUERY).matchAll(PIECE)) {
    const field = name === undefined ? undefined : FOLDED_FIELDS.get(foldText(name));
    const value = quoted ?? word ?? '';
    const target = minus === '-' ? query.unwanted : query.wanted;
    if (field === 'before' || field === 'after') addMoment(query, field, value);
    else if (field)
      target.push(...termsIn(value).map((wanted) => ({ ...wanted, term: fieldTerm(field, wanted.term) })));
    else if (quoted !== undefined && minus === '') addPhrase(query, quoted, closed !== '');
    else if (minus === '-') query.unwanted.push(...termsIn(value));
    else addWords(query, piece);
  }
  return query;
}

export const isEmptyQuery = (query: Query): boolean =>
  query.wanted.length + query.unwanted.length + query.phrases.length === 0 &&
  query.after === undefined &&
  query.before === undefined;

function addWords(query: Query, text: string): void {
  query.wanted.push(...termsIn(text));
  query.highlights.push(...wordsOf(foldText(text)).map((word) => word.text));
}

function termsIn(text: string): Wanted[] {
  return wordsOf(foldText(text)).flatMap(({ text: word }) => {
    const terms = termsOfWord(word);
    // The last letter of an unspaced run begins a pair we do not know; alone it stands for all of them.
    const known = isUnspaced(word) && terms.length > 1 ? terms.slice(0, -1) : terms;
    return known.map((term) => ({ term, prefix: !isUnspaced(word) || known.length === 1 }));
  });
}

function addPhrase(query: Query, text: string, closed: boolean): void {
  const words = wordsOf(foldText(text)).map((word) => word.text);
  if (words.length === 0) return;
  query.wanted.push(
    ...termsIn(text).map(({ term, prefix }, i, all) => {
      const mayGoOn = isUnspaced(term) || (!closed && i === all.length - 1);
      return { term, prefix: prefix && mayGoOn };
    }),
  );
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next === undefined || isUnspaced(word) || isUnspaced(next)) return;
    const isUnfinished = !closed && i === words.length - 2;
    if (isUnfinished && next.length < PAIR_LETTERS) return;
    query.wanted.push({ term: pairTerm(word, next), prefix: false });
  });
  // A pair of letters is a term itself.
  const isTerm = words.length === 1 && termsOfWord(words[0] ?? '').length <= 2;
  if (!isTerm) query.phrases.push({ words, finished: closed });
  query.highlights.push(words.join(' '));
}

/** `2025`, `2025-07`, `2025-07-13`, in any digits: the beginning of that time on the reader's clock. */
function addMoment(query: Query, field: 'before' | 'after', value: string): void {
  const match = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(foldText(value));
  if (!match) return;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return;
  query[field] = new Date(year, month - 1, day).getTime();
}
