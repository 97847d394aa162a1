import type { Speaker, Statement } from '@/utils/attribute/attribution';
import type { Article, Moment } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import { englishDate, findMonths } from './find-months';
import { findNames } from './find-names';
import { findOutlets, outletName } from './known-outlets';
import { findPlaces } from './known-places';
import { readNumbers } from './read-numbers';
import { officeInEnglish, romanise } from './romanise';
import { statementWords } from '@/utils/attribute/statement-words';

/** One fact of a line in English, found without any model. */
export interface EnglishFact {
  kind: 'date' | 'number' | 'country' | 'language' | 'outlet' | 'name';
  /** As printed, in NFC. */
  source: string;
  english: string;
  /** Latin letters for a name that was read aloud, not translated: the spelling may differ. */
  romanised?: true;
}

/** A name in English, where one is known. */
export interface EnglishName {
  text: string;
  romanised?: true;
}

/** The English facts of an article and its summary, keyed like a gloss: by the exact source text. */
export interface EnglishFacts {
  /** "from Al Jazeera", "updated 13 July 2025, 13:28". */
  header: string[];
  lines: Record<string, EnglishFact[]>;
  /** "Kim Jong Un — quoted, via KCNA", by the statement's words. */
  labels: Record<string, EnglishName>;
}

/** Everything that can be said in English of this article without a model and without a network. */
export function englishFacts(article: Article, summary: Summary): EnglishFacts {
  const { language } = article;
  const names = summary.statements.flatMap(({ speaker, via }) => (via ? [speaker, via] : [speaker]));
  const texts = [
    article.title,
    ...summary.keyPoints.map((point) => point.text),
    ...summary.statements.map((statement) => statementWords(statement, article)),
  ];
  return {
    header: headerFacts(article, summary),
    lines: Object.fromEntries(texts.map((text) => [text, factsInLine(text, language, names)])),
    labels: Object.fromEntries(
      summary.statements.flatMap((statement) => {
        const label = statementLabel(statement, language);
        return label ? [[statementWords(statement, article), label]] : [];
      }),
    ),
  };
}

function headerFacts({ publishedAt, updatedAt }: Article, { credits }: Summary): string[] {
  const outlets = credits.map((credit) => outletName(credit.id, credit.outlet)).filter((name) => name !== undefined);
  const moment = (label: string, at: Moment | undefined) => (at ? [`${label} ${englishMoment(at)}`] : []);
  return [
    ...(outlets.length > 0 ? [`from ${[...new Set(outlets)].join(', ')}`] : []),
    ...moment('published', publishedAt),
    ...moment('updated', updatedAt),
  ];
}

/** `13 July 2025, 13:28`: no finer than it is, on the clock of the page. */
export function englishMoment({ iso, zone }: Moment): string {
  const [, year, month, day, clock, offset] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2})[\d:.]*(.*))?/.exec(iso) ?? [];
  if (!year || !month) return iso;
  const date = englishDate({ year: Number(year), month: Number(month), ...(day && { day: Number(day) }) });
  const place = offset ? ` (UTC${offset === 'Z' ? '' : offset}${zone === 'assumed' ? ', assumed' : ''})` : '';
  return clock ? `${date}, ${clock}${place}` : date;
}

/** Dates, numbers, places, outlets and known names of one line, in reading order, each said once. */
export function factsInLine(printed: string, language: string, speakers: readonly Speaker[] = []): EnglishFact[] {
  const text = printed.normalize('NFC');
  const base = baseOf(language);
  const found: (EnglishFact & { start: number; end: number })[] = [];
  const add = (facts: readonly (EnglishFact & { start: number; end: number })[]) => {
    for (const fact of facts)
      if (!found.some((other) => fact.start < other.end && other.start < fact.end)) found.push(fact);
  };
  add(
    findMonths(text, base).map((date) => ({
      ...spanOf(date),
      kind: 'date',
      source: date.source,
      english: englishDate(date),
    })),
  );
  add(findOutlets(text).map(({ source, english, start, end }) => ({ kind: 'outlet', source, english, start, end })));
  add(speakers.flatMap((speaker) => nameInLine(text, speaker, base)));
  add(findPlaces(text, base).map(({ kind, source, english, start, end }) => ({ kind, source, english, start, end })));
  add(
    readNumbers(text, base)
      .filter(({ certain }) => certain)
      .map((number) => ({
        ...spanOf(number),
        kind: 'number',
        source: number.text,
        english: number.time ? clock(number.value) : englishNumber(number.value),
      })),
  );
  const told = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ english }) => !told.has(english) && told.add(english))
    .map(({ start: _start, end: _end, ...fact }) => fact);
}

const baseOf = (language: string): string => language.split('-')[0] ?? language;
const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: 'min2' });
const long = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 });

/** `20 billion`, `520,000`, `2025`: never rounded. */
const englishNumber = (value: number): string => (value >= 1e6 ? long : plain).format(value);

function nameInLine(
  text: string,
  speaker: Speaker,
  language: string,
): (EnglishFact & { start: number; end: number })[] {
  const source = speaker.name.normalize('NFC');
  const [found] = speaker.kind === 'person' ? findNames(text, new Map([[source, speaker]]), language) : [];
  const english = found && speakerInEnglish(speaker, language);
  return english
    ? [
        {
          kind: 'name',
          source,
          english: english.text,
          ...(english.romanised && { romanised: true }),
          ...spanOf(found),
        },
      ]
    : [];
}

/** Who this is in English: from the gazetteer, from the brackets that the page itself prints, or read aloud. */
export function speakerInEnglish({ name, kind, outlet }: Speaker, language: string): EnglishName | undefined {
  const base = baseOf(language);
  const printed = name.normalize('NFC');
  const known = outletName(outlet, printed);
  if (known) return { text: known };
  if (kind === 'unnamed') return { text: 'unnamed source' };
  const bracket = /\(([\p{Script=Latin} .&-]{2,40})\)/u.exec(printed)?.[1];
  if (bracket) return { text: bracket };
  const places = findPlaces(printed, base);
  if (places[0] && places[0].start === 0 && places[0].end === printed.length) return { text: places[0].english };
  const office = officeInEnglish(printed, base);
  if (office !== undefined) return { text: office };
  const read = kind === 'person' ? romanise(printed, base) : undefined;
  return read === undefined ? undefined : { text: read, romanised: true };
}

const manner: Record<Statement['kind'], string> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
  agency: 'reports',
  according: 'reported',
  document: 'document',
};

/** The structure of a statement in English, or nothing when nobody in it has an English name. */
export function statementLabel({ speaker, via, kind }: Statement, language: string): EnglishName | undefined {
  const who = speakerInEnglish(speaker, language);
  const through = via && speakerInEnglish(via, language);
  if ((!who || speaker.kind === 'unnamed') && !through) return undefined;
  const name = who ?? { text: speaker.name };
  const text = `${name.text} — ${manner[kind]}${through ? `, via ${through.text}` : ''}`;
  return ('romanised' in name && name.romanised) || through?.romanised ? { text, romanised: true } : { text };
}
