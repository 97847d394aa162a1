import type { Evidence } from '@/utils/extract/article';
import type { Credit } from '@/utils/attribute/attribution';
import { findOutletsIn, type Outlet, type OutletPlace } from '@/utils/attribute/outlets/find-outlets';
import { ARTICLES, CREDIT_WORDS, LIST_WORDS, PRESS_WORDS } from '@/utils/attribute/outlets/gazetteer';

/** An outlet that the gazetteer knows, as printed. */
export const creditOf = (outlet: string, { id, name }: Outlet, evidence: Evidence): Credit => ({
  outlet,
  id,
  name,
  evidence,
});

/** Every outlet that a line names. */
export const creditsNamedIn = (evidence: Evidence, place: OutletPlace): Credit[] =>
  findOutletsIn(evidence.raw, place).map(({ outlet, start, end }) =>
    creditOf(evidence.raw.slice(start, end), outlet, evidence),
  );

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** What may stand beside an outlet where nothing is said but where a story is from. */
const BESIDE: ReadonlySet<string> = new Set(
  [
    ...ARTICLES,
    ...CREDIT_WORDS,
    ...LIST_WORDS,
    ...PRESS_WORDS,
    'agencies, credits, sources, from, with, by, inputs, news, wire, wires, service, নিউজ, न्यूज, نیوز, copyright, con, de, avec, com, mit, খবর, সংবাদ, এজেন্সি, এজেন্সির',
  ].flatMap(wordsIn),
);

/** How much of a case ending is printed onto a name: "রয়টার্স’র", "এএফপি-এর". */
const endingAt = (words: string, end: number): number =>
  /^['’‘-]?[\p{L}\p{M}]{0,6}/u.exec(words.slice(end, end + 8))?.[0].length ?? 0;

/** The outlets that words name when they say nothing else: "EFE y AFP", "(NAN)", "বার্তা সংস্থা রয়টার্সের"; none otherwise. */
export function creditsAlone(words: string, evidence: Evidence): Credit[] {
  const found = findOutletsIn(words, 'credit');
  let left = '';
  let at = 0;
  for (const { start, end } of found) {
    left += words.slice(at, start);
    at = end + endingAt(words, end);
  }
  left += words.slice(at);
  return wordsIn(left).every((word) => BESIDE.has(word)) && !/\p{Nd}/u.test(left)
    ? found.map(({ outlet, start, end }) => creditOf(words.slice(start, end), outlet, evidence))
    : [];
}
