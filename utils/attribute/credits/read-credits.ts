import type { Article, Evidence } from '@/utils/extract/article';
import { classifyLine } from '@/utils/extract/classify-line';
import type { Credit } from '@/utils/attribute/attribution';
import { closingCredits } from './closing-credits';
import { hintedCredits } from './hinted-credits';
import { openingCredits } from './opening-credits';
import { originCredits } from './origin-credits';
import { creditsNamedIn } from './named-outlets';
import { ownOutlets } from './own-outlet';

/** A credit that the gazetteer does not know is believed only when it is no longer than a name. In UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * The outlets and agencies the story is taken from: those of its credit lines, then of its dateline's bracket
 * ("ঢাকা, ১২ জুলাই (বাসস)"), then of sentences that say nothing else, each once, as printed. The publisher is no credit: it does not take its story from itself.
 */
export function readCredits(article: Article): Credit[] {
  const credits = article.creditLines.flatMap((line) => creditsIn(line, article.language));
  if (article.dateline) credits.push(...creditsNamedIn({ from: 'text', raw: article.dateline }, 'credit'));
  credits.push(...openingCredits(article), ...closingCredits(article));
  credits.push(...hintedCredits(article), ...originCredits(article));
  const isOwn = ownOutlets(article);
  const seen = new Set<string>();
  return credits.filter(({ id, outlet }) => {
    const key = id ?? outlet.normalize('NFC');
    if (seen.has(key) || isOwn({ ...(id !== undefined && { id }), outlet })) return false;
    seen.add(key);
    return true;
  });
}

/** "Originally published on The Gazette": without its label, as far as the line prints the rest so. */
function behindLabel(raw: string, language: string): string {
  const { kind, content = '' } = classifyLine(raw, language);
  return kind === 'credit' && content !== '' && raw.includes(content)
    ? content
    : raw.replace(/^[^:：]{0,30}[:：]\s*/u, '');
}

/** Each item of a list, known or believed; where the line is longer than a list of names only what is known. */
function creditsIn(evidence: Evidence, language: string): Credit[] {
  const known = creditsNamedIn(evidence, 'credit');
  const named = behindLabel(evidence.raw, language);
  const items = known
    .reduce((rest, { outlet }) => rest.replace(outlet, KNOWN), named)
    .split(APART)
    .map((item) => item.replace(AROUND, ''));
  if (known.length > 0 && items.some((item) => item.split(/\s+/u).length > LONGEST_ITEM)) return known;
  const others = items.filter((item) => !item.includes(KNOWN) && (known.length === 0 || NEWSROOM.test(item)));
  return [...known, ...others.flatMap((item) => unknown(item, evidence))];
}

const unknown = (outlet: string, evidence: Evidence): Credit[] => (isName(outlet) ? [{ outlet, evidence }] : []);

/** Between the items of a list of outlets, around them, and the words of the longest item of one. */
const APART = /\s*[,،、;|]\s*|\s(?:ও|এবং|and|und|et|y|e|और|اور|и|та|dan|ve)\s/u;
const AROUND = /^[\s([「『"“«‘']+|[\s।.。)\]」』"”»’']+$/gu;
const LONGEST_ITEM = 4;

/** What else stands beside an outlet is as often a place, a day or a person: "AFP, Paris". */
const NEWSROOM =
  /(?:times|news|post|herald|gazette|daily|journal|tribune|press|radio|tv|\.\p{Ll}{2,3}|টাইমস|নিউজ|পোস্ট|টিভি|টেলিভিশন|পত্রিকা|দৈনিক|বার্তা|ট্রিবিউন|মেইল|ডটকম|টুডে|এক্সপ্রেস|জার্নাল|গার্ডিয়ান|टाइम्स|न्यूज|पोस्ट|टीवी|समाचार|نیوز|ٹائمز|ٹی وی|صحيفة|قناة|новости|газета)(?![\p{L}\p{M}])/iu;

/** Stands for an outlet that the gazetteer knows: its own name may hold what stands between others. */
const KNOWN = '\uFFFC';

/** What is named as a source and is no newsroom. */
const NO_OUTLET =
  /^(?:online|internet|web|agenc(?:y|ies)|various|facebook|twitter|youtube|google|instagram|whatsapp|social media|wikipedia|agenturen|eigene|অনলাইন|ইন্টারনেট|ফেসবুক|ফেইসবুক|ইউটিউব|গুগল|উইকিপিডিয়া|ওয়েবসাইট|সংগৃহীত|নিজস্ব|বিভিন্ন|স্থানীয়|পুলিশ|প্রশাসন|সংশ্লিষ্ট|একাধিক|বিজ্ঞপ্তি|প্রেস বিজ্ঞপ্তি|সংবাদ বিজ্ঞপ্তি|press release|police|local|নির্ভরযোগ্য|এজেন্সি|एजेंसी|एजेंसियां|इंटरनेट|وكالات|агентства)(?![\p{L}\p{M}])/iu;

/** Few words, no address, and no button's text run into it ("Gaz.Buy rights"). */
const isName = (words: string): boolean =>
  words !== '' &&
  words.length <= LONGEST_NAME &&
  !NO_OUTLET.test(words.normalize('NFC')) &&
  !/[:：]|^\p{Nd}|^[^\s/]+\/[^\s/]+$|\.\p{Lu}\p{Ll}/u.test(words);
