import { finite, gerunds, participles, past } from '../../inflect-english';
import { giving } from './light-verbs';
import { phrases, words } from '../phrases';

// The classes are those of VerbNet (say, tell, promise, conjecture, indicate, judgement, characterize, advise, admire,
// want, order …), each as far as news uses it for what somebody says or thinks.

/** What somebody says or thinks without more: "she said the bridge was open". */
const stating =
  words(`say, tell, add, state, claim, argue, announce, insist, warn, note, explain, acknowledge, admit, suggest, write, tweet, declare,
  reply, assert, allege, contend, predict, recall, reveal, testify, confirm, stress, emphasize, emphasise, conclude, concede, remark, observe,
  joke, quip, agree, ask, wonder, recount, vow, promise, pledge, deny, report, speculate, repeat, reiterate, boast, brag, complain, lament,
  muse, demand, caution, counsel, opine, blog, proclaim, affirm, reaffirm, confide, disclose, clarify, imply, inquire, object, protest, specify, swear, theorize,
  reason, surmise, hint, confess, profess, attest, stipulate, advise, volunteer, retort, counter, decree, underline, posit, hypothesize,
  point out, make clear, shoot back, fire back, hit back, chime in, write in`);
const thinking =
  words(`believe, think, hope, fear, expect, estimate, worry, guess, figure, reckon, know, doubt, realize, realise, suspect, assume, imagine,
  presume, suppose, remember, bet, calculate, wish`);
const informing = words(`assure, remind, convince, inform, notify, reassure, instruct, signal, urge, persuade`);

/** The same without -s and -ed, but for those that are nouns more often ("the report", "a promise"). */
const isNoun = new Set(
  words(
    'state, report, note, post, blog, object, reason, hint, rule, figure, demand, counter, signal, decree, protest, remark, volunteer, bet, dream, promise, pledge, lament, joke, quip, boast, caution, counsel, estimate, guess, answer, repeat, recount, write in, tweet',
  ),
);
/** Whose form with -s is a plural more often: "the Paris attacks", "party rules". */
const isPlural = new Set(
  words(
    'touches on, advocates, brands, attacks, contests, debates, states, rules, values, lists, requests, rates, ranks, bills, frames, casts, records, documents, projects, details, quotes, plans, pledges, remarks, needs, addresses, shares, posts, estimates, faults, labels, desires, loves, trusts, questions, figures, reasons, objects, signals, decrees, protests, volunteers, bets, dreams, wishes, counters, hints, guesses, respects, pans, cheers, salutes, backs, favors, favours, champions, challenges, disputes, projects, weighs, features, documents, rips, likes, thanks, orders, promises, supports, pressures, blogs, begs, envies',
  ),
);
const told = (verbs: readonly string[]): string[] => finite(verbs).filter((form) => !isPlural.has(form));
const bare = (verbs: readonly string[]): string[] => verbs.filter((verb) => !isNoun.has(verb));

export const say = [
  ...told([...stating, ...thinking, ...informing]),
  ...bare([...stating, ...thinking]),
  ...words(
    `went on to say, is quoted as saying, was quoted as saying, wrote back, reads, read, ordered,
    made it clear, made it plain, makes it clear, makes it plain, takes the view, took the view, gave assurances, knew`,
  ),
];

/** Without "that" and without a quotation: who wrote a book or told a story has said nothing yet. */
export const plainly = say.filter(
  (form) =>
    !/^(?:write|wrote|writes|written|read|reads|blog|blogged|blogs|tell|told|tells|add|adds|added)$/u.test(form),
);

/** How words in quotation marks are uttered; without the marks these tell of something else ("she laughed"). */
export const utter = [
  ...say,
  ...words(
    'went further, went even further, goes further, put it this way, put it bluntly, was blunt, was more blunt, was clear, was adamant, had this to say, had a message, had a simple message, had some advice, had one message, had a warning, had a question, had a request, had harsh words, had a response, offered this, put it simply, put it more bluntly, summed it up, responded with, replied with, ended with, began with, opened with, concluded with, hit back with, fired back with, came back with, weighed in with, countered with, followed up with, wrote on, posted on, took to twitter, took to facebook, took to instagram, can be heard asking, can be heard saying, could be heard saying, could be heard shouting, could be heard chanting, can be heard shouting, can be heard telling, is heard saying, is heard telling, was heard saying, was overheard saying, can be seen saying, was caught saying, was recorded saying, is seen saying',
  ),
  ...finite(stating),
  ...finite(
    words(`answer, comment, begin, bark, beg, bellow, chant, chide, chuckle, crack, croak, cry, deadpan, demur, exclaim, exhort, fume, gasp, groan, grouse, growl, grumble, gush,
    holler, hiss, continue, go on, maintain, respond, share, post, rule, elaborate, offer, confirm, say of, implore, interject, interrupt, intone, jab, laugh, lecture, marvel, moan, mumble, murmur, mutter, plead, preach, press, prod, quote, rant, rave,
    recite, retaliate, roar, scoff, scold, scream, shout, shriek, shrug, sigh, sing, smile, snap, snarl, sneer, sniff, snort, sob, stammer, start, start off, thunder, urge,
    venture, vent, weep, whine, whisper, yell, enthuse, gripe, huff, blurt, blurt out, cut in, break in, call out, cry out, sum up, text, email, tweet out, text back, message, finish, close, open, conclude, end`),
  ),
];

