import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { men, women } from './given-names';
import { documents, groups, organisations, press, roles } from './speakers';
import { things } from './things';
import { templates } from './templates';
import { adjective, planNoun, saidNoun } from './nouns';
import {
  accused,
  act,
  base,
  calls,
  did,
  find,
  judged,
  plurally,
  say,
  saying,
  shows,
  sure,
  tell,
  telling,
  informed,
  utter,
} from './verbs';

const days = words('monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, tonight');
const when = [
  ...days,
  ...phrases(['on', 'last', 'late', 'early', 'this'], days),
  ...phrases(days, ['night', 'morning', 'afternoon', 'evening']),
  ...phrases(phrases(['on', 'late', 'early'], days), ['night', 'morning', 'afternoon', 'evening']),
  ...words(`in a statement, in an interview, in an email, in a tweet, in a blog post, in a post, in a letter, in a speech, at a news conference, at a press conference, at a briefing, at a rally, in a report, in a video, at the time,
    last week, last month, last year, earlier this week, earlier this month, earlier this year, this week, this month, this year, recently, earlier, at the debate, on twitter, on facebook, by phone, via email, in the statement, in response, in part, in court, under oath, in an op-ed, during the debate, on air, flatly, bluntly, publicly, simply, afterward, afterwards, with a laugh, with a smile`),
];

const adverbs =
  words(`eventually, continually, officially, mostly, essentially, effectively, formally, forcefully, angrily, quietly, loudly, constantly, regularly, routinely, relentlessly, vehemently, fiercely, sharply, harshly, bluntly,
  flatly, firmly, categorically, emphatically, unequivocally, vigorously, strenuously, gently, politely, proudly, boldly, correctly, wrongly, rightly, mistakenly, confidently, candidly, frankly, honestly, sarcastically,
  dryly, wryly, cheerfully, sheepishly, tearfully, unsuccessfully, successfully, actively, aggressively, swiftly, promptly, briefly, suddenly, 
  evidently, supposedly, ultimately, tacitly, implicitly, indirectly, directly, privately, personally, unexpectedly, understandably, predictably, notably, famously, infamously, ominously, cautiously, carefully, diplomatically, vaguely, playfully, memorably, sternly, strongly, warmly, fully`);

