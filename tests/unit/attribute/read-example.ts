import type { Sentence } from '@/utils/extract/article';
import { splitSentences } from '@/utils/language/split-sentences';

/** A pack's example with its marks taken out, and what they marked. */
export interface Example {
  text: string;
  source?: string;
  cue?: string;
  content: string[];
}

/** Reads `<s>…</s> <v>…</v> <c>…</c>` out of an example. */
export function readExample(marked: string): Example {
  const parts = (tag: string): string[] =>
    [...marked.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gu'))].map((match) => unmarked(match[1] ?? ''));
  const [source] = parts('s');
  const [cue] = parts('v');
  return {
    text: unmarked(marked),
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue }),
    content: parts('c'),
  };
}

const unmarked = (text: string): string => text.replaceAll(/<\/?[svc]>/gu, '');

/** The example's sentences; only one that points back has two. */
export const sentencesOf = (text: string, language: string): Sentence[] =>
  splitSentences(text, language).map(({ start, end }, id) => ({ id, text: text.slice(start, end), paragraph: 0 }));
