import { alternatives, pagePack } from '@/utils/language/page-pack';

/** What a word beside a time says about its hour. `clock` and `morning` say only that it is a time. */
type Meaning = 'am' | 'pm' | 'noon' | 'night' | 'morning' | 'clock';

export interface DayPart {
  meaning: string;
  side: 'before' | 'after';
  /** Characters between the figures and the far end of the word. */
  length: number;
}

export interface DayParts {
  after(text: string): DayPart | undefined;
  before(text: string): DayPart | undefined;
  /** Words that are a time by themselves: "noon". */
  words(text: string): { start: number; end: number; hour: number }[];
}

const EVERYWHERE = 'am=am|pm=pm|a.m=am|p.m=pm|a.m.=am|p.m.=pm|a. m.=am|p. m.=pm|uhr=clock|noon=noon';
const known = new Map<string, DayParts>();

/** The dayparts of these languages, from `Intl` and from their packs. */
export function dayPartsOf(languages: readonly string[]): DayParts {
  const key = languages.join(' ');
  const made = known.get(key) ?? compile(languages);
  known.set(key, made);
  return made;
}

function compile(languages: readonly string[]): DayParts {
  const meanings = new Map<string, Meaning>();
  const hours = new Map<string, number>();
  const add = (list: string): void => {
    for (const entry of list.split('|')) {
      const [name = '', meaning = ''] = entry.toLowerCase().normalize('NFC').split('=');
      if (/^[0-9]+$/.test(meaning)) hours.set(name, Number(meaning));
      else if (isMeaning(meaning) && !meanings.has(name)) meanings.set(name, meaning);
    }
  };
  for (const language of languages) {
    const own = pagePack(language)?.words.dayparts ?? '';
    if (!own.includes('=am')) addFromIntl(language, meanings);
    add(own);
  }
  add(EVERYWHERE);
  add('at noon=12|at midnight=0');
  const names = alternatives([...meanings.keys()].join('|'));
  const after = new RegExp(`^[\\s,.(]{0,3}(${names})(?![\\p{L}\\p{M}])\\.?`, 'iu');
  const before = new RegExp(`(?:(?<![\\p{L}\\p{M}])|(?=\\p{Script=Han}))(${names})[\\s,.:]{0,3}$`, 'iu');
  const words = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${alternatives([...hours.keys()].join('|'))})(?![\\p{L}\\p{M}])`,
    'giu',
  );
  const part = (match: RegExpExecArray | null, side: DayPart['side']): DayPart | undefined => {
    const meaning = meanings.get((match?.[1] ?? '').toLowerCase().replace(/\s+/gu, ' '));
    return match && meaning ? { meaning, side, length: match[0].length } : undefined;
  };
  return {
    after: (text) => part(after.exec(text), 'after'),
    before: (text) => part(before.exec(text), 'before'),
    words: (text) =>
      [...text.matchAll(words)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        hour: hours.get(match[0].toLowerCase().replace(/\s+/gu, ' ')) ?? 0,
      })),
  };
}

const isMeaning = (text: string): text is Meaning => ['am', 'pm', 'noon', 'night', 'morning', 'clock'].includes(text);

/** "AM" and "PM" as the language writes them. */
function addFromIntl(language: string, meanings: Map<string, Meaning>): void {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(language, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC' });
  } catch {
    return;
  }
  for (const [hour, meaning] of [
    [9, 'am'],
    [15, 'pm'],
  ] as const) {
    const name = format.formatToParts(Date.UTC(2024, 0, 15, hour)).find(({ type }) => type === 'dayPeriod')?.value;
    if (name) meanings.set(name.toLowerCase().normalize('NFC').replace(/\s+/gu, ' '), meaning);
  }
}
