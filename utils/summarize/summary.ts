import type { Credit, Statement } from '@/utils/attribute/attribution';
import type { SentenceId, Span } from '@/utils/extract/article';

/** One point of the summary, in the article's own words. */
export interface KeyPoint {
  /** What is shown: the words of `parts`, joined by ` … ` where something between them was left out. */
  text: string;
  sources: readonly [SentenceId, ...SentenceId[]];
  /** Ordered sub-spans of the sources; a whole sentence is one span. */
  parts: readonly Span[];
  /**
   * Indices into `Summary.statements`: who stands behind it. Empty: the newsroom's own voice. The text may lack the words
   * that name them, so it is never shown or exported without them.
   */
  statements: number[];
  /** Only from an engine that words its own points: whether the wording is the article's, and which words are not. */
  grade?: Grade;
}

/** How a proposed wording compares with its sentences. Says nothing about whether they are true. */
export type Grade = { level: 'matches' } | { level: 'reworded'; differs: readonly Range[] };

/** Half-open UTF-16 range in `KeyPoint.text`. */
export interface Range {
  start: number;
  end: number;
}

export interface Summary {
  /** Reading order. As many as the reader asked for (normally 3 to 5), fewer only when the article has no more to give. */
  keyPoints: KeyPoint[];
  statements: Statement[];
  credits: Credit[];
  /** In sentences of running text: subheadings are neither counted nor used. */
  coverage: { sentences: number; used: number };
  /** `extractive@1`: an old summary stays explicable. */
  engine: string;
  /** The article is so short that it is shown whole. */
  short?: true;
}
