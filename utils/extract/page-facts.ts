import type { Evidence, Moment, SourceHints } from '@/utils/extract/article';

/** What the untouched document says about its article. What it does not say is absent. */
export interface PageFacts {
  /** Canonical, without tracking parameters. */
  url: string;
  title?: string;
  /** The heading as the page prints it, where the title is worded otherwise. */
  headline?: string;
  /** People or desks as printed. */
  authors: string[];
  publisher?: string;
  publishedAt?: Moment;
  updatedAt?: Moment;
  disputedMoments: Moment[];
  image?: string;
  section?: string;
  dateline?: string;
  /** Lines and page facts that name where the story comes from, as printed. */
  creditLines: Evidence[];
  sourceHints?: SourceHints;
  /** What the page claims its language to be; the text decides. */
  languageHint?: string;
  evidence: Partial<Record<'title' | 'authors' | 'publisher' | 'image' | 'section', Evidence>>;
}
