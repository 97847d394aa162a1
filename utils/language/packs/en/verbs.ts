import { words } from '../phrases';

/** What somebody says without more: "she said the bridge was open". */
export const say =
  words(`said, says, say, told, tells, added, adds, stated, states, claimed, claims, argued, argues, announced, announces, insisted,
  insists, warned, warns, noted, notes, explained, explains, acknowledged, acknowledges, admitted, admits, suggested, suggests,
  wrote, writes, tweeted, tweets, declared, declares, replied, replies, responded, asserted, asserts, alleged, alleges,
  contended, contends, predicted, predicts, recalled, recalls, revealed, reveals, testified, testifies, confirmed, confirms, stressed,
  stresses, emphasized, emphasised, concluded, concludes, conceded, concedes, remarked, remarks, observed, observes, believes,
  believe, believed, thinks, think, thought, maintained, maintains, joked, jokes, quipped, quips, agreed, agrees, continued, asked, asks, wondered,
  wonders, recounted, recounts, vowed, vows, promised, promises, pledged, pledges, denied, denies, reported, reports, estimates,
  estimated, feels, felt, hopes, hoped, fears, feared, expects, speculated, repeated, reiterated, boasted, boasts, bragged, brags,
  complained, complains, lamented, laments, mused, muses, fumed, demanded, demands, groused, deadpanned, shouted, yelled, whispered, exclaimed,
  countered, retorted, cautioned, cautions, declined, counseled, advised, urged, opined, offered, shot back, went on, points out, pointed out,
  went on to say, is quoted as saying, was quoted as saying, chimed in, marveled, theorized, reasoned, surmised, posted, blogged,
  proclaimed, proclaims, affirmed, reaffirmed, confided, disclosed, guessed, implied, implies, inquired, interjected, murmured, objected,
  pleaded, protested, queried, quoted, ruled, specified, swore, swears, volunteered, worried, worries, cracked, chided, scoffed, sniffed, snapped,
  bellowed, cried, intoned, thundered, summed up, implored, answered, answers, retaliated, barked, concluded, conclude, joked, hollered, gushed, demurred, ventured, stammered, sighed, chuckled, laughed, smiled, instructed, ordered, begged, appealed, pressed, prodded, chanted, sang, recited, preached, lectured, figured, argue, claim, warn, insist, suggest, acknowledge, recall, complain, contend, admit, predict, worry, agree, hope, fear, expect, assert, wonder, wrote back, wrote in, jabbed, hinted, hints, charged, charges, allege, declare, conclude, hears, heard, feel, made clear, makes clear, made it clear, reads, read, titled, says of, said of, knows, know, understands,
  realized, reckons, reckoned, decided, decides, doubts, doubted, sees, remembers, remembered, assured, assures, reminded, convinced, informed, notified, signaled, signalled`);

/** Only with "that", "whether" or a question word: otherwise these are no speech. */
export const find =
  words(`found, finds, find, showed, shows, show, shown, indicated, indicates, indicate, determined, decided, learned, learnt, discovered, means, meant, proved, proves,
  proposed, proposes, saw, heard, understood, demonstrates, demonstrated, described, describes, argue, claim, warn, note, suggest, insist, report,
  acknowledge, agree, hope, fear, expect, predict, contend, assert, complain, recall, announce, promise, vow, pledge, deny, confirm, conclude, estimate, seemed to suggest`);

/** Verbs whose object is the content: "called the plan a disaster", "urged voters to wait". */
export const act =
  words(`called, calls, call, criticized, criticizes, criticised, criticises, accused, accuses, praised, praises, blamed, blames, slammed, slams, blasted,
  blasts, denounced, denounces, condemned, condemns, urged, urges, rejected, rejects, dismissed, dismisses, described, describes, compared, compares, proposed,
  proposes, endorsed, endorses, supported, supports, support, opposed, opposes, oppose, defended, defends, mocked, mocks, ridiculed, questioned, questions, wants, wanted, want, refused, refuses, threatened,
  threatens, apologized, apologizes, apologised, welcomed, welcomes, hailed, hails, touted, touts, decried, decries, lambasted, ripped, rips, derided, derides, backed, backs,
  advocated, advocates, favored, favors, favours, predicted, referred to, refers to, alluded to, talked about, talks about, talk about, spoke about, speaks about, spoke of, speaks of, discussed, discusses, complained about, warned of, warned about, warns of, joked about,
  bragged about, boasted of, boasted about, cited, cites, citing, characterized, characterised, labeled, labelled, dubbed, branded, deemed, considers, considered, views, viewed, regards, regarded, sees, saw, likened, credited, credits, disavowed, attacked, attacks, attack, hit, hits, knocked, railed against, rails against, lashed out at,
  took aim at, called on, calls on, called for, calls for, asked for, appealed to, demanded, demands, invited, challenged, challenges, disputed, disputes, refuted, retweeted, shared, expressed, expresses, voiced, voices, reiterated, sought, seeks, plans, planned, intends, hopes to, vowed to, promised to, pledged to, prefers, prefer, loves, hates, likes, applauded, thanked, mentioned, mentions, outlined, recommended, recommends, announced, declared, confirmed, denied, denies, acknowledged, admitted, insisted on, suggested, claimed, claims, alleged, asserted, argued for, argued against, pushed for, lobbied for, fears, feared, worried about, worries about, objected to, agreed with, disagreed with, disagrees with, agrees with, identified, listed, highlighted, emphasized, stressed, nominated, recalled, revealed`);

export const saying =
  words(`saying, adding, arguing, claiming, noting, suggesting, insisting, warning, explaining, telling, asserting, alleging, declaring, announcing, writing, tweeting, calling,
  promising, stressing, predicting, acknowledging, admitting, complaining, pointing out, citing, asking, demanding, accusing, praising, criticizing, blaming, vowing, urging, stating, contending, maintaining, remarking, joking, believing, hoping, quoting, describing, denying, pledging, slamming, denouncing, mocking, threatening, attacking, blasting, questioning, reiterating, repeating, insinuating, implying, proclaiming, recalling, lamenting, boasting, conceding, wondering, thinking, fearing, referring to, calling for, seeking, supporting, showing, indicating`);
