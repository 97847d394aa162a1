import type { EngineProblem } from '@/utils/summarize/engines/engine';
import type { Summary } from '@/utils/summarize/summary';

/**
 * How far an engine of the reader's choice has come with the points of one tab. The extractive summary stays in the
 * reading whatever happens here. `page` tells whether it still belongs to what the tab shows.
 */
export type Wording =
  | { phase: 'asking'; page: string; engine: string; since: number /* ms since the epoch */ }
  | {
      phase: 'worded';
      page: string;
      summary: Summary /* points that gave way to the article's own words */;
      replaced: number;
    }
  | { phase: 'failed'; page: string; problem: EngineProblem };
