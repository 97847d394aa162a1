import { CREDIT_WORDS, LIST_WORDS, PRESS_WORDS } from './gazetteer';
import { foldName } from './fold-name';

/** Part of a folded text. */
export interface NamePlace {
  start: number;
  wordEnd: number;
}

const QUOTE = /["“”‘«»‹›「」『』《》']/u;
const OPEN_BRACKET = /[([{【〔]/u;
const CLOSE_BRACKET = /[)\]}】〕]/u;
const SEPARATOR = /[,،、;；|/&+·•]/u;
const SENTENCE_END = /[.।!?؟。…]/u;
const BLANK = /\s/u;
const LONGEST_WORDS = 32;

const pressWords = foldedSet(PRESS_WORDS);
const creditWords = foldedSet(CREDIT_WORDS);
const listWords = foldedSet(LIST_WORDS);

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => foldName(word).text));
}

/** Does "news agency", "newspaper" or the like stand beside the name? */
export function hasPressWord(text: string, name: NamePlace): boolean {
  return endsWithPressWord(text.slice(0, name.start)) || startsWithPressWord(text.slice(name.wordEnd));
}

/** Words before a name: is the last of them, or the last two or three, one of `PRESS_WORDS`? */
export function endsWithPressWord(words: string): boolean {
  const near = words.slice(-LONGEST_WORDS).split(/[^\p{L}\p{N}\p{M}]+/u);
  while (near.at(-1) === '') near.pop();
  if (/[,;:.।)]\s*$/u.test(words)) return false;
  return [1, 2, 3].some((count) => pressWords.has(near.slice(-count).join(' ')));
}

function startsWithPressWord(words: string): boolean {
  if (!/^["”»’')\s]*[\p{L}]/u.test(words)) return false;
  const near = words.slice(0, LONGEST_WORDS).split(/[^\p{L}\p{N}\p{M}]+/u);
  while (near[0] === '') near.shift();
  return [1, 2, 3].some((count) => pressWords.has(near.slice(0, count).join(' ')));
}

export function isPressWord(words: string): boolean {
  return pressWords.has(words);
}

/** What the name stands after as an item of a list of outlets; nothing when it is a part of a longer phrase. */
export function itemBefore(text: string, name: NamePlace): 'start' | 'bracket' | 'separator' | 'word' | undefined {
  const end = skipBack(text, name.start);
  if (!isItemEnd(text, name.wordEnd)) return undefined;
  const mark = text.charAt(end - 1);
  if (mark === '') return 'start';
  if (OPEN_BRACKET.test(mark)) return 'bracket';
  if (SEPARATOR.test(mark)) return 'separator';
  if (mark === ':' || SENTENCE_END.test(mark)) return 'separator';
  return listWords.has(lastWord(text.slice(0, end))) ? 'word' : undefined;
}

/** Does the line begin with "Source:" or the like? */
export function hasCreditLabel(text: string): boolean {
  const label = /^[\s([{【〔*•-]*([^:]{1,32}):/u.exec(text)?.[1];
  return label !== undefined && creditWords.has(label.trim());
}

/** Is the bracket before the name one of its own: at the very start, after a sentence, or of a dateline "(AP) —"? */
export function isCreditBracket(text: string, name: NamePlace): boolean {
  const open = skipBack(text, name.start) - 1;
  const close = text.indexOf(')', name.wordEnd);
  const before = text.slice(0, open).trimEnd();
  const after = close < 0 ? '' : text.slice(close + 1).trimStart();
  return before === '' || SENTENCE_END.test(before.slice(-1)) || /^[-—–:|]/u.test(after);
}

/** Does `next` stand alone in brackets right behind `name`? */
export function isBracketedBehind(text: string, name: NamePlace, next: NamePlace): boolean {
  const between = text.slice(name.wordEnd, next.start).replaceAll(/["“”‘«»‹›『』《》'\s]/gu, '');
  return (
    OPEN_BRACKET.test(between) && between.length === 1 && CLOSE_BRACKET.test(text.charAt(skipOn(text, next.wordEnd)))
  );
}

/** Nothing but a comma, a slash or the like. */
export function isSeparator(between: string): boolean {
  return /^\s*[,،、;/|&+·]\s*$/u.test(between);
}

function isItemEnd(text: string, wordEnd: number): boolean {
  const at = skipOn(text, wordEnd);
  const mark = text.charAt(at);
  if (mark === '' || CLOSE_BRACKET.test(mark) || SEPARATOR.test(mark) || /[—–]/u.test(mark)) return true;
  if (SENTENCE_END.test(mark)) return true;
  return at > wordEnd && listWords.has(firstWord(text.slice(at, at + LONGEST_WORDS)));
}

function lastWord(words: string): string {
  return /[\p{L}\p{M}]+$/u.exec(words.slice(-LONGEST_WORDS))?.[0] ?? '';
}

function firstWord(words: string): string {
  return /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '';
}

function skipBack(text: string, from: number): number {
  let end = from;
  while (end > 0 && (BLANK.test(text.charAt(end - 1)) || QUOTE.test(text.charAt(end - 1)))) end--;
  return end;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && (BLANK.test(text.charAt(at)) || QUOTE.test(text.charAt(at)))) at++;
  return at;
}
