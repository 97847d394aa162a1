import type { OutletId } from '@/utils/attribute/attribution';

/** A newsroom or agency of the gazetteer, with the ways its name is printed around the world. */
export interface OutletEntry {
  id: OutletId;
  /** In English. */
  name: string;
  kind: 'agency' | 'newspaper' | 'broadcaster' | 'site';
  /** ISO 3166, where it is run from. */
  country: string;
  /** Taken for the outlet wherever they stand. */
  names: readonly string[];
  /** Ordinary words too ("তাস" is also playing cards): only for whoever speaks, in credits, or beside "news agency". */
  inContext?: readonly string[];
  /** Often somebody else even as a speaker (PTI is also a party, Tasnim a person): credits, or beside "news agency". */
  inCredit?: readonly string[];
}

/** All ways its name is printed, wherever they stand for it. */
export const printedNames = ({ names, inContext = [], inCredit = [] }: OutletEntry): string[] => [
  ...names,
  ...inContext,
  ...inCredit,
];
