import { isAgency } from '@/utils/extract/clean-names';
import { readByline } from '@/utils/extract/read-byline';
import { readDateline } from '@/utils/extract/read-dateline';
import { alternatives, pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';
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

interface LinePatterns {
  language: string;
  published: RegExp;
  updated: RegExp;
  credit: RegExp;
  /** A credit's opening without a colon: only before a known agency. */
  named: RegExp;
  creditEnding: RegExp | undefined;
  readMore: RegExp;
  furniture: RegExp;
  counter: RegExp | undefined;
}

/** "রয়টার্সের": the case that an opening may put a name in. */
const GENITIVE = /-?(?:এর|ের|র)$/u;

const compiled = new Map<string, LinePatterns>();

/** What kind of line this is on an article's page. `text` is one block of the page, in any language. */
export function classifyLine(text: string, language: string): Line {
  if (text.length > LONGEST) return { kind: 'body' };
  const line = text.normalize('NFC').trim();
  if (line === '') return { kind: 'body' };
  if (isSentence(line) && !/[\p{Nd}:：ঃ]/u.test(line) && line.length > LONGEST_FURNITURE) return { kind: 'body' };
  if (isCounter(line)) return { kind: 'counter' };
  if (line.length <= 60 && isAgencyLine(line))
    return { kind: 'credit', content: line.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '') };
  for (const patterns of patternsFor(language)) {
    const found = classifyWith(patterns, line);
    if (found) return found;
  }
  const byline = isSentence(line) ? undefined : readByline(line, language);
  if (byline !== undefined) return { kind: 'byline', content: byline };
  const dateline = line.length <= LONGEST_CREDIT ? readDateline(line, language) : undefined;
  return dateline && dateline.end >= line.length ? { kind: 'dateline', content: line } : { kind: 'body' };
}

/** The page's own language first; English furniture stands on pages of every language. */
function patternsFor(language: string): LinePatterns[] {
  const base = language.split('-', 1)[0] ?? '';
  const languages = base === 'en' || !pagePack(base) ? ['en'] : [base, 'en'];
  return languages.flatMap((one) => {
    const words = pagePack(one)?.words;
    return words ? [patternsOf(one, words)] : [];
  });
}

function patternsOf(language: string, words: PageWords): LinePatterns {
  const known = compiled.get(language);
  if (known) return known;
  const edge = '(?![\\p{L}\\p{M}])';
  const open = '^[\\s(\\[*•‣▪»>|/✓–—-]*';
  const timed = (phrases: string): RegExp =>
    new RegExp(`${open}(?:${alternatives(phrases)})${edge}[\\s:：|,–—-]*(.*\\p{Nd}.*)$`, 'iu');
  // A label of several words says what it is even without a colon; a single word may begin a sentence.
  const [single, several] = byWords(words.credit);
  const [shortMore, longMore] = byWords(words.readMore);
  const [shortFurniture, longFurniture] = byWords(words.furniture);
  const made: LinePatterns = {
    language,
    published: timed(words.published),
    updated: timed(words.updated),
    credit: new RegExp(
      `${open}(?:(?:${alternatives(words.credit)})\\s*[:：ঃ]\\s*[-–—]?|(?:${alternatives(several || single)})${several ? '\\s' : '\\s*[:：]'})\\s*(\\S.*)$`,
      'iu',
    ),
    named: new RegExp(
      `${open}(?:${alternatives([words.credit, words.creditOpening].filter(Boolean).join('|'))})\\s+(\\S.{1,50}?)[।.)]*$`,
      'iu',
    ),
    creditEnding: words.creditEnding
      ? new RegExp(`^(.{2,50}?)\\s*(?:${alternatives(words.creditEnding)})[।.]?$`, 'iu')
      : undefined,
    readMore: new RegExp(
      `${open}(?:(?:${alternatives(words.readMore)})${edge}\\s*(?:[:：|>»…–—-].*)?$|(?:${alternatives(longMore || shortMore)})${longMore ? `${edge}[^.।?!]*$` : '\\s*:'})`,
      'iu',
    ),
    furniture: new RegExp(
      `${open}(?:(?:${alternatives(shortFurniture || longFurniture)})${edge}\\s*(?:[:：|].*|\\(?\\p{Nd}*\\)?)$|(?:${alternatives(longFurniture || shortFurniture)})(?:${edge}|$))`,
      'iu',
    ),
    counter: words.counters
      ? new RegExp(
          `^(?:\\p{Nd}[\\p{Nd}.,\\s]*[kKmM]?\\s*(?:${alternatives(words.counters)})|(?:${alternatives(words.counters)})\\s*[:：]?\\s*\\(?\\p{Nd}[\\p{Nd}.,\\s]*[kKmM]?\\)?)$`,
          'iu',
        )
      : undefined,
  };
  compiled.set(language, made);
  return made;
}

/** Phrases of one word, and those that stand for themselves: several words, or a colon or sign of their own. */
function byWords(phrases: string): [string, string] {
  const all = phrases.split('|');
  const speaks = (phrase: string): boolean =>
    /\s|[:：©ⓒ.]/u.test(phrase) || /\p{Script=Han}{3}|\p{Script=Hangul}{4}/u.test(phrase);
  return [all.filter((phrase) => !speaks(phrase)).join('|'), all.filter(speaks).join('|')];
}

function classifyWith(patterns: LinePatterns, line: string): Line | undefined {
  if (/\p{Nd}/u.test(line)) {
    if (patterns.counter?.test(line)) return { kind: 'counter' };
    const updated = patterns.updated.exec(line)?.[1];
    if (updated && isTime(updated, patterns.language)) return { kind: 'updated', content: updated };
    const published = patterns.published.exec(line)?.[1];
    if (published && isTime(published, patterns.language)) return { kind: 'published', content: published };
  }
  const credit = patterns.credit.exec(line)?.[1]?.replace(/[।.)\]\s]+$/u, '');
  if (credit && isOutlets(credit)) return { kind: 'credit', content: credit };
  const outlet = patterns.named.exec(line)?.[1]?.replace(GENITIVE, '');
  if (outlet !== undefined && isAgencyLine(outlet)) return { kind: 'credit', content: outlet };
  const ending = patterns.creditEnding?.exec(line)?.[1];
  if (ending && ending.split(' ').length <= 4) return { kind: 'credit', content: ending };
  if (line.length <= 180 && patterns.readMore.test(line)) return { kind: 'read-more' };
  if (line.length <= LONGEST_FURNITURE && !isSentence(line) && patterns.furniture.test(line))
    return { kind: 'furniture' };
  return undefined;
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

/** "(AFP)", "dpa/afp", "— রয়টার্স": agencies and nothing else. */
const isAgencyLine = (line: string): boolean => {
  const names = line.replace(/^[\s([–—-]+|[\s)\].।]+$/gu, '').split(/\s*[/,]\s*/u);
  return names.length <= 4 && names.every((name) => isAgency(name));
};

const isSentence = (line: string): boolean => line.length > 40 && /[.।?!。…۔]["”’»)]?$/u.test(line);

/** "/ 0", "১২৩", "5 / 7": figures of a share or view counter without a word of their own. */
const isCounter = (line: string): boolean =>
  line.length <= 12 && /^[\s/|•·]*\p{Nd}[\p{Nd}.,\s]*(?:[kKmM]|\/\s*\p{Nd}+)?$/u.test(line);
