import { foldCharacter } from './fold';
import { kindOfLetter } from './split-terms';

/** What a UTF-16 unit is searched as, once known: one unit of a kind, or 0 for what is looked up each time. */
const units = new Uint16Array(0x10000);
const kinds = new Uint8Array(0x10000);
const SPACE = 0x20;

let line = new Uint16Array(1 << 13);
let length = 0;
let lastKind = 0;

/**
 * The folded words of a printed text in order, with a space before and after each. Goes from letter to letter
 * and makes nothing but the line itself: whole articles are read for a phrase while the reader is typing.
 */
export function wordLine(text: string): string {
  length = 0;
  lastKind = 0;
  write(SPACE, 0);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const known = units[unit] ?? 0;
    if (known > 0) write(known, kinds[unit] ?? 0);
    else i += writeCharacter(text, i);
  }
  write(SPACE, 0);
  return decoder.decode(line.subarray(0, length));
}
const decoder = new TextDecoder('utf-16le');

/** The folded words of a printed text, in order; the same as `wordsOf(foldText(text))`, without their places. */
export function wordsIn(text: string): string[] {
  const words = wordLine(text);
  return words === ' ' ? [] : words.slice(1, -1).split(' ');
}

/** Says how many units more than one the character has. */
function writeCharacter(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const folded = foldCharacter(character);
  for (const letter of folded) {
    const kind = kindOfLetter(letter);
    if (kind === 0) write(SPACE, 0);
    else for (let i = 0; i < letter.length; i += 1) write(letter.charCodeAt(i), kind);
    if (character.length === 1 && folded.length === 1) {
      units[text.charCodeAt(at)] = kind === 0 ? SPACE : letter.charCodeAt(0);
      kinds[text.charCodeAt(at)] = kind;
    }
  }
  return character.length - 1;
}

/** Where letters of different kinds meet, a word ends; and no two spaces follow on each other. */
function write(unit: number, kind: number): void {
  if (length + 2 > line.length) {
    const longer = new Uint16Array(2 * line.length);
    longer.set(line);
    line = longer;
  }
  if (kind !== lastKind && kind !== 0 && lastKind !== 0) line[length++] = SPACE;
  if (kind === 0 && lastKind === 0 && length > 0) return;
  line[length++] = unit;
  lastKind = kind;
}
