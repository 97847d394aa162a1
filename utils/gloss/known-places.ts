import { findNames, longestFirst } from './find-names';
import { englishForms, printedNames } from './words/country-words';

export interface PlaceFound {
  kind: 'country' | 'language';
  /** As printed, with its ending. */
  source: string;
  english: string;
  /** Any of these at the beginning of an English word speaks of the same place. */
  forms: readonly string[];
  start: number;
  end: number;
}

type Place = Pick<PlaceFound, 'kind' | 'english' | 'forms'>;

/** Tongues that news names; the rest of Intl's list are mostly ordinary words somewhere. */
const tongues =
  'ar bg bn cs da de el en es fa fi fr gu he hi hu id it ja kn ko lo ml mr ms nb ne nl pa pl ps pt ro ru sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

const names = (language: string, type: 'region' | 'language') =>
  new Intl.DisplayNames(language, { type, fallback: 'none' });

/** Intl prints "Myanmar (Burma)" and "Hong Kong SAR China": newspapers do not. */
const plain = (name: string): string =>
  name
    .replace(/ ?[(（][^)）]*[)）]/u, '')
    .replace(' SAR China', '')
    .normalize('NFC');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Every two-letter code that stands for itself (UK, for instance, is GB). */
const regions = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => new Intl.Locale(`und-${code}`).region === code);
const notPlaces = new Set(['EZ', 'QO', 'XA', 'XB', 'XK', 'ZZ', 'AC', 'DG', 'CP', 'IC', 'EA', 'TA', 'CQ']);

const perLanguage = new Map<string, Map<string, Place>>();

function placesOf(language: string): Map<string, Place> {
  const known = perLanguage.get(language);
  if (known) return known;
  const places = new Map<string, Place>();
  if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
    const [there, here] = [names(language, 'region'), names('en', 'region')];
    const country = (code: string): Place => {
      const english = plain(here.of(code) ?? code);
      // Russia → Russian, Ukraine → Ukrainian, North Korea → North Korean
      const stem = english.includes(' ') || english.length < 5 ? english : english.slice(0, -1);
      return { kind: 'country', english, forms: [english, stem, ...(englishForms[code] ?? [])] };
    };
    const [theirs, ours] = [names(language, 'language'), names('en', 'language')];
    for (const code of tongues) {
      const [name, english] = [theirs.of(code), ours.of(code)];
      if (name && english && name.length > 2) {
        places.set(plain(name), { kind: 'language', english: plain(english), forms: [english, english.slice(0, 4)] });
      }
    }
    for (const code of regions) {
      const name = notPlaces.has(code) ? undefined : there.of(code);
      if (name && name.length > 1 && here.of(code)) places.set(plain(name), country(code));
    }
    for (const [name, code] of Object.entries(printedNames[language]?.also ?? {}))
      places.set(name.normalize('NFC'), country(code));
  }
  const sorted = longestFirst(places);
  perLanguage.set(language, sorted);
  return sorted;
}

/** Countries, unions and languages named in a text (NFC), by what Intl knows in that language. */
export function findPlaces(text: string, language: string): PlaceFound[] {
  const ordinary = new Set(printedNames[language]?.ordinary.map((name) => name.normalize('NFC')));
  return findNames(text, placesOf(language), language)
    .map(({ start, end, value }) => ({ ...value, source: text.slice(start, end), start, end }))
    .filter(({ source }) => !ordinary.has(source));
}
