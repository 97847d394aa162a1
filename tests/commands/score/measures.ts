/** One run of the analyzer over a set and one of the scorer over what it gave. */
export interface Measure {
  set: string;
  scorer: 'extract' | 'metadata' | 'dates' | 'summary' | 'attribution' | 'verbatim' | 'seed';
  /** The budget that both of them get. */
  budget?: [option: '--words' | '--ratio', amount: string];
  /** Figures as the scorer names them, without the set's name, each with the floor it stands against. */
  figures: [figure: string, floor?: string][];
}

const ATTRIBUTION = ['sentence.f1', 'statement.f1', 'speaker.acc', 'speaker.resolved', 'speaker.wrong', 'direct.r'];
const against = (names: string[], floors: string[]): [string, string?][] =>
  names.map((name, i): [string, string?] =>
    floors[i] === undefined || floors[i] === '-' ? [name] : [name, floors[i]],
  );

const summary = (set: string, budget: [option: '--words' | '--ratio', amount: string], tag: string): Measure => ({
  set,
  scorer: 'summary',
  budget,
  figures: [
    [`${tag}.system.r2`],
    [`${tag}.lead_system_words.r2`],
    [`${tag}.longest_system_words.r2`],
    [`${tag}.r2_minus_lead`, '0'],
    [`${tag}.r2_minus_longest`, '0'],
    [`${tag}.over_budget`, '0'],
  ],
});

/** Floors are baseline.mjs, or Readability where that is higher; for summaries, Lead and Longest at as many words. */
export const MEASURES: Measure[] = [
  { set: 'seed', scorer: 'seed', figures: [['seed-page.checks'], ['seed-page-minimal.checks']] },
  {
    set: 'bengali',
    scorer: 'attribution',
    figures: against(ATTRIBUTION, ['50.7', '40.4', '67.4', '37.2', '25.6', '25.9']),
  },
  {
    set: 'bengali',
    scorer: 'verbatim',
    figures: [
      ['verbatim.points', '100'],
      ['verbatim.quotes', '100'],
      ['verbatim.contents', '100'],
    ],
  },
  {
    set: 'polnear',
    scorer: 'attribution',
    figures: against(ATTRIBUTION, ['75.1', '46.5', '31.9', '-', '44.3', '86.0']),
  },
  {
    set: 'german',
    scorer: 'attribution',
    figures: against(ATTRIBUTION, ['49.8', '38.0', '38.1', '-', '46.6', '75.6']),
  },
  { set: 'bn-pages', scorer: 'extract', figures: [['token.f1', '98.4']] },
  {
    set: 'bn-pages',
    scorer: 'metadata',
    figures: against(['title', 'author', 'published.day', 'updated.day', 'credits.r'], ['-', '50', '50', '20', '0']),
  },
  { set: 'aeb', scorer: 'extract', figures: against(['shingle4.f1', 'token.f1'], ['94.5', '95.0']) },
  { set: 'fundus', scorer: 'extract', figures: against(['shingle4.f1', 'token.f1'], ['91.5', '92.3']) },
  {
    set: 'fundus',
    scorer: 'metadata',
    figures: against(['title', 'author', 'published.day', 'published.minute'], ['91.0', '86.0', '93.3', '88.8']),
  },
  { set: 'newspaper4k', scorer: 'extract', figures: [['shingle4.f1', '95.0']] },
  { set: 'wcxb', scorer: 'extract', figures: [['shingle4.f1', '92.8']] },
  { set: 'trafilatura', scorer: 'extract', figures: against(['with', 'without.leak'], ['95.5', '12.2']) },
  {
    set: 'trafilatura',
    scorer: 'metadata',
    figures: against(['title', 'author', 'published.day'], ['92.5', '64.6', '67.9']),
  },
  { set: 'htmldate', scorer: 'dates', figures: against(['day', 'precision'], ['66.7', '97.0']) },
  { set: 'date_strings', scorer: 'dates', figures: [['day'], ['precision']] },
  summary('bnlpc', ['--words', '50'], 'w50'),
  summary('bnlpc', ['--ratio', '0.43'], 'r0.43'),
  summary('realsumm_cnndm', ['--words', '60'], 'w60'),
  summary('fundus_standfirst', ['--words', '40'], 'w40'),
  summary('bbc_simorgh_summary', ['--words', '40'], 'w40'),
];
