/**
 * The search index on disk.
 *
 * A clipping that was just saved or changed waits with its terms in one row (`waiting`): cheap to write,
 * and found at once because a search reads these rows whole. In the background the waiting rows are
 * folded into segments. A segment has its own sorted dictionary, cut into pages of bounded size, and each
 * page holds the places of its terms. So a search reads a few pages of each segment, and nothing is ever
 * loaded whole or rebuilt at start.
 *
 * What one clipping is found by counts in one place only: a waiting row goes before every segment, and a
 * segment of a higher `rank` before those of a lower one.
 */
/** What one clipping is found by, each term once. */
export interface FoundBy {
  /** `ClippingCard.number`. */
  number: number;
  terms: string[];
}

export interface WaitingTerms {
  /** `ClippingCard.number`. */
  number: number;
  /** Each once, joined by line feeds. */
  terms: string;
}

/** Clippings that many at once were written and are still to be indexed: from this number to that one. */
export interface BehindRange {
  id: number;
  from: number;
  to: number;
}

export interface Segment {
  id: number;
  rank: number;
  /** The clippings it knows, ascending; a posting is an index into these. 0 stands where one was taken out. */
  numbers: Uint32Array;
  /** Not after the first term of each page, in order: tells which pages a search must read. */
  firsts: string[];
}

export interface IndexPage {
  segment: number;
  /** From 0. */
  page: number;
  /** Sorted, joined by line feeds. */
  terms: string;
  /** Where the postings of each term end. */
  ends: Uint16Array;
  /** The packed postings of all terms, one after the other: see `postings.ts`. */
  places: Uint16Array;
}

/** A place is 16 bits wide. */
export const SEGMENT_LIMIT = 65_536;
