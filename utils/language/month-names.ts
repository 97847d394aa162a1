import { pagePack } from '@/utils/language/page-pack';

/** What some languages write as one word with the month: "in", "month". */
const PREFIX = /^(?:ב(?=\p{L}{2})|เดือน)/u;

/** A name as it is compared: NFC, lower case, Latin accents and the dot of an abbreviation dropped. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(PREFIX, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0654.'’ʼ]/gu, '')
    .replace(/ı/g, 'i')
    .normalize('NFC');
}

/** No month's name is longer in any language. */
const LONGEST = 24;

type Months = ReadonlyMap<string, number>;
const tables = new Map<string, Months>();
const scripts = new Map<string, Months>();

/** Month names of one language, 1 to 12, as `Intl` prints them and as its pack adds. */
function monthsOf(language: string): Months {
  const known = tables.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  const words = pagePack(language)?.words;
  for (const month of words?.monthsComplete ? [] : (['long', 'short'] as const)) {
    // On its own and beside a day, many languages inflect the name differently.
    for (const day of [undefined, 'numeric'] as const) {
      const format = formatter(language, { month, ...(day && { day }) });
      if (!format) continue;
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2024, index, 15));
        const name = foldName(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}/u.test(name) && !/\d/.test(name)) months.set(name, index + 1);
      }
    }
  }
  for (const entry of words?.months?.split('|') ?? []) {
    const [name = '', number = ''] = entry.split('=');
    months.set(foldName(name), Number(number));
  }
  tables.set(language, months);
  return months;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

/** The month that a word names in one of these languages, or the one it abbreviates or inflects without doubt. */
export function monthNamed(word: string, languages: readonly string[]): number | undefined {
  const asked = languages.join(' ');
  let answers = answered.get(asked);
  if (!answers || answers.size > MOST_ANSWERS) {
    answers = new Map();
    answered.set(asked, answers);
  }
  let month = answers.get(word);
  if (month === undefined) {
    month = findMonth(word, languages) ?? NONE;
    answers.set(word, month);
  }
  return month === NONE ? undefined : month;
}

/** What words were found to name in some languages: nearly all name no month, and a page says the same words again. */
const answered = new Map<string, Map<string, number>>();
const MOST_ANSWERS = 5000;
const NONE = 0;

function findMonth(word: string, languages: readonly string[]): number | undefined {
  const name = foldName(word);
  if (name.length < 2 || name.length > LONGEST) return undefined;
  for (const language of languages) {
    const exact = monthsOf(language).get(name);
    if (exact !== undefined) return exact;
  }
  for (const language of languages) {
    const near = nearest(name, monthsOf(language));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** The month that a word names in any language of its script, when they do not contradict one another. */
export function monthNamedAnywhere(word: string): number | undefined {
  const languages = languagesOfScript(word).join(' ');
  if (languages === '') return undefined;
  let months = scripts.get(languages);
  if (!months) {
    months = mergeTables(languages.split(' '));
    scripts.set(languages, months);
  }
  const name = foldName(word);
  return months.get(name) ?? (name.length >= 3 ? nearest(name, months) : undefined);
}

/** Languages written in the script of the first letter of a text. */
export function languagesOfScript(text: string): readonly string[] {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([pattern]) => pattern.test(letter))?.[1].split(' ') ?? [];
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [
    /\p{Script=Latin}/u,
    'en de fr es pt it nl sv da nb fi pl cs sk hu ro hr sl sq lt lv et tr az uz id ms vi fil sw ca gl eu is af cy ga ha yo ig zu xh so bs sr-Latn mt fo fy br tk jv su mg rw',
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk be bg sr mk kk ky mn tg uz-Cyrl tt'],
  [/\p{Script=Arabic}/u, 'ar ar-MA ar-DZ ar-LB fa ur ps ckb ug sd'],
  [/\p{Script=Devanagari}/u, 'hi mr ne'],
  [/\p{Script=Bengali}/u, 'bn as'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he yi'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Oriya}/u, 'or'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Ethiopic}/u, 'am ti'],
];

/** A name that means different months in different languages means none. */
function mergeTables(languages: readonly string[]): Months {
  const merged = new Map<string, number>();
  for (const language of languages) {
    for (const [name, month] of monthsOf(language)) {
      const other = merged.get(name);
      merged.set(name, other === undefined || other === month ? month : 0);
    }
  }
  for (const [name, month] of merged) if (month === 0) merged.delete(name);
  return merged;
}

/** The only month whose name begins as this word does: "верес" and "ceptembris" aside, an ending more or less. */
function nearest(word: string, months: Months): number | undefined {
  let found: number | undefined;
  for (const [name, month] of months) {
    const shared = sharedPrefix(name, word);
    const abbreviates = shared === word.length && shared >= 3;
    const inflects = shared >= 4 && shared >= name.length - 2 && word.length - shared <= 4;
    if (!abbreviates && !inflects) continue;
    if (found !== undefined && found !== month) return undefined;
    found = month;
  }
  return found;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
