import { liveQuery } from 'dexie';
import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from '@/utils/outcome';
import { problemOf } from '@/utils/clippings/storing';

export type Live<T> = { phase: 'waiting' } | { phase: 'here'; value: T } | { phase: 'failed'; problem: Problem };

/**
 * What a query on the database gives, now and after every change that any page makes. While another query
 * is on its way the last answer stays, so that nothing blinks.
 */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ phase: 'waiting' });
  useLayoutEffect(() => {
    const watching = liveQuery(query).subscribe({
      next: (value) => setLive({ phase: 'here', value }),
      error: (error) => setLive({ phase: 'failed', problem: problemOf(error) ?? 'storage-failed' }),
    });
    return () => watching.unsubscribe();
  }, inputs);
  return live;
}
