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
    begin began, lay laid, hit hit, sing sang, draw drew, come came, go went, upset upset, dream dreamt`,
  ).map((row): [string, string] => {
    const [lemma = '', past = ''] = row.split(' ');
    return [lemma, past];
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

/** "says, said" of "say": what stands behind a subject by itself. */
export const finite = inflect((verb) => [third(verb), IRREGULAR.get(verb) ?? ed(verb)]);

/** "said" of "say". */
export const past = inflect((verb) => [IRREGULAR.get(verb) ?? ed(verb)]);

/** "saying" of "say". */
export const gerunds = inflect((verb) => [ing(verb)]);
