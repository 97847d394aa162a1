// The forms of English verbs, so that the English pack can be lists of plain verbs: data only.
import { words } from './packs/phrases';

/** Verbs whose past is not made by -ed: "lemma past". */
const IRREGULAR = new Map(
  words(
    `say said, tell told, shoot shot, chime chimed, think thought, write wrote, speak spoke, know knew, see saw, hear heard,
    feel felt, find found, show showed, mean meant, swear swore, foresee foresaw, read read, put put,
    cast cast, bet bet, hold held, understand understood, make made, take took, give gave,
    forbid forbade, seek sought, beg begged, learn learned, forecast forecast, broadcast broadcast,
    choose chose, stand stood, misread misread, rethink rethought, overhear overheard, let let,
    begin began, lay laid, hit hit, throw threw, bring brought, forget forgot, rise rose, mislead misled, pay paid, get got, set set, keep kept, send sent, fight fought, withdraw withdrew, overstate overstated, sing sang, draw drew, come came, go went, upset upset, dream dreamt`,
  ).map((row): [string, string] => {
    const [lemma = '', past = ''] = row.split(' ');
    return [lemma, past];
  }),
);

/** Verbs whose participle is not their past: "has written". */
const PARTICIPLES = new Map(
  words(
    `write written, speak spoken, swear sworn, foresee foreseen, begin begun, sing sung, come come, go gone, rise risen,
    forget forgotten`,
  ).map((row): [string, string] => {
    const [lemma = '', participle = ''] = row.split(' ');
    return [lemma, participle];
  }),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLED = new Set(words('admit, refer, regret, permit, rebut, concur, infer, submit, commit'));

const doubles = (verb: string): boolean => DOUBLED.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb);

function ed(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

const third = (verb: string): string =>
  /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;

function ing(verb: string): string {
  if (/[^e]e$/u.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

const inflect =
  (form: (verb: string) => string[]) =>
  (verbs: readonly string[]): string[] => [
    ...new Set(
      verbs.flatMap((entry) => {
        // "point out": the verb comes first.
        const [verb = '', ...rest] = entry.split(' ');
        return form(verb).map((word) => [word, ...rest].join(' '));
      }),
    ),
  ];

const participle = (verb: string): string => PARTICIPLES.get(verb) ?? IRREGULAR.get(verb) ?? ed(verb);

/** "says, said, has written": what stands behind a subject by itself or behind "has". */
export const finite = inflect((verb) => [third(verb), IRREGULAR.get(verb) ?? ed(verb), participle(verb)]);

/** "written" of "write": what is done to somebody. */
export const participles = inflect((verb) => [participle(verb)]);

/** "said" of "say". */
export const past = inflect((verb) => [IRREGULAR.get(verb) ?? ed(verb)]);

/** "mayors" of "mayor", "members of parliament" of "member of parliament"; of more words the last one. */
export const plurals = (nouns: readonly string[]): string[] =>
  nouns.map((noun) =>
    noun.endsWith('man') ? noun.replace(/man$/u, 'men') : noun.replace(/[^ ]+$/u, (last) => third(last)),
  );

/** "saying" of "say". */
export const gerunds = inflect((verb) => [ing(verb)]);