/** Only with "that", "whether" or a question word: otherwise these are no speech. */
export const find = [
  ...told(
    words(`feel, dream, investigate, examine, look into, explore, assess, review, analyze, analyse, inquire, test, agonize, agonise, grouse, bemoan, marvel, concur, infer, deduce, gather, sum up, find, show, charge, indicate, determine, learn, discover, mean, prove, propose, see, hear, understand, demonstrate, describe, notice, sense, signal,
    illustrate, underscore, highlight, reflect, forget, anticipate, foresee, recognize, recognise, appreciate, accept, recommend, request, require, rejoice, regret, fret,
    certify, verify, guarantee, gamble, project, forecast, restate, divulge, leak, publish, grumble, gripe, moan, plead, ascertain, detect, establish, document, detail, record,
    outline, discuss, debate, consider, contemplate, question, stress, care, dispute, pretend, rumor, ponder, weigh, share, communicate, convey, warn, teach, vote, rule, come to believe, figure out, maintain, decide, find out, spell out, lay out`),
  ),
  ...words(
    'feel, shown, find, show, indicate, argue, claim, warn, note, suggest, insist, report, learn, discover, see, hear, understand, prove, propose, recommend, recognize, accept, consider, wonder, seemed to suggest, did not rule out',
  ),
];

const judging =
  words(`accuse, assail, attack, bash, berate, blame, blast, castigate, censure, chastise, condemn, criticize, criticise, decry, denigrate, denounce, deplore, deride, disparage,
  excoriate, fault, impugn, insult, lambast, lambaste, malign, mock, rebuke, reprimand, revile, ridicule, scold, scorn, slam, slander, smear, vilify, skewer, rip, pan, taunt,
  praise, applaud, commend, compliment, congratulate, credit, eulogize, extol, hail, laud, salute, thank, welcome, tout,
  endorse, support, back, champion, defend, oppose, favor, favour, advocate, reject, dismiss, refute, rebut, dispute, contest, challenge, question, deny, disavow, repudiate, renounce,
  downplay, play down, brush off, brush aside, shrug off, overstate, exaggerate, minimize, rail against, lash out at, take aim at, go after, take issue with, speak out against, warn against, come out against, come out in favor of, caution against, object to, hit out at, seize on,
  apologize, apologise, apologize for, apologise for,
  knock, whack, trash, grill, needle, heckle, jeer, hammer, pummel, lampoon, pillory, savage, upbraid, admonish, chide, reproach, demonize, demonise, discredit, belittle, bemoan, reprove, skewer, pooh-pooh, hector,
  tear into, rip into, lay into, light into, poke fun at, poke at, make fun of, laugh off, wave off, write off,  push back on, push back against, hit back at, fire back at, clap back at, call out, single out, sneer at, scoff at, jeer at, sympathize with, sympathise with, empathize with,  bristle at, balk at, marvel at, vouch for, stand by, stick up for, stick by, rally behind, get behind`);
const calling = words(
  `call, brand, characterize, characterise, consider, deem, depict, describe, dub, identify, label, liken, paint, portray, regard, view, perceive, rate, rank, peg, frame, bill, envision, envisage`,
);
const urging =
  words(`urge, exhort, encourage, invite, request, recommend, propose, demand, call on, call for, ask for, plead for, push for, press for, argue for, argue against, lobby, lobby for, petition,
  plead with, implore, beg, order, instruct, advise, counsel, suggest, pressure, prod, nudge, beseech, threaten, permit, forbid, forewarn`);
