import { phrases, words } from '../phrases';

/** Verbs that say nothing by themselves with the noun that does: "made the case for", "cast doubt on". */
export const giving = [
  ...phrases(
    words('made, makes'),
    words(
      'the case that, the case for, the case against, the point that, the argument that, the claim that, a case for, a plea for, an appeal for, a pitch for, a pledge to, a promise to, light of, reference to, mention of, clear that, plain that, no mention of, no secret of',
    ),
  ),
  ...phrases(
    words('issued, issues'),
    words(
      'a statement, a warning, a call, an appeal, a plea, an apology, a denial, a rebuke, a challenge, an ultimatum, a threat, an order, a demand, a decree, a directive',
    ),
  ),
  ...phrases(
    words('took, takes'),
    words(
      'a swipe at, a shot at, a jab at, a dig at, shots at, some shots at, swipes at, aim at, issue with, exception to, credit for, a dim view of, a hard line on, a stand against, a stand on, the position that, the view that, the blame for, responsibility for',
    ),
  ),
  ...phrases(
    words('raised, raises'),
    words(
      'the possibility, the prospect, the specter, the spectre, the alarm, alarm about, questions about, concerns about, doubts about, objections to, fears of, fears that, doubts that, the issue of, the question of, the idea of',
    ),
  ),
  ...phrases(
    words('threw, throws, put, puts'),
    phrases(words('his, her, their, its'), words('support behind, weight behind')),
  ),
  ...phrases(
    words('gave, gives'),
    words(
      'assurances, his word, her word, their word, an account of, details of, credit to, a shout out to, his blessing to, her blessing to, his backing to, her backing to',
    ),
  ),
  ...phrases(
    words('has, had, have'),
    words(
      'no doubt that, no doubt about, little doubt that, doubts about, concerns about, questions about, high hopes for, misgivings about, reservations about, faith in, confidence in, no interest in, no intention of, no plans to, plans to, a plan to, words of praise for, harsh words for, kind words for',
    ),
  ),
  ...words(
    'poured scorn on, poured cold water on, threw cold water on, heaped praise on, lavished praise on, sang the praises of, sings the praises of, spoke highly of, speaks highly of, spoke out about, speaks out about, held out hope, holds out hope, sounded the alarm, sounds the alarm, drew a contrast between, drew a comparison between, drew parallels between, laid the blame on, lays the blame on, put the blame on, puts the blame on, cast the blame on, pinned the blame on, cast himself as, cast herself as, casts himself as, casts herself as, presented himself as, presented herself as, billed himself as, billed herself as, left open the possibility, leaves open the possibility, floated the idea, floats the idea, ruled out, rules out, rule out',
  ),
];
