import type { Evidence } from '@/utils/extract/article';
import type { Credit } from './attribution';
import { findOutletsIn, type Outlet, type OutletPlace } from './outlets';

/** An outlet that the gazetteer knows, as printed. */
export const creditOf = (outlet: string, { id, name }: Outlet, evidence: Evidence): Credit => ({
  outlet,
  id,
  name,
  evidence,
});

/** Every outlet that a line names. */
export const creditsNamedIn = (evidence: Evidence, place: OutletPlace): Credit[] =>
  findOutletsIn(evidence.raw, place).map(({ outlet, start, end }) =>
    creditOf(evidence.raw.slice(start, end), outlet, evidence),
  );
