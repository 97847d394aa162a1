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
  'own, new, latest, repeated, false, recent, longstanding, long-standing, public, earlier, controversial, strong, unsubstantiated, frequent, initial, original, harsh, sharp, stated, proposed, early, personal, continued, vocal, fierce, unproven, central, main, previous, past, constant, outspoken, ongoing, much-discussed, oft-repeated, well-known, steadfast, firm, leading, prominent, longtime, long-time, staunch, ardent, big, great, huge, early, passionate, persistent, noted, fervent, staunchest, biggest, fiercest, leading, formal, diplomatic, blunt, stark, dire, clear, direct, written, verbal, serious, grave, deep, growing, similar, widespread, key, broad, full, open, simple, bold, official, private, unverified, unfounded, baseless, false, misleading, wild, debunked, so-called',
);

/** What is said without a word about who says it: "despite *claims that* the bridge is safe". */
export const saidNoun = [
  ...phrases(
    words(
      'claims, allegations, accusations, reports, rumors, rumours, fears, warnings, suspicions, talk, charges, complaints, threats',
    ),
    ['of'],
  ),
  ...phrases(words('calls, demands, pleas, requests'), ['for']),
  ...phrases(words('speculation, complaints, concerns, worries, fears, warnings, rumors'), words('about, over')),
  ...phrases(
    words(
      'claims, allegation, allegations, accusations, reports, rumors, rumours, speculation, suggestions, warnings, assertions, charges, criticism, concerns, fears, complaints, arguments, predictions, promises, assurances, insinuations, doubts, worries, theories',
    ),
    ['that'],
  ),
];

/** "Lopez's *argument* is that …" */
export const messageNoun = words(
  'argument, message, point, theory, conclusion, verdict, response, answer, reply, understanding, impression, feeling, guess, advice, thesis, hypothesis, contention, position, stance, reasoning, view, opinion, belief, claim, fear, hope, worry, concern, warning, prediction, explanation, assessment, recommendation, suggestion, complaint, assumption, pitch, plea, demand, wish, excuse, defense, defence, rationale, promise, pledge, rule of thumb, only regret, one regret, regret, mantra, bet',
);

/** "There is *agreement* among voters that …" */
export const opinionNoun = words(
  'recognition, concern, concerns, fear, fears, agreement, consensus, belief, beliefs, hope, hopes, worry, worries, anger, frustration, doubt, doubts, skepticism, scepticism, criticism, complaint, complaints, claim, claims, suspicion, suspicions, feeling, sense, perception, view, speculation, outrage, alarm, unease, allegation, allegations, accusation, accusations, warning, warnings, suggestion, suggestions, statement, statements, report, reports, testimony, argument, arguments, assertion, assertions, promise, promises, pledge, pledges, assurance, assurances, demand, demands, plea, pleas, acknowledgment, acknowledgement, admission, confirmation, announcement, opinion, expectation, expectations, prediction, predictions, rumor, rumors, rumours, word, remark, remarks, comment, comments, charge, charges, insistence, contention, denial, denials, recommendation, recommendations, finding, findings, conclusion, news, advice, reminder, reminders, signal, signals, estimates, estimate, protests, protest, grumbling, objections',
);

/** What somebody gets for what he does: "has drawn *criticism* from". */
export const criticismNoun = words(
  'criticism, critics, condemnation, praise, scorn, ridicule, ire, fire, anger, outrage, backlash, rebuke, rebukes, support, backing, endorsement, endorsements, the support of, protests, complaints, accusations, allegations, charges, calls, questions, skepticism, scepticism, opposition, objections, plaudits, acclaim, applause, applauds, attacks, demands, pushback, resistance, blame, mockery, kudos, rave reviews, mixed reviews, concern, concerns, doubts, an outcry, a backlash, a rebuke, an apology, thanks, sympathy, disapproval, approval, censure, flak, heat',
);
export const drew = words(
  'drew, draws, drawn, drawing, faced, faces, face, facing, sparked, sparks, won, wins, received, receives, earned, earns, prompted, prompts, provoked, provokes, met with, attracted, attracts, triggered, triggers, came under, comes under, come under, came in for, garnered, garners, elicited, elicits, generated, generates, got, gets, invited, invites, ran into, was met with, were met with, been met with, stirred, stirs',
);

/** Something said or thought by nobody in particular: "the *claim that* …". */
export const ideaNoun = phrases(
  words(
    'idea, notion, belief, claim, claims, suggestion, perception, theory, allegation, allegations, accusation, accusations, argument, assumption, rumor, rumors, rumour, rumours, myth, charge, charges, criticism, complaint, complaints, fear, fears, hope, view, contention, assertion, assertions, prediction, warning, warnings, concern, concerns, speculation, expectation, conventional wisdom',
  ),
  ['that'],
);

/** What somebody is to what he stands for: "is a *critic of* the plan". */
export const stanceNoun = [
  ...phrases(
    words(
      'critic, critics, opponent, opponents, supporter, supporters, backer, backers, advocate, advocates, champion, proponent, proponents, defender, defenders, foe, fan, fans, admirer, skeptic, sceptic',
    ),
    ['of'],
  ),
  'advocate for',
  'advocates for',
  'believer in',
  'believers in',
];
