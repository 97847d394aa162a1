import type { SpeechTemplate } from '../speech-pack';
import { opinions } from './opinions';
import { reports } from './reports';

/** How English reports speech, most certain first. */
export const templates: readonly SpeechTemplate[] = [
  // Whom a newsroom quotes.
  {
    kind: 'direct',
    pattern: '… {quotes} {source} <as saying> that? ,? :? {quote} …',
    example: 'The Harbour Gazette quoted <s>Maria Lopez</s> <v>as saying</v>, “<c>We will go on.</c>”',
  },
  {
    kind: 'indirect',
    pattern: '… {quotes} {source} <as saying> that? {claim}',
    example: 'The Harbour Gazette quoted <s>Maria Lopez</s> <v>as saying</v> that <c>the work would go on</c>.',
  },
  // Quotations.
  {
    kind: 'direct',
    pattern: '{quote} ,? {source} {aux*} <{utter}> {gap} ,? :? {quote}',
    example: '“<c>We will go on,</c>” <s>Maria Lopez</s> <v>said</v>, “<c>and we will win.</c>”',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{utter}> {source} {stop} …',
    example: '“<c>We will go on,</c>” <v>said</v> <s>Maria Lopez, the mayor</s>.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{utter}> {source}',
    example: '“<c>We will go on,</c>” <v>said</v> <s>Maria Lopez</s>.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? {source} {aux*} <{utter}> …',
    example: [
      '“<c>We will go on,</c>” <s>Lopez</s> <v>said</v> on Monday.',
      '“<c>Will you go on?</c>” <s>a reporter</s> <v>asked</v>.',
    ],
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{accordingTo}> {source} {halt} …',
    example: '“<c>We will go on,</c>” <v>according to</v> <s>the letter</s>, seen by a reporter.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{accordingTo}> {source}',
    example: '“<c>We will go on,</c>” <v>according to</v> <s>the letter</s>.',
  },
  {
    kind: 'direct',
    pattern: '{source} {aux*} <{utter}> {when*} {quote} …',
    example: '<s>Lopez</s> <v>said</v> “<c>we will go on for as long as it takes</c>” to reporters.',
  },
  {
    kind: 'direct',
    pattern: '{source} {aux*} <{utter}> {gap} : {quote} …',
    example: [
      '<s>Lopez</s> <v>told</v> reporters: “<c>We will go on for years.</c>”',
      'At lunch, <s>a friend</s> <v>commented</v>: “<c>We will go on for years.</c>”',
    ],
  },
  {
    kind: 'direct',
    pattern: '{subject} {apart-rest} , <{saying}> ,? :? {quote} …',
    whole: true,
    example: '<s>Maria Lopez</s> left the room, <v>saying</v>: “<c>We will go on for years.</c>”',
  },
  {
    kind: 'direct',
    pattern: '{subject} {apart-rest} , <{saying}> {gap} : {quote} …',
    whole: true,
    example: '<s>Maria Lopez</s> left the room, <v>writing</v> to the council: “<c>We will go on for years.</c>”',
  },
  {
    kind: 'direct',
    pattern: '{source} <:> {quote} …',
    example: 'From <s>the report</s><v>:</v> “<c>The bridge is not safe.</c>”',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{subject} {apart-rest} <:> {quote} …',
    whole: true,
    example: '<s>Maria Lopez</s> sent a plain message to the council<v>:</v> “<c>We will go on for years.</c>”',
  },
  // According to.
  {
    kind: 'according',
    pattern: '<{accordingTo}> {source} , {claim}',
    example: '<v>According to</v> <s>the ministry</s>, <c>the bridge will open in May</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , <{accordingTo}> {source} , {resuming-claim}',
    example: '<c>The bridge</c>, <v>according to</v> <s>the ministry</s>, <c>will open in May</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} ,? <{accordingTo}> {source} {halt} …',
    example: '<c>The bridge will open in May</c>, <v>according to</v> <s>the ministry</s>, which built it.',
  },
  {
    kind: 'according',
    pattern: '{claim} ,? <{accordingTo}> {source}',
    example: '<c>The bridge will open in May</c>, <v>according to</v> <s>the ministry</s>.',
  },
  {
    kind: 'indirect',
    only: 'person',
    pattern: '{source} <:> {claim}',
    example: '<s>Lopez</s><v>:</v> <c>The bridge will open while Mayor Maria Lopez is in office</c>.',
  },
  // Before the content.
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{as} {source} {aux*} <{say}> {gap} , {claim}',
    example: 'As <s>Lopez</s> <v>told</v> the local paper on Monday, <c>the bridge will open in May</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{said}> {when*} {listener?} {when*} that {claim}',
    example: '<s>The beekeeping club</s> <v>said</v> Monday that <c>the bridge will open in May</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} <{say}> {when*} {listener?} {when*} that {claim}',
    example: '<s>Lopez</s> <v>said</v> Monday that <c>the bridge will open in May</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , {source} {aux*} <{said}> {when*} {dash} …',
    example: '<c>The bridge will open in May</c>, <s>Lopez</s> <v>said</v> — a promise that she had given before.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{tell}> {within-rest} that {claim}',
    example:
      '<s>Lopez</s> <v>told</v> the members of the town council of Lyon on Monday that <c>the bridge will open</c>.',
  },
  {
    kind: 'direct',
    pattern: '{source} {aux*} <{utter}> {gap} , {quote} …',
    example: '<s>Lopez</s> <v>told</v> the crowd in Lyon, “<c>We will go on for years.</c>”',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{claim} , {source} {aux*} <{say}> , {claim}',
    example: '<c>The bridge</c>, <s>Lopez</s> <v>said</v>, <c>will open in May</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} {source} {aux*} <{say}> {when*}',
    example: '<c>The bridge was “a bad joke,”</c> <s>Lopez</s> <v>said</v>.',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} {source} {aux*} <{say}> {gap}',
    example: '<c>The bridge was “a bad joke,”</c> <s>her friend</s> <v>told</v> the local paper.',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} {source} {aux*} <{utter}> {when*} {stop} …',
    example:
      '<c>The bridge was “a bad joke,”</c> <s>Lopez</s> <v>said</v> in a long letter that she sent to all the papers.',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} <{utter}> {source}',
    example: '<c>Whatever it cost, the bridge was “a bad joke,”</c> <v>said</v> <s>Maria Lopez</s>.',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} <{utter}> {source} {stop} …',
    example: '<c>Whatever it cost, the bridge was “a bad joke,”</c> <v>says</v> <s>Maria Lopez</s> in a letter.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , {source} {aux*} <{said}> {when*}',
    example: '<c>The bridge will open in May</c>, <s>the beekeeping club</s> <v>said</v>.',
  },
  {
    kind: 'indirect',
    pattern: '{unless-setting-claim} , {source} {aux*} <{said}> {when*} {tail} {gap}',
    example: '<c>The bridge will open in May</c>, <s>the beekeeping club</s> <v>said</v> in a letter to the council.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{claim} , {source} {aux*} <{say}> {when*}',
    example: [
      '<c>The bridge will open in May</c>, <s>Lopez</s> <v>said</v>.',
      '<c>The bridge will open in May</c>, <s>the company</s> <v>said</v> in a statement.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{claim} , {source} {aux*} <{tell}> {gap}',
    example: '<c>The bridge will open in May</c>, <s>Lopez</s> <v>told</v> the local paper.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{unless-setting-claim} , {source} {aux*} <{say}> {when*} {tail} {gap}',
    example: '<c>The bridge will open in May</c>, <s>Lopez</s> <v>said</v> in a letter to the council.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{say}> {when*} {tail} {gap} that {claim}',
    example: '<s>Lopez</s> <v>said</v> after a lunch on Tuesday that <c>the bridge will open in May</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{claim} , <{said}> {source}',
    example: '<c>The bridge will open in May, the town hopes</c>, <v>says</v> <s>Maria Lopez</s>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{toldTo}> {audience} {when*} ,? {claim}',
    example: '<s>Lopez</s> <v>told</v> police <c>the bridge was not safe</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{outright}> {when*} {listener?} {when*} ,? {unless-preposed-claim}',
    example: [
      '<s>Lopez</s> <v>said</v> <c>the bridge will open in May</c>.',
      '<s>Lopez</s> <v>told</v> reporters on Monday <c>the bridge will open in May</c>.',
    ],
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} <{plainly}> {when*} {listener?} {when*} {unless-placed-claim}',
    example: '<s>The mayor</s> <v>insists</v> <c>the bridge will open in May</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {source}',
    example: '<c>The bridge will open in May</c>, <v>said</v> <s>Maria Lopez</s>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {source} {stop} …',
    example: '<c>The bridge will open in May</c>, <v>said</v> <s>Maria Lopez</s> in a letter.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {aux*} <{find}> {when*} {that} {claim}',
    example: [
      '<s>The study</s> <v>found</v> that <c>the bridge is not safe</c>.',
      '<s>He</s> also <v>charged</v> that <c>the council ignored the bridge</c>.',
    ],
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} <{act}> {claim}',
    leaf: true,
    example: [
      '<s>Maria Lopez</s> <v>called</v> <c>the plan a disaster</c>.',
      '<s>Maria Lopez</s> eventually <v>dismissed</v> <c>the plan of the council</c>.',
    ],
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '… {source} ,? who {aux*} <{say}> {when*} {listener?} that? {unless-placed-claim}',
    example: 'The town elected <s>Maria Lopez</s>, who <v>says</v> <c>the bridge must go</c>.',
  },
  {
    kind: 'indirect',
    pattern: '… {source-possessive} {adjective?} <{claimNoun}> that {claim}',
    example: 'The town doubts <s>Lopez’s</s> <v>claim</v> that <c>the bridge is safe</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '… {link} {source} {aux*} <{say}> {when*} {listener?} that? {unless-placed-claim}',
    example: 'The road is closed because <s>Lopez</s> <v>said</v> <c>the bridge must go</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '… {source} ,? who {aux*} <{act}> {claim}',
    leaf: true,
    example: 'The town elected <s>Maria Lopez</s>, who <v>opposed</v> <c>the bridge for years</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '… {link} {source} {aux*} <{act}> {claim}',
    leaf: true,
    example: 'The road is closed because <s>Lopez</s> <v>called</v> <c>the bridge a trap</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {apart-rest} , <{informed}> {gap} that {claim}',
    whole: true,
    example:
      'On Monday, <s>Maria Lopez</s> left the room, <v>telling</v> the local paper that <c>the plan was dead</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {apart-rest} , <{saying}> that? {claim}',
    whole: true,
    example: '<s>Maria Lopez</s> left the room, <v>saying</v> <c>the plan was dead</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {apart-rest} {without} <{speaking}> that? {claim}',
    whole: true,
    example: '<s>Maria Lopez</s> left the room without <v>saying</v> <c>when the bridge would open</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} {be} {aux*} <{saying}> that? {claim}',
    example: '<s>Maria Lopez</s> is now <v>calling for</v> <c>a new bridge</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} {be} {aux*} <{sure}> that? {claim}',
    example: '<s>The mayor</s> is <v>convinced</v> that <c>the bridge is safe</c>.',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} ,? {aux*} <{find}> {claim}',
    example: [
      '<s>One poll</s> <v>shows</v> <c>Lopez far ahead in Lyon</c>.',
      '<s>The survey, made by the city</s>, <v>finds</v> <c>Lopez ahead</c>.',
    ],
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{claim} , {source} {aux*} <{find}>',
    example: '<c>Lopez paid for the bridge herself</c>, <s>city records</s> <v>show</v>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {aux*} {released} {gap} {papers} {gap} <{saying}> that? {claim}',
    example: '<s>The company</s> released a short statement on Monday <v>saying</v> <c>the bridge was safe</c>.',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '… {source} <{telling}> that? {claim}',
    example: 'The town lost <s>a lawsuit</s> <v>claiming</v> that <c>the bridge is unsafe</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} <{modal} {aux*} {base}> that? {claim}',
    whole: true,
    example: '<s>Critics</s> <v>would argue</v> that <c>the bridge is too small</c>.',
  },
  {
    kind: 'according',
    head: 'poll',
    pattern: '{claim} ,? <in> {source}',
    example: '<c>Lopez leads by two points</c> <v>in</v> <s>most polls of the city</s>.',
  },
  {
    kind: 'according',
    head: 'poll',
    pattern: '{claim} ,? <in> {source} , …',
    example: '<c>Lopez leads by two points</c> <v>in</v> <s>the survey</s>, taken in July.',
  },
  {
    kind: 'according',
    only: 'document',
    pattern: '<in> {source} , {unless-own-claim}',
    example: '<v>In</v> <s>the latest poll</s>, <c>Lopez leads by two points</c>.',
  },
  ...reports,
  ...opinions,
  {
    kind: 'indirect',
    pattern: '{claim} {be} {aux*} <{hearsay}> {claim}',
    example: '<c>The bridge</c> is <v>believed to</v> <c>have cost millions</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} <{reportedly}> {claim}',
    example: '<c>The mayor has</c> <v>reportedly</v> <c>sold her house</c>.',
  },
];
