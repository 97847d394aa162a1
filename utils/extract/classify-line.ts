import { areInitials, isAgency } from '@/utils/extract/agency-names';
import { readByline } from '@/utils/extract/read-byline';
import { readDateline } from '@/utils/extract/read-dateline';
import { pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';
import { readDates } from '@/utils/language/read-date';

/** What a line of a page is. Everything that is not certainly something else is `body`. */
export type LineKind =
  | 'body'
  | 'published'
  | 'updated'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'counter'
  | 'read-more'
  | 'furniture';

export interface Line {
  kind: LineKind;
  /** What the label introduces: the outlet of a credit line, the names of a byline, the printed time. */
  content?: string;
}

/** No line longer than this is anything but body text. */
const LONGEST = 220;
/** A time may have a weekday and a place beside it; a sentence with a date has more. */
const MOST_BESIDE_TIME = 45;
const LONGEST_CREDIT = 90;
const LONGEST_FURNITURE = 120;

/** An address and nothing else, left over from data inside the page. */
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

/** Bullets, brackets and arrows before the words. */
const OPENING = /^[\s([*•‣▪»>|/✓–—-]*/u;
/** "রয়টার্সের": the case that an opening may put a name in. */
const GENITIVE = /-?(?:এর|ের|র)$/u;

/** What kind of line this is on an article's page. `text` is one block of the page, in any language. */
export function classifyLine(text: string, language: string): Line {
  if (ADDRESS.test(text)) return { kind: 'furniture' };
  if (text.length > LONGEST) return { kind: 'body' };
  const line = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (line === '') return { kind: 'body' };
  if (isSentence(line) && !/[\p{Nd}:：ঃ]/u.test(line) && line.length > LONGEST_FURNITURE) return { kind: 'body' };
  if (isCounter(line)) return { kind: 'counter' };
  if (isAgencyLine(line)) return { kind: 'credit', content: line.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '') };
  const lower = lowerInPlace(line);
  const open = OPENING.exec(line)?.[0].length ?? 0;
  for (const words of wordsOf(language)) {
    const found = classifyWith(words, line, lower, open);
    if (found) return found;
  }
  const byline = isSentence(line) ? undefined : readByline(line, language);
  if (byline !== undefined) return { kind: 'byline', content: byline };
  const dateline = line.length <= LONGEST_CREDIT ? readDateline(line, language) : undefined;
  return dateline && dateline.end >= line.length ? { kind: 'dateline', content: line } : { kind: 'body' };
}

interface Words extends PageWords {
  language: string;
}

/** The page's own language first; English furniture stands on pages of every language. */
function wordsOf(language: string): Words[] {
  const known = wordLists.get(language);
  if (known) return known;
  const made = gatherWords(language);
  wordLists.set(language, made);
  return made;
}

const wordLists = new Map<string, Words[]>();

function gatherWords(language: string): Words[] {
  const base = language.split('-', 1)[0] ?? '';
  return (base === 'en' || !pagePack(base) ? ['en'] : [base, 'en']).flatMap((one) => {
    const words = pagePack(one)?.words;
    return words ? [{ ...words, language: one }] : [];
  });
}

function classifyWith(words: Words, line: string, lower: string, open: number): Line | undefined {
  const after = (list: string): string | undefined => {
    const length = phrasesOf(list).at(lower, open);
    return length === 0 ? undefined : line.slice(open + length);
  };
  if (/\p{Nd}/u.test(line)) {
    if (isCounted(line, lower, words.counters)) return { kind: 'counter' };
    for (const kind of ['updated', 'published'] as const) {
      const time = after(words[kind])?.replace(/^[\s:：|,–—-]+/u, '');
      if (time !== undefined && isTime(time, words.language)) return { kind, content: time };
    }
  }
  const credit = creditOf(words, line, lower, open);
  if (credit !== undefined) return { kind: 'credit', content: credit };
  if (line.length <= 180 && leadsElsewhere(after(words.readMore), lower, open, words.readMore)) {
    return { kind: 'read-more' };
  }
  if (line.length > LONGEST_FURNITURE || isSentence(line)) return undefined;
  const rest = after(words.furniture);
  if (rest === undefined) return undefined;
  const alone = /^\s*(?:[:：|].*|\(?\p{Nd}*\)?)$/u.test(rest);
  return alone || speaks(lower, open, line.length - open - rest.length) ? { kind: 'furniture' } : undefined;
}

/** The outlets that a credit line names. */
function creditOf(words: PageWords, line: string, lower: string, open: number): string | undefined {
  const label = phrasesOf(words.credit).at(lower, open);
  if (label > 0) {
    const [, colon, rest = ''] = /^\s*([:：ঃ])?\s*[-–—]?\s*(.*?)[।.)\]\s]*$/u.exec(line.slice(open + label)) ?? [];
    // A label of several words says what it is even without a colon; a single word may begin a sentence.
    if ((colon !== undefined || /[\sঃ]/u.test(lower.slice(open, open + label))) && isOutlets(rest)) return rest;
  }
  const opening = label || phrasesOf(words.creditOpening ?? '').at(lower, open);
  if (opening > 0) {
    const outlet = line
      .slice(open + opening)
      .replace(/^\s*[:：-]\s*|[।.)\s]+$/gu, '')
      .trim()
      .replace(GENITIVE, '');
    if (isAgencyLine(outlet)) return outlet;
  }
  const bare = lower.replace(/[।.)\]\s]+$/u, '');
  const ending = bare.length > 60 ? 0 : phrasesOf(words.creditEnding ?? '').ending(bare);
  const outlet = ending > 0 ? line.slice(open, bare.length - ending).trim() : '';
  return outlet !== '' && outlet.split(' ').length <= 4 ? outlet : undefined;
}

