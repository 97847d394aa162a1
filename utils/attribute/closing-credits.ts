import type { Article, Evidence } from '@/utils/extract/article';
import { pagePack } from '@/utils/language/page-pack';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';
import type { Credit } from './attribution';
import { creditsAlone } from './named-outlets';

/** Sentences at the end that may be a credit and nothing else, and the length of such a line. */
const LAST = 3;
const LONGEST = 80;

/** "(NAN)" below the text; not what says that it ends. */
const ACRONYM = /^[([](?!END|MORE|TBC)(?<name>\p{Lu}{2,6})[)\]]\.?$/u;

/** What a clause begins behind. */
const CLAUSE = /[;,،؛—–(]\s*/gu;

/**
 * Outlets that the text ends with: a sentence that names them and says nothing else ("EFE y AFP"), a sentence or its last
 * clause that says so ("…; খবর রয়টার্সের।").
 */
export const closingCredits = ({ sentences, language }: Article): Credit[] => [
  ...sentences.flatMap(({ text }) => inClause(text, language)),
  ...sentences.slice(-LAST).flatMap(({ text }) => inLine(text)),
];

function inLine(raw: string): Credit[] {
  if (raw.length > LONGEST) return [];
  const evidence: Evidence = { from: 'text', raw };
  const known = creditsAlone(raw, evidence);
  const outlet = ACRONYM.exec(raw.trim())?.groups?.['name'];
  return known.length > 0 || outlet === undefined ? known : [{ outlet, evidence }];
}

function inClause(text: string, language: string): Credit[] {
  const words = pagePack(language)?.words;
  const labels = phrasesOf([words?.credit, words?.creditOpening].filter(Boolean).join('|'));
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const starts = Array.from(tail.matchAll(CLAUSE), ({ index, 0: mark }) => index + mark.length);
  for (const start of from === 0 ? [0, ...starts] : starts) {
    const raw = tail.slice(start);
    const label = labels.at(lowerInPlace(raw), 0);
    const credits = label > 0 ? creditsAlone(raw.slice(label), { from: 'text', raw }) : [];
    if (credits.length > 0) return credits;
  }
  return [];
}