const mentioning =
  words(`mention, discuss, cite, highlight, outline, detail, list, emphasize, emphasise, stress, invoke, address, express, voice, convey, reiterate, repeat, echo, retweet, share, reveal, disclose,
  announce, unveil, declare, confirm, acknowledge, admit, concede, claim, allege, assert, insist on, recall, recount, summarize, announce, predict, forecast, anticipate, expect, estimate, debate, pledge, promise, vow, raise concerns about,
  talk about, talk up, talk of, speak about, speak of, speak to, speak for, joke about, brag about, boast of, boast about, complain about, complain of, complain to, warn of, warn about, comment on, weigh in on, elaborate on,
  hint at, allude to, refer to, point to, dwell on, vouch for, attest to, testify about, testify to, inquire about, ask about, worry about, worry over, fret about, fret over, agonize over, dream of, dream about, think of, think about, learn of, hear of, hear about, agree with, agree on, agree to, disagree with, disagree on, disagree over, differ on, differ over, argue over, argue about, concur with, side with, insist upon, remark on, muse about, lie about, reflect on, focus on, focused on, harp on, touch on, zero in on, nod to,
  quote, report, report on, testify to, theorize about, speculate about, speculate on, reminisce about, gush about, rave about, tout, promote, publicize, publicise, misstate, misrepresent, exaggerate, question, second-guess, sum up, swear off, plead guilty to, plead not guilty to, give notice of, look back on, touch upon,  play up, pitch, extol, preach, tweet out, repost,  narrate, report back on, write about, tweet about, post about, note, explain, clarify, spell out, lay out, set out, float, nominate, vow to, promise to, pledge to, threaten to, refuse, decline to, offer to, propose to, deny`);
const wanting =
  words(`want, seek, intend, hope to, hope for, aim to, plan to, prefer, desire, crave, love, hate, dislike, detest, despise, loathe, admire, respect, resent, fear, trust, distrust, mistrust,
  appreciate, regret, doubt, envy, care about, believe in, know about, remember, recognize, recognise, understand, value, embrace, contemplate, mull, decide to, decide on, choose to, decide against, opt to, agree to, resolve to, await, aspire to, volunteer to, consent to, swear to,  elect to, mean to, decide not to, vow not to, promise not to, agree not to, long to, yearn for, yearn to, mourn, grieve, rue, begrudge, wish for, fear for, hunger for, root for, count on, bank on, warm to, sour on, look forward to, insist on, think little of, think highly of, welcome, long for, expect to`);

export const act = [
  ...giving,
  'appealed to',
  ...told([...judging, ...calling, ...urging, ...mentioning, ...wanting]),
  ...words(
    `compared, compares, support, oppose, want, prefer, believe in, view, regard, consider, plan to, hope to, expect, reject, trust, respect, admire, favor, favour, welcome, criticize, call for, talk about, agree with, disagree with,
    made the case for, makes the case for, made the case against, drew attention to, made no mention of, made no secret of, paid tribute to, gave credit to, shed doubt on, cast doubt on, raised doubts about, raised questions about, raised concerns about, expressed concern, issued a statement, took credit for, laid blame on, took exception to, had harsh words for, went so far as to, is against, are against, is in favor of, are in favor of, is opposed to, are opposed to, was opposed to`,
  ),
];

const all = [...stating, ...thinking, ...informing, ...judging, ...calling, ...urging, ...mentioning, ...wanting];

/** "…, saying the plan was dead". */
export const saying = gerunds([...all, ...words('indicate, insinuate, cite, refer')]).filter(
  (form) =>
    !/^(?:comparing|regarding|seeing|addressing|ranking|rating|listing|sharing|understanding|feeling|identifying|knowing|backing|supporting|favoring|sensing)$/u.test(
      form,
    ),
);

/** What a document or a group does: "a lawsuit alleging that", "ads attacking her". */
export const telling = gerunds([
  ...stating,
  ...judging,
  ...urging,
  ...words('show, indicate, find, detail, describe, portray, depict, document, highlight, outline, read, prove, think'),
]);

/** The same behind "and" or "without", where they are speech for certain. */
export const speaking = saying.filter(
  (form) =>
    !/^(?:writing|reading|encouraging|stressing|supporting|backing|suggesting|addressing|noting|featuring|recognizing|loving|wanting|seeking|planning to|instructing|signaling|figuring|estimating|clarifying|outlining|detailing|highlighting|promoting|embracing|recommending|appreciating|emphasizing|remembering|specifying|repeating)(?: |$)/u.test(
      form,
    ),
);

/** "told, assured": with a listener right behind it. */
export const toldTo = finite(words('tell, assure, remind, inform, warn, advise, reassure, notify, text, email'));

/** What makes several people speakers in passing: "protesters *demanding* a bridge". */
export const claiming = gerunds([...stating, ...judging, ...urging]).filter(
  (form) => !/^(?:supporting|backing|advising|opposing|championing)$/u.test(form),
);

