/**
 * What a language says around an article rather than in it. Lists are separated by `|` and compared
 * without regard to case; nothing here is a regular expression.
 */
export interface PageWords {
  /** Words printed with a full stop that ends no sentence, without that stop, separated by spaces. */
  abbreviations: string;
  /** A full stop after a number makes it an ordinal ("28. September"). */
  ordinalStop?: true;
  /** Sentences end in a daṇḍa, for which some people type `|` or a full stop; otherwise a full stop abbreviates. */
  danda?: true;
  /** With a daṇḍa: short words that end sentences, so that a full stop behind one is typed for it ("था."). */
  finals?: string;
  /** Words that carry a sentence on right after its quotation has closed. */
  afterQuote?: string;
  /** Names of months beyond those that `Intl` knows: `name=month`. */
  months?: string;
  /** `months` holds every name there is: `Intl`, slow when first asked, is not needed. */
  monthsComplete?: true;
  /** Words beside a time: `name=am`, `name=pm`, or the part of the day: `name=night`, `name=noon` … */
  dayparts?: string;
  /** Where the readers of most of its papers live, minutes ahead of UTC or an IANA zone: the last resort for a time without one. */
  zone?: number | string;
  /** What is printed before the time of the last change. */
  updated: string;
  /** What is printed before the time of publication. */
  published: string;
  /** What is printed before an author's name. */
  by: string;
  /** What is printed before the name of an outlet that a story is taken from. */
  credit: string;
  /** What may stand before an agency's name without a colon: "Avec AFP", "খবর রয়টার্সের". */
  creditOpening?: string;
  /** What follows the name of an outlet in a line that only names it: "… থেকে নেওয়া". */
  creditEnding?: string;
  /** Desks and roles that are printed where an author's name would be; a line that ends in one of them is a byline. */
  desks?: string;
  /** Openings of lines that lead elsewhere: "Read more", "Also read". */
  readMore: string;
  /** Whole lines, or openings of short lines, that belong to the page: sharing, newsletters, advertisements, comments. */
  furniture: string;
  /** Words beside the figure of a counter: views, shares, minutes to read. */
  counters?: string;
}
