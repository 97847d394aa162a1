import type { OutletId } from '@/utils/attribute/attribution';
import {
  endsWithPressWord,
  hasCreditLabel,
  hasPressWord,
  isBracketedBehind,
  isCreditBracket,
  isPressWord,
  isSeparator,
  itemBefore,
} from './name-context';
import { ARTICLES, OUTLETS } from './gazetteer';
import { type OutletEntry, printedNames } from './outlet-entry';
import { foldName } from './fold-name';
import { matchNames, type NameMatch } from './match-names';

export type Outlet = Pick<OutletEntry, 'id' | 'name' | 'kind' | 'country'>;

/** Where the words stand: running text, whoever makes a statement, or a line or bracket that says where a story is from. */
export type OutletPlace = 'text' | 'speaker' | 'credit';

export interface FoundOutlet {
  outlet: Outlet;
  /** UTF-16 range of the name in the text as printed, without its case ending. */
  start: number;
  end: number;
}

/** No name and no credit line is longer; what follows is not looked at. */
const LONGEST = 4000;

const articles = new Set(ARTICLES.map((word) => foldName(word).text));
const byId = new Map(OUTLETS.map((entry) => [entry.id, entry]));

/**
 * The outlet these words name as a whole: "রয়টার্সের", "the news agency AFP", "কেসিসিএনএ (KCNA)"; nothing when they
 * say more than that ("a reporter of the BBC"). Names that are ordinary words or somebody else's too need their place:
 * "তাস" is an outlet for a `speaker`, "PTI" only in a `credit` or beside "news agency".
 */
export function findOutlet(words: string, place: OutletPlace = 'text'): Outlet | undefined {
  if (words.length > LONGEST) return undefined;
  const folded = foldName(words);
  const [first, second, third] = matchNames(folded, words);
  if (!first || third) return undefined;
  if (second && (second.outlet.id !== first.outlet.id || !isBracketedBehind(folded.text, first, second)))
    return undefined;
  const before = folded.text.slice(0, first.start);
  const after = lettersOf(folded.text.slice((second ?? first).wordEnd));
  if (after && !isPressWord(after)) return undefined;
  const named = after !== '' || hasPressWord(folded.text, first);
  const known = named || second !== undefined || allows(place, first);
  if (!known) return undefined;
  const rest = lettersOf(before);
  const whole = rest === '' || articles.has(rest) || endsWithPressWord(before) || isAcronymBehind(before, first);
  return whole ? plain(first.outlet) : undefined;
}

/**
 * All outlets named in a line, in order: "সূত্র: বিবিসি, রয়টার্স ও আল জাজিরা", "(এএফপি/বাসস)". A name that is also an
 * ordinary word counts only beside "news agency", before its own acronym in brackets, or as a whole item of a credit.
 */
export function findOutletsIn(text: string, place: OutletPlace = 'text'): FoundOutlet[] {
  const printed = text.slice(0, LONGEST);
  const folded = foldName(printed);
  const matches = matchNames(folded, printed);
  const found: FoundOutlet[] = [];
  let last: NameMatch | undefined;
  const here = hasCreditLabel(folded.text) ? 'credit' : place;
  for (const [index, match] of matches.entries()) {
    if (last && isAcronymOf(folded.text, last, match)) continue;
    const next = matches[index + 1];
    const certain = next !== undefined && isAcronymOf(folded.text, match, next);
    if (!certain && !isOutletHere(folded.text, match, last, here)) continue;
    last = match;
    found.push({
      outlet: plain(match.outlet),
      start: folded.starts[match.start] ?? 0,
      end: folded.ends[match.end - 1] ?? 0,
    });
  }
  return found;
}

/** What the gazetteer knows about this id. */
export function outletById(id: OutletId): Outlet | undefined {
  const entry = byId.get(id);
  return entry && plain(entry);
}

/** All ways its name is printed, in every language: to find it by any of them. */
export function namesOfOutlet(id: OutletId): string[] {
  const entry = byId.get(id);
  return entry ? [entry.name, ...printedNames(entry)] : [];
}

function isOutletHere(text: string, match: NameMatch, last: NameMatch | undefined, place: OutletPlace): boolean {
  if (match.strength === 'anywhere' || hasPressWord(text, match)) return true;
  const before = itemBefore(text, match);
  if (before === undefined) return false;
  if (allows(place, match)) return true;
  if (before === 'bracket') return isCreditBracket(text, match);
  return last !== undefined && isSeparator(text.slice(last.wordEnd, match.start));
}

function isAcronymOf(text: string, name: NameMatch, acronym: NameMatch): boolean {
  return name.outlet.id === acronym.outlet.id && isBracketedBehind(text, name, acronym);
}

/** "কেএসএনএ (KCNA)": one word spelling the Latin acronym in brackets behind it, a name of its own. */
function isAcronymBehind(before: string, acronym: NameMatch): boolean {
  return (
    acronym.strength === 'anywhere' &&
    /^[A-Z]{3,6}$/.test(acronym.printed) &&
    /^[^\s\p{Script=Latin}]+ ?\($/u.test(before)
  );
}

function allows(place: OutletPlace, match: NameMatch): boolean {
  if (match.strength === 'anywhere' || place === 'credit') return true;
  return place === 'speaker' && match.strength === 'context';
}

/** Without the marks around and between the words. */
function lettersOf(folded: string): string {
  return folded
    .replaceAll(/[^\p{L}\p{N}\p{M}\s]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function plain({ id, name, kind, country }: OutletEntry): Outlet {
  return { id, name, kind, country };
}
