import { isQuoted, statementWords } from '@/utils/attribute/statement-words';
import type { Article } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import type { ClippingVersion } from '../clipping';
import { foldText } from '../search/fold';
import { wordsOf } from '../search/split-terms';
import { align } from './align';

/** A stretch of an altered sentence. */
export interface Part {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export type SentenceChange =
  | { kind: 'added'; text: string }
  | { kind: 'removed'; text: string }
  | { kind: 'altered'; parts: Part[]; numbers: { before: string[]; after: string[] } | undefined };

/** What a newer state of an article says differently. */
export interface VersionChanges {
  title?: Part[];
  /** Reading order. */
  sentences: SentenceChange[];
  /** Words that were quoted in only one of the two. */
  quotes: { removed: string[]; added: string[] };
}

/** So much of their words must two sentences share to be one that was altered. */
const ALIKE = 0.5;

export function compareVersions(before: ClippingVersion, after: ClippingVersion): VersionChanges {
  const changes: SentenceChange[] = [];
  for (const stretch of align(before.article.sentences, after.article.sentences, (sentence) => spaced(sentence.text))) {
    if ('same' in stretch) continue;
    const texts = [stretch.before.map((s) => s.text), stretch.after.map((s) => s.text)] as const;
    changes.push(...pairUp(...texts));
  }
  const old = quotesOf(before.article, before.summary);
  const now = quotesOf(after.article, after.summary);
  return {
    ...(before.article.title !== after.article.title && {
      title: compareWords(before.article.title, after.article.title),
    }),
    sentences: changes,
    quotes: { removed: old.filter((quote) => !has(now, quote)), added: now.filter((quote) => !has(old, quote)) },
  };
}

const spaced = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ');
const has = (quotes: string[], quote: string): boolean => quotes.some((one) => foldText(one) === foldText(quote));

/** Removed and added sentences that are alike are one sentence that was altered; order is kept. */
function pairUp(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let next = 0;
  for (const text of after) {
    const rest = before.slice(next);
    const scores = rest.map((old) => alikeness(old, text));
    const best = scores.indexOf(Math.max(0, ...scores));
    if (best < 0 || (scores[best] ?? 0) < ALIKE) {
      changes.push({ kind: 'added', text });
      continue;
    }
    for (const old of rest.slice(0, best)) changes.push({ kind: 'removed', text: old });
    const old = rest[best] ?? '';
    changes.push({ kind: 'altered', parts: compareWords(old, text), numbers: changedNumbers(old, text) });
    next += best + 1;
  }
  return [...changes, ...before.slice(next).map((text): SentenceChange => ({ kind: 'removed', text }))];
}

/** The share of words that two texts have in common, 0 to 1. */
function alikeness(a: string, b: string): number {
  const [ours, theirs] = [new Set(words(a)), new Set(words(b))];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * shared) / Math.max(1, ours.size + theirs.size);
}

const words = (text: string): string[] => wordsOf(foldText(text)).map((word) => word.text);

/** Word by word; the parts put together without the removed ones are the newer text, as printed. */
function compareWords(before: string, after: string): Part[] {
  const pieces = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];
  return align(pieces(before), pieces(after), (piece) => piece.normalize('NFC')).flatMap((stretch): Part[] => {
    if ('same' in stretch) return [{ kind: 'same', text: stretch.same.join('') }];
    const parts: Part[] = [
      { kind: 'removed', text: stretch.before.join('') },
      { kind: 'added', text: stretch.after.join('') },
    ];
    return parts.filter((part) => part.text !== '');
  });
}

/** "1,200" is one number; digits of any script. */
const NUMBER = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

function changedNumbers(before: string, after: string): { before: string[]; after: string[] } | undefined {
  const old = before.match(NUMBER) ?? [];
  const now = after.match(NUMBER) ?? [];
  const gone = old.filter((number) => !has(now, number));
  const come = now.filter((number) => !has(old, number));
  return gone.length + come.length > 0 ? { before: gone, after: come } : undefined;
}

function quotesOf(article: Article, { statements }: Summary): string[] {
  const quoted = statements.filter(isQuoted);
  return [...new Set(quoted.map((statement) => statementWords(statement, article)))];
}
