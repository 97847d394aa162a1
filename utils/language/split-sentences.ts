import { isFunctionWord } from '@/utils/language/function-words';
import { pagePack } from '@/utils/language/page-pack';

export interface Range {
  start: number;
  end: number;
}

/** A quotation that has not closed after this many characters is taken for a stray mark. */
const LONGEST_QUOTE = 700;

const CLOSERS = /^\s*["”’»›«」』】）)\]]+/u;
const ENDS_WITH_CLOSER = /["”’»›«“」』】）)\]]$/u;
const OPENERS = /(?<=[.?!।॥。？！…])[（(［[【《〈「『“‘]+$/u;
const LOW_OPENER_OF: Readonly<Record<string, string>> = { '“': '„', '‘': '‚' };
const STANDALONE_STOP = /\s[.?!](?:\s(?:''|["”’]))?\s+$/u;
const OPENER_OF: Readonly<Record<string, string>> = { '”': '“„‟”', '’': '‘‚', '»': '«', '」': '「', '』': '『' };
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/**
 * The sentences of a text: UTF-16 ranges in reading order that together cover everything but white space.
 * `Intl.Segmenter` decides, and is overruled where it is known to be wrong: abbreviations, initials,
 * ordinals, quotations of several sentences, marks that close what came before, a typed `|` for a daṇḍa.
 */
export function splitSentences(text: string, language: string): Range[] {
  const cuts = rawCuts(text, language);
  const ranges: Range[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut <= start) continue;
    if (cut < text.length && joins(text, start, cut, language)) continue;
    push(ranges, text, start, cut);
    start = cut;
  }
  return mergeQuotes(text, ranges);
}

function push(ranges: Range[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (end > start) ranges.push({ start, end });
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/**
 * Where the segmenter cuts, with opening and closing marks moved to the sentence they open or close, and `|` or a
 * look-alike as a daṇḍa.
 */
function rawCuts(text: string, language: string): number[] {
  const cuts: number[] = [];
  const pack = pagePack(language);
  const typedDanda = pack?.danda === true;
  const tokenised = /\s[.?!]\s/u.test(text);
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    if (typedDanda && /[|৷]/u.test(segment)) {
      for (const bar of segment.matchAll(/(?:\|+(?=\s|$|["”’])|৷)["”’]*/gu))
        cuts.push(index + bar.index + bar[0].length);
    }
    // "है.वह": a full stop for the daṇḍa, and no space.
    if (typedDanda && segment.includes('.')) {
      for (const stop of segment.matchAll(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.(?=["“‘]?\p{Lo})/gu))
        if (pack.finals.has(stop[1] ?? '')) cuts.push(index + stop.index + stop[0].length);
    }
    // Tokenised text prints its stops as words of their own, and goes on in lower case.
    if (tokenised) {
      for (const stop of segment.matchAll(/(?<=\s)[.?!](?:\s(?:''|["”’]))?\s/gu))
        cuts.push(index + stop.index + stop[0].length);
    }
    cuts.push(index + segment.length);
  }
  cuts.sort((a, b) => a - b);
  return cuts.map((cut, i) => {
    const opener = openersBefore(text, cut);
    if (opener > 0) return cut - opener;
    const next = cuts[i + 1] ?? text.length;
    const closers = CLOSERS.exec(text.slice(cut, Math.min(next, cut + 8)));
    return closers && isClosing(text, cut + closers[0].length) ? cut + closers[0].length : cut;
  });
}

/** "。（", "।(", "。“": with no space between, the segmenter takes an opening mark for one that closes. */
function openersBefore(text: string, cut: number): number {
  const [marks] = OPENERS.exec(text.slice(Math.max(0, cut - 4), cut)) ?? [''];
  if (marks === '' || isSpace(text, cut)) return 0;
  const low = LOW_OPENER_OF[marks.charAt(0)];
  const closes =
    low !== undefined && text.lastIndexOf(low, cut) > text.lastIndexOf(marks.charAt(0), cut - marks.length - 1);
  return closes ? 0 : marks.length;
}

/** A mark that can also open closes only when no word follows it directly, and it stands at what it closes. */
function isClosing(text: string, after: number): boolean {
  if (!/["«]/.test(text.charAt(after - 1))) return true;
  const follows = /[\p{L}\p{N}¡¿]/u.test(text.charAt(after));
  return !follows && (text.charAt(after - 1) === '"' || !isSpace(text, after - 2));
}

/** Whether the sentence that started at `start` goes on past `cut`. */
function joins(text: string, start: number, cut: number, language: string): boolean {
  const left = text.slice(Math.max(start, cut - 60), cut);
  if (/[\n\r\u2028\u2029]\s*$/u.test(left)) return false;
  const right = text.slice(cut, cut + 40);
  const before = left.trimEnd();
  const spaced = before.length < left.length;
  if (STANDALONE_STOP.test(left)) return false;
  const pack = pagePack(language);
  if (/^[\s]*[,;:،、,]/u.test(right)) return true;
  if (ENDS_WITH_CLOSER.test(before) || /[?!…]$/u.test(before)) {
    if (/^\s*[\p{Ll}]/u.test(right)) return true;
    if (ENDS_WITH_CLOSER.test(before) && pack?.afterQuote?.test(pack.spaced ? right.trimStart() : right)) return true;
  }
  // "General (retd.) Karim"
  const bracketed = /\(([\p{L}\p{M}]+)\.\)$/u.exec(before)?.[1];
  if (bracketed && pack?.abbreviations.has(bracketed.toLowerCase())) return true;
  if (!before.endsWith('.')) return false;
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  const next = /^[\p{L}\p{M}\p{N}]+/u.exec(right.trimStart())?.[0] ?? '';
  if (word === '' || next === '') return false;
  if (pack?.abbreviations.has(word.toLowerCase()) || pack?.abbreviations.has(lastPart(word).toLowerCase())) {
    return true;
  }
  if (/^\p{N}+$/u.test(word)) {
    // "1. Januar", "19. Jahrhundert", and the number of a list item.
    if (start + before.length - word.length - 1 <= start && before.length === word.length + 1) return true;
    return pack?.ordinalStop === true && word.length <= 2 && !isFunctionWord(next.toLowerCase(), language);
  }
  const caseless = /^\p{Lo}/u.test(next);
  if (caseless && pack?.danda === true) {
    // The full stop is hardly a stop in these scripts: "আ.লীগ", "বি.এ. পাস".
    return clusters(lastPart(word)) <= (spaced ? 1 : 3) && !pack.finals.has(word);
  }
  // "د.ب.أ": letters of an agency, or of whoever wrote the text.
  if (caseless && !spaced && clusters(lastPart(word)) === 1) return true;
  const initial =
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || (/^\p{Lu}\p{Ll}?$/u.test(lastPart(word)) && word.includes('.'));
  return initial && !isFunctionWord(next.toLowerCase(), language);
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf('.') + 1);
const clusters = (word: string): number => word.replace(/\p{M}/gu, '').length;

/** Joins the pieces of a quotation that closes soon enough. */
function mergeQuotes(text: string, ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  let pending: Range[] = [];
  let open: string[] = [];
  const giveUp = (): void => {
    merged.push(...pending);
    pending = [];
    open = [];
  };
  for (const range of ranges) {
    const first = pending[0];
    const last = pending.at(-1);
    if (first && last) {
      const apart =
        range.end - first.start > LONGEST_QUOTE || /[\n\r\u2028\u2029]/u.test(text.slice(last.end, range.start));
      if (apart) giveUp();
    }
    open = openQuotes(text, range.start, range.end, open);
    pending.push(range);
    if (open.length === 0) {
      merged.push({ start: pending[0]?.start ?? range.start, end: range.end });
      pending = [];
    }
  }
  giveUp();
  return merged;
}

/** The quotation marks still open at `end`, given those open at `start`. */
function openQuotes(text: string, start: number, end: number, open: readonly string[]): string[] {
  const stack = [...open];
  if (!/[“”‘’„«»「」『』"]/u.test(text.slice(start, end))) return stack;
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (mark === '“' && stack.at(-1) === '„') stack.pop();
    else if (mark === '«' && stack.at(-1) === '»') stack.pop();
    else if (mark === '»' && !stack.includes('«') && (at === 0 || isSpace(text, at - 1))) stack.push(mark);
    else if ('“„«「『'.includes(mark)) stack.push(mark);
    else if (mark === '‘' && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) stack.push(mark);
    else if (mark === '"') {
      if (stack.at(-1) === '"') stack.pop();
      else if (!/[\p{L}\p{M}\p{N}.,!?।]/u.test(text.charAt(at - 1))) stack.push(mark);
    } else if (OPENER_OF[mark]) {
      const opener = stack.at(-1);
      const closes = opener !== undefined && (OPENER_OF[mark] ?? '').includes(opener);
      if (closes && (mark !== '’' || !/\p{L}/u.test(text.charAt(at + 1)))) stack.pop();
    }
  }
  return stack;
}
