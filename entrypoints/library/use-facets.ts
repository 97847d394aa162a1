import { useEffect, useState } from 'preact/hooks';
import type { FacetCounts } from '@/components/library/Filters';
import { database } from '@/utils/clippings/database';
import { countFacet } from '@/utils/clippings/search/count-facets';
import { PAUSE_MS } from './typing-pause';

const MOST = 10;
const MOST_TAGS = 30;

/** What the listed clippings can be narrowed down by, counted only while somebody looks. */
export function useFacets(numbers: readonly number[], wanted: boolean): FacetCounts | undefined {
  const [counts, setCounts] = useState<FacetCounts>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const count = async () => {
      const [speaker, outlet, lang, tag] = await Promise.all([
        countFacet(database, 'speaker', numbers, MOST),
        countFacet(database, 'outlet', numbers, MOST),
        countFacet(database, 'lang', numbers, MOST),
        countFacet(database, 'tag', numbers, MOST_TAGS),
      ]);
      if (current) setCounts({ speaker, outlet, lang, tag });
    };
    // The list itself says what is wrong.
    const wait = setTimeout(() => void count().catch(() => undefined), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [numbers, wanted]);
  return counts;
}
