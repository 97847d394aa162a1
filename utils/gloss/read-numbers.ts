import { type NumberWords, numberWords } from './words/number-words';

export interface NumberFound {
  value: number;
  /** As printed. */
  text: string;
  start: number;
  end: number;
  /** Written in digits or with a scale (`কোটি`, `million`): a translation must keep it. Otherwise it may be just a word ("both", "one"). */
  certain: boolean;
  /** The value is minutes after midnight. */
  time?: true;
}

interface Token {
  kind: 'digits' | 'word';
  text: string;
  start: number;
  end: number;
}

const noWords: NumberWords = { units: {}, scales: {} };

const folded = new Map<string, NumberWords>();

/** The word list with its keys in NFC, as the texts are. */
function wordsOf(language: string): NumberWords {
  const known = folded.get(language);
  if (known) return known;
  const words = numberWords[language] ?? noWords;
  const nfc = (record: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key.normalize('NFC'), value]));
  const made = { ...words, units: nfc(words.units), scales: nfc(words.scales), quarters: nfc(words.quarters ?? {}) };
  folded.set(language, made);
  return made;
}
const timePattern = /(?<![\p{Nd}:])(\p{Nd}{1,2})[:ঃ] ?(\p{Nd}{2})(?:[:ঃ]\p{Nd}{2})?(?![\p{Nd}:])/gu;
const tokenPattern = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f]\p{Nd}+)*|[\p{L}\p{M}]+/gu;

/** Whether other tools can read number words of this language, or only its digits. */
export const knowsScales = (language: string): boolean => language in numberWords;

/** Digits of any script as 0–9. */
export function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode keeps each script's ten digits together, in order, from a multiple of 16 or six after it.
    const block = code - (code % 16);
    const zero = [block, block + 6].find((start) => start <= code && /\p{Nd}/u.test(String.fromCodePoint(start)));
    return code < 128 || zero === undefined ? digit : String(code - zero);
  });
}

const decimalSeparator = (language: string): string => {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
};

/** One printed digit string as a number; several when it is a date such as 13.07.2025. */
function readDigits(text: string, decimal: string): number[] {
  const plain = foldDigits(text)
    .replaceAll('٫', decimal)
    .replaceAll('٬', decimal === ',' ? '.' : ',');
  const groups = plain.split(/\D/);
  const separators = plain.replaceAll(/\d/g, '');
  if (!separators) return [Number(plain)];
  const threes = (list: string[]) =>
    list.every((group, i) => group.length === 3 || (group.length === 2 && i < list.length - 1));
  const last = groups.at(-1) ?? '';
  if (separators.at(-1) === decimal && !separators.slice(0, -1).includes(decimal) && threes(groups.slice(1, -1)))
    return [Number(`${groups.slice(0, -1).join('')}.${last}`)];
  if (threes(groups.slice(1)) && new Set(separators).size === 1) return [Number(groups.join(''))];
  if (separators.length === 1 && last.length !== 3) return [Number(groups.join('.'))];
  return groups.map(Number);
}

/** Numbers of a text in reading order: digits of any script, words and scales as far as they are known for the language. */
export function readNumbers(text: string, language: string): NumberFound[] {
  const words = wordsOf(language);
  const decimal = decimalSeparator(language);
  const found: NumberFound[] = [];
  const rest = text.replace(timePattern, (raw: string, hour: string, minute: string, start: number) => {
    const value = Number(foldDigits(hour)) * 60 + Number(foldDigits(minute));
    found.push({ value, text: raw, start, end: start + raw.length, certain: true, time: true });
    return '|'.repeat(raw.length);
  });

  const tokens: Token[] = [...rest.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    kind: /^\p{Nd}/u.test(word) ? 'digits' : 'word',
    text: word,
    start: index,
    end: index + word.length,
  }));

  let i = 0;
  while (i < tokens.length) {
    const read = readOne(tokens, i, rest, words, decimal);
    found.push(...read.numbers);
    i = read.next;
  }
  return found.sort((a, b) => a.start - b.start);
}

