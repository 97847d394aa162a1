import { alternatives, pagePack } from '@/utils/language/page-pack';
import type { PageWords } from '@/utils/language/page-words';

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
const LONGEST_LABELLED = 220;
const LONGEST_NAME = 90;

interface LinePatterns {
  published: RegExp;
  updated: RegExp;
  byline: RegExp;
  desk: RegExp | undefined;
  credit: RegExp;
  readMore: RegExp;
  furniture: RegExp;
}

const compiled = new Map<string, LinePatterns>();

/** What kind of line this is on an article's page. `text` is one block of the page, in any language. */
export function classifyLine(text: string, language: string): Line {
  const line = text.normalize('NFC').trim();
  if (line === '' || line.length > LONGEST_LABELLED) return { kind: 'body' };
  if (isCounter(line)) return { kind: 'counter' };
  for (const patterns of patternsFor(language)) {
    const found = classifyWith(patterns, line);
    if (found) return found;
  }
  return { kind: 'body' };
}

/** The page's own language first; English furniture stands on pages of every language. */
function patternsFor(language: string): LinePatterns[] {
  const own = pagePack(language)?.words;
  const english = pagePack('en')?.words;
  return [own, english]
    .filter((words): words is PageWords => words !== undefined)
    .filter((words, i, all) => all.indexOf(words) === i)
    .map(compile);
}

function compile(words: PageWords): LinePatterns {
  const key = words.credit;
  const known = compiled.get(key);
  if (known) return known;
  const edge = '(?![\\p{L}\\p{M}])';
  const colon = '\\s*[:：\\-–—|ঃ]\\s*';
  const open = '^[\\s(\\[*•‣▪»>|/–—-]*';
  const made: LinePatterns = {
    published: new RegExp(`${open}(?:${alternatives(words.published)})${edge}[\\s:：|,–—-]*(.*\\p{Nd}.*)$`, 'iu'),
    updated: new RegExp(`${open}(?:${alternatives(words.updated)})${edge}[\\s:：|,–—-]*(.*\\p{Nd}.*)$`, 'iu'),
    byline: new RegExp(`^(?:${alternatives(words.by)})(?:${colon}|\\s+)(\\p{L}.*)$`, 'iu'),
    desk: words.desks
      ? new RegExp(`^(?:[\\p{L}\\p{M}.]+[\\s,]+){0,3}(?:${alternatives(words.desks)})(?:\\s*[,|].{0,30})?$`, 'iu')
      : undefined,
    credit: new RegExp(`${open}(?:${alternatives(words.credit)})\\s*[:：ঃ]\\s*[-–—]?\\s*(.+?)[।.)\\]]*$`, 'iu'),
    readMore: new RegExp(`${open}(?:${alternatives(words.readMore)})${edge}\\s*(?:[:：|>»…–—-].*|)$`, 'iu'),
    furniture: new RegExp(`${open}(?:${alternatives(words.furniture)})(?:${edge}|$)`, 'iu'),
  };
  compiled.set(key, made);
  return made;
}

function classifyWith(patterns: LinePatterns, line: string): Line | undefined {
  const updated = patterns.updated.exec(line)?.[1];
  if (updated && isTimeLike(updated)) return { kind: 'updated', content: updated };
  const published = patterns.published.exec(line)?.[1];
  if (published && isTimeLike(published)) return { kind: 'published', content: published };
  const credit = patterns.credit.exec(line)?.[1];
  if (credit && credit.length <= LONGEST_NAME) return { kind: 'credit', content: credit };
  if (patterns.readMore.test(line)) return { kind: 'read-more' };
  if (line.length <= LONGEST_NAME && !endsLikeSentence(line)) {
    const names = patterns.byline.exec(line)?.[1];
    if (names && isNameLike(names)) return { kind: 'byline', content: names };
    if (patterns.desk?.test(line)) return { kind: 'byline', content: line };
    if (patterns.furniture.test(line)) return { kind: 'furniture' };
  }
  return undefined;
}

/** Times are short and are mostly figures. */
function isTimeLike(words: string): boolean {
  return words.length <= 130 && (words.match(/\p{Nd}/gu)?.length ?? 0) >= 3 && !/[।?!]$/u.test(words);
}

function isNameLike(words: string): boolean {
  return words.length <= 70 && words.split(/\s+/u).length <= 8 && !/\p{Nd}/u.test(words);
}

const endsLikeSentence = (line: string): boolean => /[.।?!。…]["”’»]?$/u.test(line) && line.length > 40;

/** "/ 0", "১২৩", "5 / 7": figures of a share or view counter without a word of their own. */
const isCounter = (line: string): boolean =>
  /^[\s/|•·]*\p{Nd}[\p{Nd}.,\s]*(?:[kKmM]|\/\s*\p{Nd}+)?$/u.test(line) && line.length <= 12;
