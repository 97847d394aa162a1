import type { IndexPage } from './index-rows';

/** A page is read whole: small enough to be quick, large enough that there are few. */
const MOST_PLACES = 8192;
const MOST_CHARACTERS = 16_384;

/** Cuts the dictionary of one segment into pages. Terms must come in order, each once, with ascending places. */
export class PageWriter {
  readonly firsts: string[] = [];
  private ready: IndexPage[] = [];
  private terms: string[] = [];
  private ends: number[] = [];
  private places: number[] = [];
  private characters = 0;

  constructor(private readonly segment: number) {}

  add(term: string, places: Iterable<number>): void {
    this.terms.push(term);
    this.characters += term.length + 1;
    for (const place of places) this.places.push(place);
    this.ends.push(this.places.length);
    if (this.places.length >= MOST_PLACES || this.characters >= MOST_CHARACTERS) this.finishPage();
  }

  /** The pages finished since the last call. */
  take(): IndexPage[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  finishPage(): void {
    const [first] = this.terms;
    if (first === undefined) return;
    this.firsts.push(first);
    this.ready.push({
      segment: this.segment,
      first,
      terms: this.terms.join('\n'),
      ends: Uint32Array.from(this.ends),
      places: Uint16Array.from(this.places),
    });
    this.terms = [];
    this.ends = [];
    this.places = [];
    this.characters = 0;
  }
}
