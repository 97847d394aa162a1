import { addPlaces, bitUnits, packBits, type Postings } from './postings';

/** Behind every term that begins with the text before it. */
export const AFTER_ALL = '\uffff';

/** The term under which all clippings with a word of this beginning are found together. */
export const groupTerm = (beginning: string): string => beginning + AFTER_ALL;

export const isGroup = (term: string | undefined): boolean => term?.endsWith(AFTER_ALL) === true;

/** A beginning that spreads over so many pages or more is read from its group instead. */
export const MOST_PAGES_READ = 3;
/** Longer beginnings never spread that far. */
const LONGEST_BEGINNING = 8;

interface Open {
  beginning: string;
  /** How many pages were finished when it began, and which of the kept postings is its first. */
  page: number;
  first: number;
}

/** The union of all terms with one beginning; sorts directly behind them. */
export interface Group {
  term: string;
  postings: Postings;
}

/**
 * Watches the sorted terms of a segment go by, and gives the unions of those beginnings that spread over
 * several pages: "k" is typed first, and must not cost more than "kuala".
 */
export class PrefixGroups {
  private readonly open: Open[] = [];
  private kept: Postings[] = [];

  constructor(private readonly size: number) {}

  /** The groups that end before this term. Call it before the term is written, with the pages finished so far. */
  endBefore(term: string, pages: number): Group[] {
    const groups: Group[] = [];
    for (let last = this.open.at(-1); last && !term.startsWith(last.beginning); last = this.open.at(-1)) {
      this.open.pop();
      if (pages - last.page >= MOST_PAGES_READ - 1) groups.push(this.union(last));
    }
    if (this.open.length === 0) this.kept = [];
    return groups;
  }

  add(term: string, postings: Postings, pages: number): void {
    // Word pairs and whole values are never asked for by their beginning.
    if (term.startsWith('"') || term.startsWith('=')) return;
    const start = term.startsWith(':') ? term.indexOf(':', 1) + 1 : 0;
    const known = this.open.at(-1)?.beginning.length ?? start;
    for (let end = known + 1; end <= Math.min(term.length, start + LONGEST_BEGINNING); end += 1)
      this.open.push({ beginning: term.slice(0, end), page: pages, first: this.kept.length });
    this.kept.push(postings);
  }

  private union({ beginning, first }: Open): Group {
    const bits = new Uint16Array(bitUnits(this.size));
    for (const postings of this.kept.slice(first)) addPlaces(bits, postings);
    return { term: groupTerm(beginning), postings: packBits(bits) };
  }
}
