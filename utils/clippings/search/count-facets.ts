import type { ClippingsDatabase } from '../database';
import { allSegments, eachPosting } from './read-segments';
import { type Facet, facetTerm } from './terms-of-clipping';

export interface FacetCount {
  value: string;
  count: number;
}

/** The most frequent speakers, outlets, languages or tags among `numbers`, with how many have each. */
export function countFacet(
  db: ClippingsDatabase,
  facet: Facet,
  numbers: readonly number[],
  most: number,
): Promise<FacetCount[]> {
  return db.transaction('r', [db.waiting, db.segments, db.postings], async () => {
    const wanted = { term: facetTerm(facet, ''), prefix: true };
    const [segments, waiting] = await Promise.all([allSegments(db), db.waiting.toArray()]);
    const counted = new Set(numbers);
    const counts = new Map<string, number>();
    const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { number, terms } of waiting) {
      if (counted.has(number)) for (const term of terms.split('\n')) if (term.startsWith(wanted.term)) count(term);
      counted.delete(number); // what a segment says of it is out of date
    }
    await eachPosting(db, segments, [wanted], (term, number) => counted.has(number) && count(term));
    return [...counts]
      .map(([term, count]) => ({ value: term.slice(wanted.term.length), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, most);
  });
}
