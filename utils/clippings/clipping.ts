import type { Article } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import type { Gloss } from '@/utils/gloss/gloss';

/** Stays the same for ever, in backups and on other machines too. */
export type ClippingId = string;

/**
 * What a list shows of a clipping, and what the reader added to it. Small on purpose: lists of 100,000
 * stay fast because the article itself lives in a table of its own.
 */
export interface ClippingCard {
  id: ClippingId;
  /** Counts up with every clipping ever made on this machine, never used twice. The search index knows clippings by it. */
  number: number;
  /** What makes two savings the same clipping: the url, or the title of a text that has none. */
  key: string;
  url: string;
  /** When it was first saved, in ms since the epoch. */
  savedAt: number;
  /** When the reader or a new version last changed it. */
  changedAt: number;
  title: string;
  /** The title folded, to sort by. */
  titleKey: string;
  language: string;
  direction: 'ltr' | 'rtl';
  publisher?: string;
  /** ISO 8601, as fine as the page was. */
  publishedAt?: string;
  updatedAt?: string;
  /** The article's own time, or that of saving where the page gave none, in ms since the epoch: to sort by. */
  datedAt: number;
  /** Outlets and agencies the story is taken from, as credited. */
  credits: string[];
  /** Whoever is named as a speaker, in reading order, each once. */
  speakers: string[];
  /** The first key points. */
  points: string[];
  note?: string;
  tags: string[];
  /** How many versions are kept; the newest is number `versions`. */
  versions: number;
}

/** One state of the article, as it was saved at one moment. */
export interface ClippingVersion {
  id: ClippingId;
  /** From 1. */
  version: number;
  savedAt: number;
  article: Article;
  summary: Summary;
  gloss?: Gloss;
}

/** A clipping with its newest article: stands alone when the page is gone. */
export interface Clipping extends ClippingCard {
  article: Article;
  summary: Summary;
  gloss?: Gloss;
}

/** A card that was taken out of the library and can still be put back. */
export interface RemovedCard extends Pick<ClippingCard, 'number' | 'id' | 'key'> {
  removedAt: number;
  card: ClippingCard;
}
