import { words } from '../phrases';

/** Verbs whose past and participle are not made by -ed: "lemma past participle". */
const IRREGULAR = new Map(
  words(
    `say said said, tell told told, shoot shot shot, chime chimed chimed, think thought thought, write wrote written, speak spoke spoken, know knew known, see saw seen, hear heard heard,
    feel felt felt, find found found, show showed shown, mean meant meant, swear swore sworn, foresee foresaw foreseen, read read read, put put put,
    cast cast cast, bet bet bet, hold held held, understand understood understood, make made made, take took taken, give gave given,
    forbid forbade forbidden, seek sought sought, beg begged begged, learn learned learned, forecast forecast forecast, broadcast broadcast broadcast,
    choose chose chosen, stand stood stood, misread misread misread, rethink rethought rethought, overhear overheard overheard, let let let,
    begin began begun, lay laid laid, hit hit hit, sing sang sung, draw drew drawn, come came come, go went gone, upset upset upset, dream dreamt dreamt`,
  ).map((row): [string, [string, string]] => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [lemma, [past, participle]];
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
export const finite = inflect((verb) => [third(verb), IRREGULAR.get(verb)?.[0] ?? ed(verb)]);

/** "said, shown": behind "has" and "was". */
export const participles = inflect((verb) => [IRREGULAR.get(verb)?.[1] ?? ed(verb)]);

/** "saying" of "say". */
export const gerunds = inflect((verb) => [ing(verb)]);