/** English, American and British. */
export const speech: SpeechPack = {
  language: 'en',
  capitals: 'names',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  lists: {
    say,
    said: words(
      'said, says, say, told, tells, wrote, writes, tweeted, added, adds, stated, testified, argued, argues, replied',
    ),
    utter,
    find,
    act,
    saying,
    tell,
    telling,
    base,
    poll: words('poll, polls, polling, survey, surveys, average, averages'),
    modal: words(
      `did, do, does, will, would, 'd, 'll, went on to, goes on to, began to, continued to, continues to, appeared to, appears to, seemed to, seems to, tried to, tries to, used to, wants to, wanted to, had to, was forced to, managed to, came out to, took to twitter to, took to facebook to`,
    ),
    sure,
    be: words(
      `is, are, was, were, be, been, am, 's, 're, has been, have been, had been, would be, will be, remains, remain, remained, seems, seem, seemed, became, grew, sounded`,
    ),
    hearsay: words('believed to, said to, thought to, reported to, alleged to, rumored to, rumoured to, understood to'),
    reportedly: words('reportedly, allegedly, supposedly, purportedly'),
    without: words('without, while, after, before, by, and, for, in, from, but, when, than, despite, over'),
    when,
    aux: [
      ...adverbs,
      ...words(
        `has, have, had, 've, 'd, also, later, then, once, did, does, do, not only, repeatedly, recently, previously, reportedly, quickly, even, still, further, often, always, now, just, clearly, publicly, openly, strongly, falsely, incorrectly, apparently, jokingly, simply, already, earlier, initially, immediately, first, only, frequently, consistently, famously, similarly, specifically, explicitly, both, all, subsequently, finally, again, long, since, went on to, began, continued to, continues to, appeared to, appears to, seemed to, seems to, tried to, tends to, took to twitter to, came out and`,
      ),
    ],
    that: words('that, whether, if, how, why, what, when, where, who'),
    stop: [
      ...words(
        ', ; in on at during after to as when while before from following with until by about amid over — – ('.replaceAll(
          ' ',
          ', ',
        ),
      ),
      ',',
      ';',
      ...days,
      'last',
      'this',
      'earlier',
      'recently',
      'and',
    ],
    link: words(
      'and, but, while, as, because, although, though, where, when, since, that, so, yet, with, which, if, after, before, whom, until, unless, whether, than, what, how, why',
    ),
    tail: words('in, on, at, during, after, before, to, via, by, from, through, over, with, about, when, while, as'),
    listener: words(
      'reporters, journalists, supporters, voters, lawmakers, the crowd, a crowd, the audience, cnn, nbc news, abc news, cbs news, fox news, the bbc, reuters, the associated press, the ap, the new york times, the washington post, the guardian, bloomberg, politico, msnbc, npr, time, the hill, the huffington post, huffpost, buzzfeed news, the crowd, the court, the committee, congress, parliament, me, us, him, them',
    ),
    claimNoun: words(
      'claim, claims, argument, assertion, contention, belief, statement, suggestion, warning, promise, pledge, insistence, allegation, allegations, view, idea, admission, assurance, denial, prediction, fear, fears, hope, concern, concerns, remark, remarks, comment, comments, charge, accusation, complaint, acknowledgment',
    ),
    did,
    judged,
    accused,
    calls,
    as: words('as, just as'),
    plurally,
    cause: words('for, as, of, over, in, on, at, to, after, during, when, while, because'),
    unowned: words(
      'amid, despite, over, against, of, on, about, by, to, with, from, following, deny, denies, denied, reject, rejects, rejected, dismissed, dismisses, because of, cite, cites, cited',
    ),
    also: words('and, but, and then, but then, then, or'),
    within: words(
      'who, whom, whose, which, while, whereas, because, although, though, if, unless, where, when, but, ;, that, says, said, what, how, why',
    ),
    apart: words('who, whom, whose, while, whereas, although, though, because, unless, but, ;'),
    was: words(
      "is, are, was, were, 's, 're, has been, have been, had been, was being, is being, were being, are being",
    ),
    neg: words(
      `does not, do not, did not, doesn't, don't, didn't, has not, have not, had not, hasn't, haven't, hadn't, will not, won't, would not, wouldn't, never`,
    ),
    shows,
    informed,
    planNoun,
    adjective,
    saidNoun,
  },
  endings: { possessive: ["'s", "'"] },
  templates,
  falseFriends: [
    '{act} by',
    'reported by',
    'proclaimed by',
    'told by',
    'think tank',
    'think tanks',
    'that is to say',
    'needless to say',
    'suffice to say',
    'suffice it to say',
    'said no to',
    'having said',
    'not to say',
    'so to say',
    'to say the least',
    'to say nothing',
    'welcomed a baby',
    'welcomed a son',
    'welcomed a daughter',
    'welcomed a second',
    'welcomed their',
    'countered with a',
    'countered by',
    'called an ambulance',
    'called the police',
    'called police',
    'called 911',
  ],
  source: {
    before: words(
      `but, and, or, meanwhile, while, yet, still, so, also, then, however, indeed, instead, although, though, because, since, as, if, when, that, which, where, after, before, like, today, later, earlier, now, soon, even, just, only, not only, in fact, for example, for instance, of course, in short, according, ${days.map((day) => `on ${day}`).join(', ')}, ${days.join(', ')}, last week, this week, last month, last year, for his part, for her part, such as, including, perhaps, maybe, more recently, recently, ultimately, finally, first, second, what, how, why, whether, than, both, this is, here`,
    ),
    after: [
      ...when.filter((entry) => entry !== ''),
      ...words(
        `also, later, then, has, have, had, 've, 'd, would, did, does, once, however, though, meanwhile, too, himself, herself, themselves, who, which, repeatedly, recently, both, all, quickly, even, often, now, just, still, to, reportedly, personally, presumably, apparently, explicitly, privately, publicly, never, not, will, is, are, was, were, be, been, and, or, but, it, that, again, first, only, themselves, there, further, already, since, as, at, in, on, by, for, with, from, when, while, of, the, a, an, may, might, could, can, must, should, so, do, more, about`,
      ),
    ],
    breaks: words(
      `when asked, asked about, but, while, because, although, though, whereas, whether, when, if, after, where, as, that, unless, until, once, since, what, how, why, than, said, told, says, so`,
    ),
    never: words(
      `the most, the least, this article, this post, this guide, this story, his, her, their, it, this, that, there, which, what, who, whom, whose, here, how, why, when, where, to, not, as, i, you, we, me, us, my, our, your, these, those, such, nothing, nobody, no one, none, everything, something, anything, one, be, and, or, but, if, then, so, the, a, an, its, any, such as, the news, i've, we've, you've, i'd, we'd, you'd, i'll, we'll, you'll, he's, she's, of, in, on, for, by, at, with, from, is, are, was, were, let's, all, much, more, let, please, yes, no, likely, being, having, could, would, will, can, may, might, must, should, has, have, had, do, does, did, be, been, get, got, went, came, made, won, lost, took, gave, says, said, told, asked, out, up, down, off, back, away, together, only, well, too, very, also, there's, it's, that's, i'm, we're, they're, you're, who's, what's, let's, don't, doesn't, didn't, won't, can't, couldn't, isn't, wasn't, aren't, weren't, hasn't, haven't, hadn't, himself, herself, itself, themselves, keep, want, few, less, least, him, them`,
    ),
    neverLast: [
      ...words(
        `to, of, the, a, an, and, or, not, in, on, for, by, with, from, at, his, her, their, its, my, our, your, is, are, was, were, be, been, being, gets, getting, would, will, can, could, should, must, might, may, cannot, won't, wouldn't, can't, couldn't, shouldn't, doesn't, don't, didn't, best, worst, recent, different, latest, own, big, bigger, biggest, great, greatest, false, true, key, unsubstantiated, repeated, strong, similar, various, further, political, public, common, widespread, growing, popular, widely, highly, never`,
      ),
      // "He was also recognized": whom somebody else recognizes.
      ...phrases(words('is, are, was, were, be, been, being, not, never, will, would'), [
        ...adverbs,
        ...words(
          'also, often, widely, later, recently, once, then, even, now, just, first, only, all, both, already, repeatedly, long, subsequently, initially, frequently, still, quickly, largely, finally, soon, again',
        ),
      ]),
    ],
  },
  speakers: {
    singular: words('he, she'),
    plural: words('they'),
    genders: [
      {
        pronouns: words('he'),
        names: men,
        roles: words(
          `spokesman, congressman, chairman, businessman, king, prince, father, son, brother, husband, grandfather, nephew, grandson, father-in-law, son-in-law, boyfriend, widower, actor, uncle, man, boy, sir, lord, mr, mr.`,
        ),
      },
      {
        pronouns: words('she'),
        names: women,
        roles: words(
          `spokeswoman, congresswoman, chairwoman, businesswoman, queen, princess, mother, daughter, sister, wife, grandmother, niece, granddaughter, mother-in-law, girlfriend, widow, actress, aunt, woman, girl, nun, first lady, lady, dame, mrs, mrs., ms, ms.`,
        ),
      },
    ],
    roles,
    groups,
    several: words(
      'some, many, most, few, several, two, three, four, five, all, both, other, these, those, more, dozens of, hundreds of, thousands of',
    ),
    indefinite: words('a, an, one, another, some, anonymous, unnamed, unidentified, two, three, several, many, senior'),
    groupEndings: words('*ists, *ians, *ers, *ors, *ees'),
    organisations,
    press,
    documents,
    titles: words(
      'mr., mrs., ms., dr., mr, mrs, ms, dr, sen., rep., gov., sens., reps., lt., gen., col., sgt., capt., maj., prof., rev., sir, lord, lady, dame, hon., st.',
    ),
    pointers: words('the former, the'),
    prepositions: words(
      `of, for, at, from, with, in, on, to, by, who, whose, which, about, behind, among, against, near, over, under, around, into, outside, within, across, throughout, amid, during, despite, toward, towards, alongside, beyond, without`,
    ),
    determiners: words(
      `the, a, an, his, her, their, our, my, its, your, this, that, these, those, some, many, most, one, another, even, both, all, former, new, many, several, two, three, no, each, every, u.s., american, british, russian, german, french, iraqi, earlier, later, first, last`,
    ),
    modifiers: words('who, that, close, familiar, involved, *ing, *ed, present, here, there, not, clamoring'),
    apposed: words(
      'who, whose, then, one, also, now, formerly, co-, himself, herself, head, vice, executive, urban, senior',
    ),
    particles: words('de, la, van, von, der, den, bin, al, el, di, da, du, le, ben, ibn, y'),
    things,
    and: words('and, &'),
    links: words('of'),
    quantities: words(
      'number, numbers, handful, handfuls, majority, minority, half, third, thirds, two-thirds, three-quarters, three-fourths, quarter, quarters, percent, percentage, dozens, scores, hundreds, thousands, tens, millions, couple, pair, plurality, share, proportion, chorus, slew, host, raft, bunch, crowd, generation, one, two, three, four, five, six, seven, eight, nine, ten, most, many, some, several, few, all, both, either, each, none, neither, more',
    ),
    counted: words('them, us, whom'),
  },
};