/** Behind "did", "would", "went on to". */
export const base = [...new Set([...all, 'say'])];

/** The second thing that a subject does: "she left the room and *called* the plan a disaster". */
/** What several people do: "voters fear …". */
export const plurally = bare([...all, 'say']).filter(
  (verb) =>
    !/^(?:ask|call|charge|address|share|list|rank|rate|bill|frame|question|attack|record|document|project|detail|quote|plan|need|raise|tip|rule|level|order|support for|answer|fault|press|test|study)$/u.test(
      verb,
    ),
);
export const did = past([...judging, ...calling, ...urging, ...mentioning, ...wanting]).filter(
  (form) =>
    !/^(?:alleged|aired|raised|rated|ranked|framed|billed|listed|shared|pitched|circulated|related|valued|envisioned|trusted|noted|addressed|detailed|outlined|welcomed|thanked|saluted)$/u.test(
      form,
    ),
);

/** What is done to somebody or something by those who say so: "criticized by", "described by". */
export const judged = [
  ...participles([
    ...judging,
    ...calling,
    ...urging,
    ...stating.filter((verb) => !/^(?:write|swear)/u.test(verb)),
    'share',
    'discuss',
    'cite',
    'express',
    'quote',
    'report',
  ]),
  ...words('seen, viewed, regarded, sworn, known, thought of, looked on, referred to'),
];

/** The same where nobody is named who does it. */
export const accused = [
  ...words(
    'accused of, criticized for, criticised for, criticized as, criticised as, blamed for, faulted for, credited with, praised for, praised as, hailed as, rumored, rumoured, suspected of, likened to, compared to, condemned as, denounced as, dismissed as, derided as, mocked for, mocked as, touted as, ridiculed as',
  ),
  ...phrases(
    words('widely, generally, commonly, universally'),
    words(
      'seen as, viewed as, regarded as, considered, described as, believed to, thought to, perceived as, called, known to, accused of, criticized, criticised, condemned, praised, blamed, expected to, assumed',
    ),
  ),
];

/** How something is called: "what Lopez *calls* a disaster". */
export const calls = [
  ...finite(
    words(
      'call, dub, term, label, brand, deem, consider, describe as, refer to as, see as, view as, regard as, characterize as, characterise as, portray as, believe to, think of as, declare, pronounce',
    ),
  ),
  ...words('call, dub, term, label, consider, describe as, refer to as, see as, view as, regard as, believe to'),
];

/** What somebody thinks of something, behind "is": "the mayor is convinced that …". */
export const sure = [
  ...phrases(
    words(`confident, convinced, sure, certain, worried, concerned, afraid, hopeful, optimistic, pessimistic, skeptical, sceptical, doubtful, adamant, aware, unaware, proud, glad, sorry, happy, unhappy,
    surprised, shocked, pleased, delighted, disappointed, furious, angry, outraged, dismayed, grateful, thankful, fearful, wary, uneasy, undecided, ambivalent, enthusiastic, excited, frustrated, annoyed, upset, mindful, critical, supportive, dismissive, distrustful, suspicious, complimentary, tired, unsure, uncertain, persuaded, satisfied, dissatisfied, nervous, anxious, scared, alarmed, puzzled, horrified, appalled, disgusted, impressed, quick`),
    words('of, about, with, by, whether, to see, to hear, over, how, if'),
  ),
  ...words(
    `convinced, confident, sure, certain, adamant, worried, concerned, afraid, aware, glad, proud, sorry, disappointed, happy, doubtful, eager to, keen to, determined to, committed to, willing to, unwilling to, reluctant to, happy to, opposed to, in favor of, in favour of, open to, resigned to, loath to, hesitant to, anxious to, inclined to, tempted to, proud to, quick to, quick to add, careful to, careful not to, prepared to, interested in, skeptical, optimistic, pessimistic, hopeful, hopeful for`,
  ),
];

/** What polls and papers do with a number: only behind a document. */
export const shows = words(
  'puts, put, points to, point to, pointed to, lists, listed, ranks, ranked, places, placed, cites, paints, painted, renews, accuses, reads, says, hits, mentions',
);

/** "…, telling reporters that". */
export const informed = gerunds([...informing, ...words('tell, warn, promise, ask, advise, caution')]);

/** Whose listener stands before "that": "told the council that". */
export const tell = finite([...informing, ...words('tell, warn, promise, ask, advise, caution, show')]);

/** Verbs that are nouns as often: only where several people and "that" show which they are. */
export const nounLike = [...isNoun].filter((verb) => !/^(?:state|post|rule|figure|write in|tweet)$/u.test(verb));

