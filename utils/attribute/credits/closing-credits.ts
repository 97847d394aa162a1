import type { Article, Evidence, Sentence } from '@/utils/extract/article';
import { pagePack } from '@/utils/language/page-pack';
import { lowerInPlace, type Phrases, phrasesOf } from '@/utils/language/phrases';
import type { Credit } from '@/utils/attribute/attribution';
import { creditsAlone, creditsNamedIn } from './named-outlets';
import { findOutletsIn } from '@/utils/attribute/outlets/find-outlets';

/** Sentences at the end that may be a credit and nothing else, and the length of such a line. */
const LAST = 3;
const LONGEST = 80;

/** "(NAN)" below the text; not what says that it ends. */
const ACRONYM = /^[([](?!END|MORE|TBC)(?<name>\p{Lu}{2,6})[)\]]\.?$/u;

/** "from The Gazette https://…" */
const ADDRESS = /https?:\/\/\S+/giu;

/** "… said. xy/z.w. (Reuters, dpa)": the bracket behind the end of a text, and behind its editors' initials. */
const SIGNED =
  /(?:^|[.!?…»”"।۔؟])\s*(?:[\p{L}.]{1,8}\s?\/\s?[\p{L}.]{1,8}\s*)?(?<credit>\([^()]{2,60}\))\s*[.।۔]?\s*$/u;

/** What a clause begins behind. */
const CLAUSE = /[;,،؛—–(]\s*/gu;

/**
 * Outlets that the text ends with: a sentence that names them and says nothing else ("EFE y AFP"), a sentence or its last
 * clause that says so ("…; খবর রয়টার্সের।").
 */
export function closingCredits({ sentences, language }: Article): Credit[] {
  const words = pagePack(language)?.words;
  const labels = phrasesOf([words?.credit, words?.creditOpening].filter(Boolean).join('|'));
  return [
    ...sentences.flatMap(({ text }) => inClause(text, labels)),
    ...sentences.flatMap((sentence, index) =>
      index >= sentences.length - LAST || isLastOfSeveral(sentence, sentences) ? inLine(sentence.text) : [],
    ),
  ];
}

const isLastOfSeveral = ({ id, paragraph }: Sentence, sentences: readonly Sentence[]): boolean =>
  sentences[id - 1]?.paragraph === paragraph && sentences[id + 1]?.paragraph !== paragraph;

function inLine(text: string): Credit[] {
  const raw = SIGNED.exec(text.slice(-LONGEST))?.groups?.['credit'] ?? text;
  if (raw.length > LONGEST) return [];
  const evidence: Evidence = { from: 'text', raw };
  const known = creditsAlone(raw.replace(ADDRESS, ''), evidence);
  const outlet = ACRONYM.exec(raw.trim())?.groups?.['name'];
  return known.length > 0 || outlet === undefined ? known : [{ outlet, evidence }];
}

function inClause(text: string, labels: Phrases): Credit[] {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const starts = Array.from(tail.matchAll(CLAUSE), ({ index, 0: mark }) => index + mark.length);
  for (const start of from === 0 ? [0, ...starts] : starts) {
    const raw = tail.slice(start);
    const label = labels.at(lowerInPlace(raw), 0);
    if (label === 0) continue;
    const evidence: Evidence = { from: 'text', raw };
    const credits = creditsAlone(raw.slice(label), evidence);
    if (credits.length > 0) return credits;
    if (endsWithOwner(raw)) return creditsNamedIn(evidence, 'credit');
  }
  return [];
}

/** "খবর কাতারের পুরোনো টেলিভিশন আল জাজিরার।": the news are an outlet's, whatever else is said of it. */
function endsWithOwner(raw: string): boolean {
  const last = findOutletsIn(raw, 'credit').at(-1);
  const ending = last && raw.slice(last.end).replace(/[\s।.]+$/u, '');
  return ending !== undefined && /^['’‘-]?(?:এর|ের|র)$/u.test(ending.normalize('NFC'));
}
