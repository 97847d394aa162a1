import type { Article, Evidence } from '@/utils/extract/article';
import { areInitials } from '@/utils/extract/agency-names';
import { isDate } from '@/utils/extract/read-dateline';
import type { Credit } from '@/utils/attribute/attribution';
import { creditOf } from './named-outlets';
import { findOutlet } from '@/utils/attribute/outlets/find-outlets';
import { endsWithPressWord } from '@/utils/attribute/outlets/name-context';
import { foldName } from '@/utils/attribute/outlets/fold-name';

/** "VENICE, Italy (AP) …", "(CNN) — …", "【6月18日 AFP】…" at the beginning of the text. */
const OPENING =
  /^(?<place>[^()【】]{0,48}?)\s?[(【](?<inside>[^()【】]{2,60})[)】]\s?(?<mark>\.(?=\s\p{Lu}|\s*$)|[-–—:："“]?)/u;

/** "TEMPO.CO, Jakarta - …", "এএফপি, কাবুল: …": the outlet before the place, or alone before a dash. */
const LED = /^(?<item>[^,()–—:-]{2,40}?)(?<place>,[^,()–—:.-]{2,30}?)?\s?(?<mark>[–—:-]{1,2})\s(?!\p{Ll})/u;

/** "WASHINGTON, April 9. /TASS/." */
const SLASHED = /^[^/]{2,48}?\s\/(?<inside>\p{L}{2,12})\//u;

/** A picture's description and a standfirst may stand before the paragraph that opens with its dateline. */
const FIRST = 3;

/** The agencies in the bracket that the text begins with, where extraction did not take it for a dateline. */
export function openingCredits({ sentences, language }: Article): Credit[] {
  return sentences
    .filter(({ paragraph }, index) => paragraph < FIRST && sentences[index - 1]?.paragraph !== paragraph)
    .flatMap(({ text }) => {
      const found = bracketed(text, language);
      return found.length > 0 ? found : leading(text);
    });
}

function leading(text: string): Credit[] {
  const head = text.slice(0, 120);
  const { item = '', place = '', mark = '' } = LED.exec(head)?.groups ?? {};
  const inside = SLASHED.exec(head)?.groups?.['inside'];
  const name = inside ?? (place !== '' || !mark.startsWith(':') ? item : '');
  const outlet =
    findOutlet(name, 'credit') ?? (inside === undefined ? undefined : findOutlet(inside.toUpperCase(), 'credit'));
  return outlet ? [creditOf(name, outlet, { from: 'text', raw: head })] : [];
}

function bracketed(text: string, language: string): Credit[] {
  const { place = '', inside = '', mark = '' } = OPENING.exec(text)?.groups ?? {};
  if (inside === '' || !isPlace(place)) return [];
  const dated = isDate(/,.*$/u.exec(place)?.[0] ?? '', language);
  const items = inside.split(/\s*[/,、]\s*|\s[-–—]\s|\s+(?=\p{Lu}{2,5}$)/u);
  // "MOSCOW (The Paper / Sputnik - 29th April, 2020) It is": a day in the bracket is as good as a dash behind it.
  const sure =
    mark !== '' || place === '' || dated || isPlaceAlone(place) || (items.length > 1 && /\p{Nd}/u.test(inside));
  const evidence: Evidence = { from: 'text', raw: text.slice(0, 120) };
  return items.flatMap((item): Credit[] => {
    const outlet = sure ? findOutlet(item, 'credit') : undefined;
    if (outlet) return [creditOf(item, outlet, evidence)];
    return dated && isAcronym(inside) ? [{ outlet: item, evidence }] : [];
  });
}

/** "برلن (آئی این پی) …": where nothing has capitals a word or two; "the agency (X)" and "Agency (X)" explain a name. */
const isPlaceAlone = (place: string): boolean =>
  (place === place.toLowerCase() ? place.split(/\s+/u).length <= 2 : place === place.toUpperCase()) &&
  findOutlet(place, 'credit') === undefined &&
  !endsWithPressWord(foldName(place).text);

/** "XYZ", "হি.স.", "ইউএনবি": a name that no place and no day has. */
const isAcronym = (name: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) ||
  /^(?:\p{L}\p{M}{0,3}\.){2,4}\p{L}?$/u.test(name) ||
  (name.length > 3 && areInitials(name) && name === name.toUpperCase());

/** Nothing, or few words in capitals, perhaps with a day: a sentence that has begun is none. */
function isPlace(words: string): boolean {
  const bare = words.replace(/\p{Nd}+/gu, '').trim();
  return bare === '' || (/^[\p{Lu}\p{Lo}]/u.test(bare) && bare.split(/[\s,]+/u).length <= 6 && !/[.!?।"“]/u.test(bare));
}
