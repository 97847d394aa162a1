import { phrases, words } from '../phrases';

/** What somebody wants or thinks, with what leads to its content: "Lopez's *plan to* close the bridge". */
export const planNoun = [
  ...phrases(
    words(
      'plan, plans, pledge, pledges, promise, promises, vow, vows, proposal, proposals, demand, demands, desire, wish, willingness, unwillingness, refusal, reluctance, intention',
    ),
    ['to'],
  ),
  ...phrases(
    words(
      'proposal, proposals, call, calls, demand, demands, request, plea, praise, support, hope, hopes, preference, contempt, disdain, sympathy, respect, admiration, enthusiasm, affection, distaste',
    ),
    ['for'],
  ),
  ...phrases(
    words(
      'criticism, critique, praise, endorsement, condemnation, denunciation, accusations, allegations, view, description, portrayal, assessment, interpretation, defense, defence, dismissal, characterization, fear, disapproval, mistrust, distrust',
    ),
    ['of'],
  ),
  ...phrases(
    words('views, position, positions, stance, opinion, opinions, comments, remarks'),
    words('on, about, toward, towards'),
  ),
  ...phrases(
    words(
      'warning, warnings, concern, concerns, claims, doubts, skepticism, scepticism, statements, complaints, questions, worries, misgivings, rhetoric',
    ),
    ['about'],
  ),
  ...phrases(words('opposition, objections, objection, hostility'), ['to']),
];

/** What stands between the owner and such a noun. */
export const adjective = words(
  'own, new, latest, repeated, false, recent, longstanding, long-standing, public, earlier, controversial, strong, unsubstantiated, frequent, initial, original, harsh, sharp, stated, proposed, early, personal, continued, vocal, fierce, unproven, central, main, previous, past, constant, outspoken, ongoing, much-discussed, oft-repeated, well-known, steadfast, firm',
);

/** What is said without a word about who says it: "despite *claims that* the bridge is safe". */
export const saidNoun = phrases(
  words(
    'claims, allegation, allegations, accusations, reports, rumors, rumours, speculation, suggestions, warnings, assertions, charges, criticism, concerns, fears, complaints, arguments, predictions, promises, assurances, insinuations, doubts, worries, theories',
  ),
  ['that'],
);