/** Whatever a pronoun does is a verb: "she supports". */
export const surely = finite([...judging, ...calling, ...urging, ...mentioning, ...wanting]).filter(
  (form) => !/^(?:share|list|rate|rank|frame|bill|address|feature)/u.test(form),
);

/** The same of somebody with a name, where it is hardly ever a noun. */
export const backing = finite(
  words(
    'support, back, favor, favour, oppose, champion, question, dispute, doubt, demand, promise, pledge, request, thank, salute, respect, trust, signal, order, challenge, desire, envy, beg, like, love',
  ),
);

/** "The mayor *sees* the bridge as a danger." */
export const seeing = [
  ...finite(words('see, view, regard, cast, treat, portray, depict, interpret, paint, think of, speak of, refer to')),
  ...words('see, view, regard, portray, think of'),
];

/** "She *began* arguing that …" */
export const began = words(
  `began, begins, kept, keeps, started, starts, continued, continues, resumed, ended up, began by, begins by, started by, starts by, ended by, ends by, concluded by, concludes by, opened by, opens by, closed by, responded by, responds by, reacted by, replied by, joined in, took turns, stopped short of, stops short of, went around, has been, have been, had been, is busy, are busy, was busy, went on television, broke her silence by, broke his silence by`,
);
export const spent = words(
  'spent, spends, has spent, have spent, made a career of, made a habit of, has a history of, have a history of',
);

/** Where somebody speaks: "she used her speech to denounce". */
export const staged = [
  ...words(
    `used, uses, went before, goes before, went on, goes on, came forward, appeared, appears, stood up, took the stage, took the floor, took the podium, turned to, gathered, rallied, marched, wrote, writes, phoned, posted, tweeted, held, holds, gave, gives, issued, released, sent, joined, took`,
  ),
];
export const denounce = words(
  `say, announce, declare, explain, argue, claim, complain, warn, urge, call for, call on, demand, denounce, condemn, criticize, criticise, accuse, praise, apologize, apologise, express, voice, protest, protest against, reveal, deny, ask, ask for, appeal for, insist, promise, pledge, vow, confirm, slam, blast, thank, congratulate, lambast, decry, deplore, hail, applaud, reiterate, suggest, propose, admit, acknowledge, describe, outline, push for, press for, lobby for, share, highlight, discuss`,
);

/** What somebody is told to do or asked, where nobody is named who does so. */
export const urged = [
  ...words(
    `asked to, asked whether, asked if, asked about, asked how, asked why, asked what, asked when, asked for, urged to, told to, told that, told not to, warned that, warned about, warned of, warned not to, warned to, ordered to, advised to, advised not to, advised that, encouraged to, invited to, instructed to, reminded that, reminded of, informed that, informed of, assured that, notified that, questioned about, questioned over, questioned on, grilled about, grilled on, grilled over, pressed on, pressed about, challenged on, challenged over, quizzed about, quizzed on, quizzed over`,
  ),
  ...phrases(words('told, warned, assured, informed, reminded'), words('he, she, they, there')),
];

/** "It is *said* that …" */
export const impersonal = words(
  `said, believed, thought, claimed, alleged, reported, rumored, rumoured, feared, hoped, expected, assumed, argued, suggested, understood, estimated, announced, revealed, confirmed, predicted, recommended, suspected, acknowledged, agreed, learned, learnt, noted, pointed out, stated, declared, speculated, supposed, anticipated, conceded, proposed, proven, shown, demonstrated, established, calculated, concluded`,
);

/** Forms that one person's verb has not. */
const oneAsMany = new Set(
  words(
    'read, put, cast, bet, let, set, hit, upset, cut, spread, quit, beat, forecast, broadcast, come, become, run, begun, sung, gone, risen',
  ),
);
const marks = new Set([...finite(all), ...oneAsMany]);
export const severals = [
  ...new Set([
    ...bare(all),
    ...words(
      'say, support, oppose, want, prefer, believe in, view, regard, consider, plan to, hope to, expect, reject, trust, respect, admire, favor, favour, welcome, criticize, call for, talk about, agree with, disagree with, see, hear, feel',
    ),
  ]),
].filter((form) => !marks.has(form) && !oneAsMany.has(form.split(' ')[0] ?? ''));

/** Verbs that leave it to a noun what is said: "gave assurances that …". */
export const lightly = finite(
  words(
    'give, make, issue, express, voice, offer, raise, float, repeat, reiterate, reject, dismiss, share, hold, push, spread, promote, dispute, deny, challenge, question, echo, provide, deliver, send, refute, rebut, debunk, embrace, air, peddle, propagate, reinforce, renew, have, harbor',
  ),
).concat(words('has, had, have'));
