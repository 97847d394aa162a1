import { ENDINGS } from './gazetteer';
import type { FoldedText } from './fold-name';
import { type NameForm, type NameNode, namesFrom, nextNode } from './name-tree';

/** A name of the gazetteer somewhere in a folded text, longest first, not yet judged. */
export interface NameMatch extends NameForm {
  /** Range in the folded text, without a case ending. */
  start: number;
  end: number;
  /** Where the word ends, with its case ending. */
  wordEnd: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const LONGEST_ENDING = 6;
/** And, then, by, to, as: written onto the next word in Arabic. */
const ARABIC_CLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ک', 'وب', 'ول', 'وک'];

/** Every name of the gazetteer in the text, at word borders, in order, never overlapping. Linear in the text. */
export function matchNames(folded: FoldedText, printed: string): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    const match = matchAt(folded, printed, at);
    if (!match) continue;
    matches.push(match);
    at = match.wordEnd - 1;
  }
  return matches;
}

function matchAt(folded: FoldedText, printed: string, at: number): NameMatch | undefined {
  if (!isNameStart(folded.text, at)) return undefined;
  const { text } = folded;
  let node: NameNode | undefined = namesFrom(text.charAt(at));
  let found: NameMatch | undefined;
  for (let end = at; node && end < text.length; ) {
    node = nextNode(node, text.charAt(end), end - at);
    end++;
    const wordEnd = node?.forms && endOfWord(text, end);
    if (wordEnd === undefined) continue;
    const words = printed.slice(folded.starts[at], folded.ends[end - 1]);
    const form = node?.forms?.find((form) => keepsCapitals(form.printed, words));
    if (form) found = { ...form, start: at, end, wordEnd };
  }
  return found;
}

function isNameStart(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (!WORD.test(letter)) return false;
  const before = text.charAt(at - 1);
  if (before === '' || !WORD.test(before)) return true;
  if (UNSPACED.test(letter) || UNSPACED.test(before)) return true;
  if (!/\p{Script=Arabic}/u.test(letter)) return false;
  for (const clitic of ARABIC_CLITICS) {
    const start = at - clitic.length;
    if (clitic && text.startsWith(clitic, start) && (start === 0 || !WORD.test(text.charAt(start - 1)))) return true;
  }
  return false;
}

/** Where the word ends if only a known ending follows the name, or nothing when the name is a part of another word. */
function endOfWord(text: string, end: number): number | undefined {
  const next = text.charAt(end);
  if (next === '' || !WORD.test(next)) return end;
  const last = text.charAt(end - 1);
  if (UNSPACED.test(last)) {
    const sameKana = /[\p{Script=Katakana}ー]/u.test(last) && /[\p{Script=Katakana}ー]/u.test(next);
    return sameKana ? undefined : end;
  }
  if (UNSPACED.test(next)) return end;
  let stop = end;
  while (stop - end <= LONGEST_ENDING && stop < text.length && WORD.test(text.charAt(stop))) stop++;
  const ending = text.slice(end, stop);
  return endingsAfter(last, next).includes(ending) ? stop : undefined;
}

function endingsAfter(last: string, next: string): readonly string[] {
  if (/\p{Script=Hangul}/u.test(next)) return ENDINGS.Hang;
  if (/\p{Script=Bengali}/u.test(last)) return ENDINGS.Beng;
  if (/\p{Script=Devanagari}/u.test(last)) return ENDINGS.Deva;
  if (/\p{Script=Cyrillic}/u.test(last)) return ENDINGS.Cyrl;
  if (/\p{Script=Tamil}/u.test(last)) return ENDINGS.Taml;
  return /\p{Script=Telugu}/u.test(last) ? ENDINGS.Telu : [];
}

/** "the guardian of the town" is no newspaper: where the name has a capital, the text must have one. */
function keepsCapitals(name: string, printed: string): boolean {
  const wanted = initials(name);
  const given = initials(printed);
  if (wanted.length !== given.length) return printed !== printed.toLowerCase();
  return (
    wanted.every((letter, index) => letter === letter.toLowerCase() || given[index] !== given[index]?.toLowerCase()) &&
    (!isAcronym(name) || printed === printed.toUpperCase())
  );
}

function initials(name: string): string[] {
  return name.split(/[\s\-’'./]+/u).flatMap((word) => (word ? [word.charAt(0)] : []));
}

/** "APP" is an agency, "app" a program. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}