/** "Read more", alone, before a mark, or of several words and before a title. */
function leadsElsewhere(rest: string | undefined, lower: string, open: number, list: string): boolean {
  if (rest === undefined) return false;
  if (/^\s*(?:[:：|>»…–—-].*)?$/u.test(rest)) return true;
  return speaks(lower, open, phrasesOf(list).at(lower, open)) && !/[.।?!]/u.test(rest);
}

/** Whether a phrase stands for itself: several words, or a colon or sign of its own. */
const speaks = (lower: string, open: number, length: number): boolean =>
  /\s|[:：©ⓒ.]|\p{Script=Han}{3}|\p{Script=Hangul}{4}/u.test(lower.slice(open, open + length));

/** "১২৩ বার পঠিত", "5 min read", "Comments (12)". */
function isCounted(line: string, lower: string, counters: string | undefined): boolean {
  if (counters === undefined || line.length > 40) return false;
  const figure = /^\p{Nd}[\p{Nd}.,]*\s?(?:[kKmM]\s)?\s*/u.exec(line)?.[0].length ?? 0;
  if (figure > 0) return phrasesOf(counters).at(lower, figure) === line.length - figure;
  const unit = phrasesOf(counters).at(lower, 0);
  return unit > 0 && /^\s*[:：]?\s*\(?\p{Nd}[\p{Nd}.,\s]*[kKmM]?\)?$/u.test(line.slice(unit));
}

/** A date or a time of day, and little else. */
function isTime(words: string, language: string): boolean {
  if (words.length > 130 || /[।?!]["”’»]?$/u.test(words)) return false;
  const dates = readDates(words, { languages: [language, 'en'], dayFirst: true });
  const used = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (dates.length > 0) return words.length - used <= MOST_BESIDE_TIME * dates.length;
  return (
    words.length <= 40 &&
    (/\p{Nd}{1,2}\s?[:.]\s?\p{Nd}{2}/u.test(words) || /^\p{Nd}+\s+\p{L}+/u.test(words)) &&
    !isSentence(words)
  );
}

/** Names of outlets: few words and hardly a figure. */
function isOutlets(words: string): boolean {
  if (words.length > LONGEST_CREDIT || /^\p{Nd}/u.test(words)) return false;
  if (/^https?:\/\//i.test(words)) return true;
  return words.split(/\s+/u).length <= 10 && (words.match(/\p{Nd}/gu)?.length ?? 0) <= 4 && !/[।?!.]\s+\S/u.test(words);
}

/** "(AFP)", "dpa/afp", "— রয়টার্স", "ino/dpa": agencies, perhaps with initials, and nothing else. */
const isAgencyLine = (line: string): boolean => {
  if (line.length > 60) return false;
  const names = line
    .replace(/^[\s/([–—-]+|[\s)\].।]+$/gu, '')
    .split(/\s*[/,]\s*|\s(?:ও|এবং|and)\s/u)
    .map((name) => (isAgency(name.replace(GENITIVE, '')) ? name.replace(GENITIVE, '') : name));
  if (names.length > 4 || !names.some(isAgency)) return false;
  return (
    names.every(isAgency) || (isBesideInitials(line) && names.every((name) => isAgency(name) || areInitials(name)))
  );
};

/** Without a blank or comma, and no "vyp/kna": short agencies' names are other people's initials as well. */
const isBesideInitials = (line: string): boolean =>
  /^[^\s,]+$/u.test(line) &&
  (!/\p{Script=Latin}/u.test(line) || /(?<!\p{L})(?:dpa|afp|reuters|rtr|ansa|efe)(?!\p{L})/iu.test(line));

const isSentence = (line: string): boolean => line.length > 40 && /[.।?!。…۔]["”’»)]?$/u.test(line);

/** "/ 0", "১২৩", "5 / 7": figures of a share or view counter without a word of their own. */
const isCounter = (line: string): boolean =>
  line.length <= 12 && /^[\s/|•·]*\p{Nd}[\p{Nd}.,\s]*(?:[kKmM]|\/\s*\p{Nd}+)?$/u.test(line);
