/** Index of a sentence in `Article.sentences`. */
export type SentenceId = number;

export interface Sentence {
  id: SentenceId;
  /** As printed: never normalised, never empty, no white space around it. */
  text: string;
  /** Counts the blocks of the text from 0. */
  paragraph: number;
  /** Only when it is not running text. */
  role?: 'standfirst' | 'subheading';
}

/** Half-open UTF-16 range inside one sentence: `sentence.text.slice(start, end)` is the words meant. */
export interface Span {
  sentence: SentenceId;
  start: number;
  end: number;
}

/** Where a fact was read, and the very characters it was read from. */
export interface Evidence {
  from: 'json-ld' | 'meta' | 'markup' | 'text';
  raw: string;
}

/** Lines that may name an outlet besides people: "Von Anna Marks, dpa", "© 2024 AFP". Whether they do is not known yet. */
export interface SourceHints {
  /** As the page states or prints them beside its headline. */
  bylines: Evidence[];
  /** What stands right under the text. */
  endings: Evidence[];
}

/** A point in time with how we know it. */
export interface Moment {
  /** ISO 8601, no finer than the page was: `2025-07-13`, `2025-07-13T13:28+06:00` or with seconds. */
  iso: string;
  /** Whether the page states the zone. A date without a time is `assumed`. */
  zone: 'stated' | 'assumed';
  evidence: Evidence;
}

/** What the page says, before anything interprets it. Survives structured clone. */
export interface Article {
  /** Canonical, without tracking parameters. */
  url: string;
  title: string;
  /**
   * People or desks as printed; never a date, and an agency or the newsroom itself only where the page declares it,
   * and names nobody else, as its author.
   */
  authors: string[];
  /** Who runs the site. */
  publisher?: string;
  publishedAt?: Moment;
  updatedAt?: Moment;
  /** Other moments the page claims, more than a day off the ones above. */
  disputedMoments?: Moment[];
  /** BCP 47, from the text itself when the page's lang attribute is wrong; `und` when it cannot be told. */
  language: string;
  direction: 'ltr' | 'rtl';
  image?: string;
  section?: string;
  /** "ঢাকা, ১২ জুলাই (বাসস)", "PARIS (AFP)": as printed, not part of the sentences. */
  dateline?: string;
  /** Lines and page facts that name where the story comes from, as printed ("সূত্র: আল জাজিরা"); not part of the sentences. */
  creditLines: Evidence[];
  sourceHints?: SourceHints;
  /** Where the other facts were read. */
  evidence: Partial<Record<'title' | 'authors' | 'publisher' | 'image' | 'section', Evidence>>;
  /** Reading order; `sentences[i].id === i`. */
  sentences: Sentence[];
}
