import type { OutletId } from '@/utils/attribute/attribution';
import { findOutlet, findOutletsIn, outletById } from '@/utils/attribute/outlets/find-outlets';

export interface OutletFound {
  /** As printed. */
  source: string;
  english: string;
  /** Any of these at the beginning of an English word names the same outlet. */
  forms: readonly string[];
  start: number;
  end: number;
}

/** Outlets and agencies that a text (NFC) names, by the gazetteer. */
export function findOutlets(text: string): OutletFound[] {
  return findOutletsIn(text).map(({ outlet, start, end }) => ({
    source: text.slice(start, end),
    english: outlet.name,
    // "The Daily Star" is "Daily Star" in running text; "Associated Press" is mostly AP.
    forms: [outlet.name, outlet.name.replace(/^The /, ''), initials(outlet.name)],
    start,
    end,
  }));
}

const initials = (name: string): string => (name.includes(' ') ? name.replace(/(\p{L})[^\s-]*[\s-]?/gu, '$1') : name);

/** The English name of an outlet, by its id or by what is printed. */
export const outletName = (id: OutletId | undefined, printed: string): string | undefined =>
  (id === undefined ? findOutlet(printed, 'speaker') : outletById(id))?.name;
