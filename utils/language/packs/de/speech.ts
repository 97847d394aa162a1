import type { SpeechPack } from '../speech-pack';

const said = [
  'sagte',
  'sagt',
  'sagten',
  'erklärte',
  'erklärt',
  'erklärten',
  'betonte',
  'berichtete',
  'berichtet',
  'berichteten',
  'meinte',
  'behauptete',
  'äußerte',
  'bestätigte',
  'schrieb',
  'schreibt',
  'warnte',
  'kritisierte',
  'ergänzte',
  'meldete',
  'meldet',
];

/** German. */
export const speech: SpeechPack = {
  language: 'de',
  capitals: 'nouns',
  quotes: [
    ['„', '“'],
    ['„', '”'],
    ['»', '«'],
    ['"', '"'],
    ['“', '”'],
    ['‚', '‘'],
  ],
  lists: { say: said, adverb: ['auch', 'weiter', 'zudem'] },
  templates: [
    {
      kind: 'direct',
      pattern: '{quote} ,? <{say}> {source}',
      example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} <{say}> {gap} : {quote}',
      example: '<s>Weber</s> <v>sagte</v> am Montag: „<c>Wir machen weiter.</c>“',
    },
    {
      kind: 'indirect',
      pattern: '{source} <{say}> , dass {claim}',
      example: '<s>Weber</s> <v>sagte</v>, dass <c>die Brücke im Mai öffnet</c>.',
    },
    {
      kind: 'according',
      pattern: '{source} <zufolge> {claim}',
      example: '<s>Dem Ministerium</s> <v>zufolge</v> <c>öffnet die Brücke im Mai</c>.',
    },
  ],
  falseFriends: [],
  source: {
    before: ['aber', 'und', 'doch'],
    after: ['auch', 'gestern', 'heute'],
    breaks: [],
    never: ['es', 'man', 'wie', 'das'],
  },
  speakers: {
    singular: ['er', 'sie'],
    plural: [],
    roles: ['minister', 'präsident', 'sprecher', 'sprecherin', 'bürgermeister'],
    groups: ['experten', 'beobachter', 'kritiker', 'augenzeugen'],
    indefinite: ['ein', 'eine', 'einer'],
    organisations: ['ministerium', 'polizei', 'partei', 'universität', 'gericht'],
    press: ['nachrichtenagentur', 'zeitung', 'dpa'],
    documents: ['bericht', 'mitteilung', 'studie'],
    titles: ['herr', 'frau', 'dr.'],
    pointers: ['der', 'die', 'dieser', 'diese'],
  },
};
