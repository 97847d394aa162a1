import type { Article, Evidence } from '@/utils/extract/article';
import { classifyLine } from '@/utils/extract/classify-line';
import type { Credit } from './attribution';
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

function creditsIn(evidence: Evidence, language: string): Credit[] {
  const known = creditsNamedIn(evidence, 'credit');
  if (known.length > 0) return known;
  const outlet = behindLabel(evidence.raw, language)
    .replace(/^[\s([「『"“«]+|[\s।.。)\]」』"”»]+$/gu, '')
    .trim();
  return isName(outlet) ? [{ outlet, evidence }] : [];
}

/** What is named as a source and is no newsroom. */
const NO_OUTLET =
  /^(?:online|internet|web|agenc(?:y|ies)|various|facebook|twitter|youtube|google|instagram|whatsapp|social media|wikipedia|agenturen|eigene|অনলাইন|ইন্টারনেট|ফেসবুক|ফেইসবুক|ইউটিউব|গুগল|উইকিপিডিয়া|ওয়েবসাইট|সংগৃহীত|নিজস্ব|বিভিন্ন|নির্ভরযোগ্য|এজেন্সি|एजेंसी|एजेंसियां|इंटरनेट|وكالات|агентства)(?![\p{L}\p{M}])/iu;

/** Few words, no address, and no button's text run into it ("Gaz.Buy rights"). */
const isName = (words: string): boolean =>
  words !== '' &&
  words.length <= LONGEST_NAME &&
  !NO_OUTLET.test(words.normalize('NFC')) &&
  !/^https?:|^[^\s/]+\/[^\s/]+$|\.\p{Lu}\p{Ll}/u.test(words);
