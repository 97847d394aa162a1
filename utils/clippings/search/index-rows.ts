/**
 * The search index on disk, in three tables.
 *
 * A clipping that was just saved or changed waits with its terms in one row (`waiting`): cheap to write,
 * and found at once because a search reads these rows whole. In the background the waiting rows are
 * folded into segments. A segment is never changed, only replaced: it has its own sorted dictionary,
 * cut into pages of bounded size, and each page holds the places of its terms. So a search reads a few
 * pages of each segment, and nothing is ever loaded or rebuilt at start.
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

export interface Segment {
  id: number;
  /** The clippings it knows, ascending; a posting is an index into these. */
  numbers: Uint32Array;
  /** The first term of each page, in order: tells which pages a search must read. */
  firsts: string[];
}

export interface IndexPage {
  segment: number;
  first: string;
  /** Sorted, joined by line feeds; `first` is the first. */
  terms: string;
  /** Where the postings of each term end. */
  ends: Uint32Array;
  /** Indices into `Segment.numbers`, ascending per term. */
  places: Uint16Array;
}

/** A place is 16 bits wide. */
export const SEGMENT_LIMIT = 65_536;