function readOne(tokens: Token[], from: number, text: string, words: NumberWords, decimal: string) {
  let total = 0;
  let current: number | undefined;
  let digits = false;
  let scaled = false;
  let counted = false;
  let quarter = 0;
  let next = from;
  const numbers: NumberFound[] = [];
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token) break;
    if (next > from && !/^[\s-]{0,2}$/.test(text.slice(tokens[next - 1]?.end, token.start))) break;
    if (token.kind === 'digits') {
      // A second digit string belongs to the same number only below a scale: ৫ লাখ ২০ হাজার.
      if (current !== undefined || (total > 0 && scaleAt(tokens, next + 1, words) === undefined)) break;
      const values = readDigits(token.text, decimal);
      if (values.length > 1) {
        if (next > from) break;
        numbers.push(
          ...values.map((value) => ({ value, text: token.text, start: token.start, end: token.end, certain: true })),
        );
        return { numbers, next: next + 1 };
      }
      current = values[0] ?? 0;
      digits = true;
      const fraction = tokens[next + 2];
      if (
        words.point !== undefined &&
        tokens[next + 1]?.text === words.point.normalize('NFC') &&
        fraction?.kind === 'digits'
      ) {
        current = Number(`${current}.${foldDigits(fraction.text)}`);
        next += 2;
      }
      continue;
    }
    const scale = scaleAt(tokens, next, words);
    if (scale !== undefined) {
      if (current === undefined && total === 0 && next > from) break;
      scaled = true;
      current = current === undefined ? undefined : current + quarter;
      quarter = 0;
      if (scale === 100 || scale === 12) current = (current ?? 1) * scale;
      else if (total > 0 && total < scale) {
        total = (total + (current ?? 0)) * scale;
        current = undefined;
      } else {
        total += (current ?? 1) * scale;
        current = undefined;
      }
      continue;
    }
    if (
      next > from &&
      token.text === 'and' &&
      unitOf(tokens[next + 1]?.text ?? '', words) !== undefined &&
      (current ?? total) >= 100
    )
      continue;
    const more = own(words.quarters ?? {}, token.text);
    if (more !== undefined && current === undefined && quarter === 0) {
      quarter = more;
      continue;
    }
    const unit = unitOf(token.text, words);
    if (unit === undefined) break;
    counted = true;
    if (current === undefined) current = unit;
    else if (
      (current % 10 === 0 && current % 100 !== 0 && unit < 10 && current >= 20) ||
      (current >= 100 && current % 100 === 0 && unit < 100)
    )
      current += unit;
    else break;
  }
  if (next === from) return { numbers, next: from + 1 };
  const first = tokens[from];
  const last = tokens[next - 1];
  if (first && last && (digits || scaled || counted))
    numbers.push({
      value: total + (current === undefined ? 0 : current + quarter),
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      // Bare scales are vague: "thousands", কোটি কোটি.
      certain: digits || (scaled && counted),
    });
  return { numbers, next };
}

const own = (record: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Longest ending that may be glued to a number word. */
const ending = 4;

function lookUp(record: Readonly<Record<string, number>>, word: string, glued: boolean): number | undefined {
  const plain = word.toLowerCase();
  const exact = own(record, plain);
  if (exact !== undefined || !glued) return exact;
  for (let cut = plain.length - 1; cut >= Math.max(3, plain.length - ending); cut--) {
    const value = own(record, plain.slice(0, cut));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Units are matched whole or with a counting word: `ছয়` must not be found in a longer word. */
function unitOf(word: string, words: NumberWords): number | undefined {
  const classifier = words.classifiers?.find((end) => word.length > end.length && word.endsWith(end));
  return (
    lookUp(words.units, word, false) ??
    (classifier === undefined ? undefined : lookUp(words.units, word.slice(0, -classifier.length), false))
  );
}

function scaleAt(tokens: Token[], index: number, words: NumberWords): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const scale = lookUp(words.scales, token.text, words.glued === true);
  if (scale !== undefined) return scale;
  // Chinese puts no space after 億: the scale is the first sign after the digits.
  const before = tokens[index - 1];
  if (before?.kind === 'digits' && before.end === token.start && /^\p{Script=Han}/u.test(token.text))
    return own(words.scales, token.text.slice(0, 1));
  return undefined;
}
