import type { IndexPage } from './index-rows';
import type { Postings } from './postings';
import { PrefixGroups } from './prefix-groups';

/** A page is read whole: small enough to be quick, large enough that there are few. */
const MOST_PLACES = 8192;
const MOST_CHARACTERS = 16_384;

/** Cuts the dictionary of one segment into pages. Terms must come in order, each once. */
export class PageWriter {
  readonly firsts: string[] = [];
  private readonly groups: PrefixGroups;
  private ready: IndexPage[] = [];
  private terms: string[] = [];
  private postings: Postings[] = [];
  private places = 0;
  private characters = 0;

  constructor(
    private readonly segment: number,
    size: number,
  ) {
    this.groups = new PrefixGroups(size);
  }

  add(term: string, postings: Postings): void {
    for (const group of this.groups.endBefore(term, this.firsts.length)) this.write(group.term, group.postings);
    this.groups.add(term, postings, this.firsts.length);
    this.write(term, postings);
  }

  /** The pages finished since the last call. */
  take(): IndexPage[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  finish(): void {
    for (const group of this.groups.endBefore('', this.firsts.length)) this.write(group.term, group.postings);
    this.finishPage();
  }

  private write(term: string, postings: Postings): void {
    this.terms.push(term);
    this.characters += term.length + 1;
    this.postings.push(postings);
    this.places += postings.length;
    if (this.places >= MOST_PLACES || this.characters >= MOST_CHARACTERS) this.finishPage();
  }

  private finishPage(): void {
    const [first] = this.terms;
    if (first === undefined) return;
    this.ready.push({ segment: this.segment, page: this.firsts.length, ...packPage(this.terms, this.postings) });
    this.firsts.push(first);
    this.terms = [];
    this.postings = [];
    this.places = 0;
    this.characters = 0;
  }
}

/** What a page says, without where it stands. */
export function packPage(
  terms: readonly string[],
  postings: readonly Postings[],
): Pick<IndexPage, 'terms' | 'ends' | 'places'> {
  const ends = new Uint16Array(terms.length);
  const places = new Uint16Array(postings.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  postings.forEach((some, i) => {
    places.set(some, end);
    end += some.length;
    ends[i] = end;
  });
  return { terms: terms.join('\n'), ends, places };
}
