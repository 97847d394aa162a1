import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { manner } from './adverbs';
import { men, women } from './given-names';
import { past } from '../../inflect-english';
import { documents, groups, organisations, press, roles } from './speakers';
import { things } from './things';
import { templates } from './templates';
import {
  adjective,
  criticismNoun,
  drew,
  ideaNoun,
  messageNoun,
  opinionNoun,
  planNoun,
  saidNoun,
  stanceNoun,
} from './nouns';
import {
  accused,
  act,
  backing,
  base,
  began,
  claiming,
  denounce,
  impersonal,
  lightly,
  nounLike,
  plainly,
  seeing,
  speaking,
  toldTo,
  severals,
  spent,
  staged,
  surely,
  urged,
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
const times = words(
  'week, weekend, month, year, summer, winter, spring, autumn, fall, night, season, term, decade, century, january, february, march, april, may, june, july, august, september, october, november, december',
);
const months = words(
  'january, february, march, april, june, july, august, september, october, november, december, jan., feb., aug., sept., oct., nov., dec.',
);
const when = [
  ...days,
  ...phrases(['on', 'last', 'late', 'early', 'this', 'next'], days),
  ...phrases(days, ['night', 'morning', 'afternoon', 'evening']),
  ...phrases(phrases(['on', 'late', 'early'], days), ['night', 'morning', 'afternoon', 'evening']),
  ...phrases(
    words('last, this, late last, early last, earlier this, later that, that, over the, earlier in the, at the'),
    times,
  ),
  ...phrases(words('in, in early, in late, last, since, back in, by, earlier in'), months),
  ...phrases(
    phrases(
      words('two, three, four, five, six, several, a few, some, many, a couple of'),
      words('days, weeks, months, years, hours'),
    ),
    words('ago, later, earlier'),
  ),
  ...phrases(
    words('a day, a week, a month, a year, an hour, moments, minutes, hours, days, weeks, months, years'),
    words('ago, later, earlier'),
  ),
  ...phrases(
    words(
      'in, through, via, in an, in a, in the, during a, during an, on a, at a, at the, in his, in her, in their, in its',
    ),
    words(
      'statement, interview, email, e-mail, tweet, post, blog post, letter, speech, report, video, message, text message, memo, filing, address, news release, press release, release, note, op-ed, column, essay, podcast, briefing, hearing, news conference, press conference, rally, debate, ruling, decision, court filing, phone interview, telephone interview, series of tweets, facebook post, instagram post, written statement, joint statement, emailed statement, opening statement, remarks, testimony, meeting, phone call, telephone call, conference call, panel discussion, town hall, event, forum, summit, ceremony, recording, clip, book, memoir, study, paper, article, editorial, tv interview, television interview, radio interview, televised address, televised speech, video message',
    ),
  ),
  ...phrases(
    words('on, via'),
    words(
      'twitter, x, facebook, instagram, tiktok, telegram, linkedin, truth social, youtube, whatsapp, bluesky, threads, weibo, reddit, snapchat, social media, television, tv, cnn, fox news, msnbc, air, camera, stage, the record, background, the radio, the phone, the stand, the campaign trail, the sidelines, the programme, the program, the show, the podcast, the floor, the senate floor, the house floor',
    ),
  ),
  ...words(`at the time, recently, earlier, by phone, by email, via email, by telephone, over the phone, over email, in response, in part, in court, in parliament, in congress, in brief, in public, in private, in testimony, in advance, in return, in reply, in turn, under oath, flatly, bluntly, publicly, simply, afterward, afterwards, with a laugh, with a smile, with a grin, with a shrug, with a sigh,
    later, today, so far, at length, at one point, at first, this time, over and over, over and over again, again and again, time and again, once again, years later, on condition of anonymity, on the condition of anonymity, to reporters, to applause, to cheers, to laughter, for years, for months, for weeks`),
];

/** Verbs that say nothing but that somebody says so, without "that" too: no thing and no place has them. */
const said = [
  ...past(
    words(
      'say, tell, tweet, add, state, testify, argue, reply, explain, claim, announce, insist, warn, note, acknowledge, admit, suggest, declare, assert, allege, contend, predict, confirm, stress, emphasize, emphasise, conclude, concede, remark, observe, complain, report, caution, believe, reveal, disclose, clarify, recall, point out',
    ),
  ),
  ...words(
    'says, say, tells, adds, argues, explains, insists, warns, acknowledges, admits, suggests, believes, concedes, complains, recalls, points out',
  ),
];

const auxiliaries = words(
  `is, are, was, were, will, would, has, have, had, can, could, may, might, must, should, 'll, 'd, 's, 've, 're, do, does, did, isn't, aren't, wasn't, weren't, won't, wouldn't, hasn't, haven't, hadn't, can't, cannot, couldn't, shouldn't, doesn't, don't, didn't`,
);

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
    quotes: words('quoted, quotes, quoting, cited, cites, citing'),
    plainly,
    said,
    outright: said.filter((form) => !/^(?:add|adds|added)$/u.test(form)),
    setting: words(
      'in, on, at, after, before, during, when, as, while, since, following, despite, with, under, for, from, until, amid, once, if',
    ),
    claims: words('claim, claims, claimed, claiming'),
    prize: words(
      'the top, the title, the lead, the crown, first place, second place, third place, the life, the lives, a win, gold, silver, bronze, his first, her first, their first, another, at least',
    ),
    reports: words('report, reports, reported, reporting'),
    figures: words(
      'earnings, results, revenue, sales, a profit, a loss, profits, losses, monthly, quarterly, third-quarter, second-quarter, first-quarter, fourth-quarter, $, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*',
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
      `did, do, does, will, would, 'd, 'll, went on to, goes on to, began to, continued to, continues to, appeared to, appears to, seemed to, seems to, tried to, tries to, used to, wants to, wanted to, had to, was forced to, were forced to, managed to, continue to, begin to, begins to, seem to, appear to, try to, have to, has to, sought to, seeks to, want to, took time to, took the time to, took the opportunity to, took pains to, used the occasion to, went out of his way to, went out of her way to, was quick to, were quick to, rushed to, paused to, felt compelled to, felt the need to, was moved to, were moved to, saw fit to, chose to, decided to, took to social media to, took to instagram to, took to x to, took to truth social to, came out to, took to twitter to, took to facebook to`,
    ),
    sure,
    be: words(
      `is, are, was, were, be, been, am, 's, 're, has been, have been, had been, would be, will be, remains, remain, remained, seems, seem, seemed, became, become, becomes, becoming, grew, grow, grows, sounded, sounds, gets, get, got, feels, felt, feel, appears, appear, appeared, 'm`,
    ),
    hearsay: words(
      'widely expected to, feared to, assumed to, predicted to, projected to, estimated to, believed to, said to, thought to, reported to, alleged to, rumored to, rumoured to, understood to',
    ),
    reportedly: words('reportedly, allegedly, supposedly, purportedly'),
    without: words('without, while, after, before, by, and, for, in, from, but, when, than, despite, over'),
    when,
    aux: [
      ...manner,
      ...words(
        `has, have, had, 've, 'd, also, later, then, once, did, does, do, not only, repeatedly, recently, previously, reportedly, quickly, even, still, further, often, always, now, just, clearly, publicly, openly, strongly, falsely, incorrectly, apparently, jokingly, simply, already, earlier, initially, immediately, first, only, frequently, consistently, famously, similarly, specifically, explicitly, both, all, subsequently, finally, again, long, since, went on to, began, continued to, continues to, appeared to, appears to, seemed to, seems to, tried to, tends to, took to twitter to, came out and, continue to, tend to, seem to, appear to, begun, both, instead, today, increasingly, too, more, so, very, quite, rather, particularly, especially, deeply, widely, broadly, largely, mostly, partly, at least, in part, in fact, in turn, at first, at times, once again, over and over, time and again, again and again, so far, thus far, of course, well`,
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
    resuming: [
      ...auxiliaries,
      ...words(
        '*ed, had, went, came, took, made, gave, got, left, saw, fell, rose, grew, began, became, to, not, in, at, of, that',
      ),
    ],
    preposed: words(
      'about, of, for, as, and, or, but, than, out, up, down, again, away, around, who, which, while, although, though, because, unless, until, till, nor, to, into, through, like',
    ),
    placed: words(
      'about, of, for, as, and, or, but, than, out, up, down, again, away, around, who, which, while, although, though, because, unless, until, nor, in, on, at, to, from, with, by, over, into, through, under, between, after, before, during, like, good, great, bad, well, better, comfortable, safe, delicate',
    ),
    own: words("i, we, you, i'm, i'll, i've, we'll, we've, we're, you'll, you're, let's, let"),
    article: words('a, an, the, his, her, their, its, some, any, no, another, one of the, one of its, one of their'),
    lightly,
    stanceNoun,
    papers: documents,
    released: words(
      'released, releases, issued, issues, sent, sends, wrote, writes, gave, gives, posted, posts, tweeted, signed, signs, filed, files, published, publishes, put out, puts out, launched, ran, aired, introduced, tabled, delivered, made, shared, circulated, submitted, penned, co-signed, backed',
    ),
    asserts: words(
      'assert, asserts, asserted, asserting, announces, announced, explains, explained, repeats, repeated, stated',
    ),
    self: words('himself, herself, itself, themselves'),
    expects: words('expect, expects, expected, expecting'),
    child: words(
      'a child, a baby, twins, their first, her first, his first, their second, her second, their third, her third, a second child, a third child, a new addition, their child',
    ),
    boasts: words('boast, boasts, boasted, boasting'),
    feature: words('a, an, the, some, more, over, one, two, three, four, five, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*'),
    adds: words('add, adds, added, adding'),
    sums: words(
      '0*, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*, $, €, £, a, an, to, value, up, more, another, two, three, four, five, six, insult, fuel',
    ),
    toldTo,
    speaking,
    dash: words('—, –, -, ―'),
    halt: words(
      ', ; — – ( when while as after before who which because although though and but on last this earlier'.replaceAll(
        ' ',
        ', ',
      ),
    ).concat(',', ';'),
    link: words(
      'and, but, while, as, because, although, though, where, when, since, that, so, yet, with, which, if, after, before, whom, until, unless, whether, than, what, how, why',
    ),
    tail: words('in, on, at, during, after, before, to, via, by, from, through, over, with, about, when, while, as'),
    listener: words(
      'reporters, journalists, supporters, voters, lawmakers, the crowd, a crowd, the audience, cnn, nbc news, abc news, cbs news, fox news, the bbc, reuters, the associated press, the ap, the new york times, the washington post, the guardian, bloomberg, politico, msnbc, npr, time, the hill, the huffington post, huffpost, buzzfeed news, the crowd, the court, the committee, congress, parliament, me, us, him, them, afp, agence france-presse, dpa, al jazeera, sky news, itv, itv news, channel 4, channel 4 news, the times, the telegraph, the daily telegraph, the daily mail, the sun, the mirror, the independent, the wall street journal, the journal, the post, axios, newsweek, vox, wired, the verge, business insider, insider, forbes, cnbc, usa today, the atlantic, the new yorker, rolling stone, variety, espn, bbc sport, bbc news, bbc radio, bbc radio 4, radio 4, local media, state media, state television, state tv, the media, the press, the newspaper, the paper, the outlet, the magazine, the programme, the show, the program, the network, the channel, the website, the site, the agency, the news agency',
    ),
    audience: words(
      'investors, analysts, fans, students, staff, employees, workers, police, officers, detectives, investigators, prosecutors, mps, senators, the senate, the house, the hearing, delegates, attendees, shareholders, customers, viewers, listeners, readers, followers, friends, colleagues, people, everyone, the public, the nation, the world, parents, residents, the judge, jurors, the jury, the inquest, the inquiry, officials, authorities, diplomats, troops, his wife, her husband, his followers, her followers, his supporters, her supporters, his family, her family, his players, her mother, his mother, her father, his father, you, her, one another, each other',
    ),
    accordingTo: words(
      'according to, in the words of, in the view of, in the opinion of, in the eyes of, in the judgment of, in the judgement of, in the estimation of, in the telling of, by the estimate of, by the account of, on the account of, on the advice of',
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
    seek: words('seek, seeks, sought, seeking'),
    shelter: words('refuge, asylum, shelter, treatment, help, advice, cover, sanctuary, medical, revenge, revenge on'),
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
    messageNoun,
    opinionNoun,
    criticismNoun,
    drew,
    ideaNoun,
    nounLike,
    surely,
    backing,
    seeing,
    began,
    claiming,
    spent,
    staged,
    denounce,
    urged,
    impersonal,
    isnt: words(
      "isn't, is not, aren't, are not, wasn't, was not, weren't, were not, 's not, 're not, not, no longer, is no longer, are no longer, was no longer, were no longer, far from, is far from, are far from, was far from",
    ),
    clause: [
      ...words(
        "he, she, they, there is, there are, there was, there were, there's, there would, there could, there might, there will",
      ),
      ...phrases(
        ['it'],
        words(
          "would, could, will, might, is, was, has, had, 's, 'd, may, should, does, did, can, plans, expects, intends, wants",
        ),
      ),
    ],
    which: words('which, that'),
    among: words('among, amongst, from, by, in, within'),
    overFor: words('for, over, about, on, of, that'),
    byIn: words('by, in, on'),
    had: words('had, gave, gives, give'),
  },
  endings: { possessive: ["'s", "'"] },
  relays: {
    before: [
      'according to',
      'quoted by',
      'cited by',
      'as reported by',
      'as quoted by',
      'reported by',
      'reports',
      'reported',
    ],
    after: ['reported', 'reports', 'reported on *', 'said in a report', 'quoted', 'cited', 'quotes', 'cites'],
  },
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
    '{seek} {shelter}',
    '{adds} {sums}',
    '{asserts} {self}',
    '{expects} {child}',
    '{boasts} {feature}',
    '{claims} {prize}',
    '{reports} {figures}',
    'take note',
    'takes note',
    'took note',
    '{had} a margin',
    '{had} a sampling',
    '{had} an error',
    '{had} a sample',
  ],
  source: {
    before: words(
      `but, and, or, meanwhile, while, yet, still, so, also, then, however, indeed, instead, although, though, because, since, as, if, when, that, which, where, after, before, today, later, earlier, now, soon, even, just, only, not only, in fact, for example, for instance, of course, in short, according, ${days.map((day) => `on ${day}`).join(', ')}, ${days.join(', ')}, last week, this week, last month, last year, for his part, for her part, such as, including, perhaps, maybe, plus, thus, hence, therefore, moreover, furthermore, besides, additionally, overall, nevertheless, nonetheless, similarly, likewise, consequently, conversely, accordingly, eventually, initially, originally, previously, currently, presently, simultaneously, separately, domestically, internationally, locally, nationally, globally, politically, publicly, privately, officially, personally, historically, traditionally, typically, usually, generally, normally, often, sometimes, occasionally, frequently, increasingly, apparently, evidently, clearly, obviously, naturally, surprisingly, unsurprisingly, interestingly, importantly, notably, significantly, crucially, ironically, curiously, oddly, strangely, sadly, tragically, unfortunately, fortunately, luckily, thankfully, hopefully, admittedly, arguably, presumably, supposedly, reportedly, allegedly, basically, essentially, fundamentally, effectively, broadly, specifically, particularly, especially, mostly, mainly, largely, partly, at least, nearly, almost, roughly, more than, fewer than, as many as, up to, at first, at last, at the same time, in the meantime, in addition, in contrast, by contrast, in response, in turn, in short, in general, in particular, in other words, as a result, as well, on the other hand, on the contrary, on top of that, to be sure, for now, for starters, for one, for years, for decades, for months, for weeks, so far, to date, that said, even so, even then, even now, even as, once again, again, above all, after all, after that, all in all, by then, by now, until now, back then, back in the day, in the end, in the past, in theory, in practice, in public, in private, in part, either way, in any case, in all, or, nor, more recently, recently, ultimately, finally, first, second, what, how, why, whether, than, both, this is, here`,
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
    auxiliaries,
    never: words(
      `january, february, march, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, the most, the least, this article, this post, this guide, this story, his, her, their, it, this, that, there, which, what, who, whom, whose, here, how, why, when, where, to, not, as, i, you, we, me, us, my, our, your, these, those, such, nothing, nobody, no one, none, everything, something, anything, one, be, and, or, but, if, then, so, the, a, an, its, any, such as, the news, i've, we've, you've, i'd, we'd, you'd, i'll, we'll, you'll, he's, she's, of, in, on, for, by, at, with, from, is, are, was, were, let's, all, much, more, let, please, yes, no, likely, being, having, could, would, will, can, may, might, must, should, has, have, had, do, does, did, be, been, get, got, went, came, made, won, lost, took, gave, says, said, told, asked, out, up, down, off, back, away, together, only, well, too, very, also, there's, it's, that's, i'm, we're, they're, you're, who's, what's, let's, don't, doesn't, didn't, won't, can't, couldn't, isn't, wasn't, aren't, weren't, hasn't, haven't, hadn't, himself, herself, itself, themselves, keep, want, few, less, least, him, them`,
    ),
    neverLast: [
      ...words(
        `to, of, the, a, an, and, or, not, in, on, for, by, with, from, at, his, her, their, its, my, our, your, is, are, was, were, be, been, being, gets, getting, would, will, can, could, should, must, might, may, cannot, won't, wouldn't, can't, couldn't, shouldn't, doesn't, don't, didn't, best, worst, recent, different, latest, own, big, bigger, biggest, great, greatest, false, true, key, unsubstantiated, repeated, strong, similar, various, further, political, public, common, widespread, growing, popular, widely, highly, never`,
      ),
      // "He was also recognized": whom somebody else recognizes.
      ...phrases(words('is, are, was, were, be, been, being, not, never, will, would'), [
        '*ly',
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
      `of, for, at, from, with, in, on, to, by, who, whose, which, about, behind, among, against, near, over, under, around, into, outside, within, across, throughout, amid, during, despite, toward, towards, alongside, beyond, without, like, unlike`,
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
    attached: words('who, *ing'),
    apart: words('to, with, by, against, about, among, into, on, as'),
    agreement: {
      plural: severals,
      collective: words('say, believe, think, insist, argue, hope, want'),
      names: words(
        'called, dubbed, termed, nicknamed, titled, labeled, labelled, branded, listed, rated, ranked, billed, revealed, mentioned, cited',
      ),
      many: words('people, men, women, children, police, media, staff, faculty, clergy, crew, personnel, youth, press'),
    },
  },
};
