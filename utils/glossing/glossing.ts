import type { Gloss } from '@/utils/gloss/gloss';
import type { GlossProblem } from '@/utils/gloss/gloss-problem';

/** What is put into English: a tab's summary, or a clipping. */
export type Subject = `tab:${number}` | `clipping:${string}`;

/** How much of it. */
export type Extent = 'summary' | 'article';

export type GlossWork =
  | { phase: 'starting'; extent: Extent }
  /** The browser fetches a translator of its own; only the page that asked for it knows. */
  | { phase: 'fetching-own'; share: number }
  | { phase: 'translating'; extent: Extent; done: number; of: number }
  | { phase: 'finished' }
  /** Nothing is fetched before the reader says so. */
  | { phase: 'needs-model'; extent: Extent; language: string; bytes: number; hosts: string[] }
  | { phase: 'failed'; extent: Extent; problem: GlossProblem };

/** How far the English of one subject has come. Kept by the background, watched by pages. */
export interface Glossing {
  /** The article's address: a tab's gloss of another page is not this one's. */
  page: string;
  gloss?: Gloss;
  work: GlossWork;
}

/** How far the installation of a model has come. */
export type Installing =
  /** The reader said yes to us; the browser may still ask. */
  | { phase: 'asking' }
  | { phase: 'downloading'; received: number; of: number; host: string }
  | { phase: 'checking' }
  | { phase: 'failed'; problem: GlossProblem }
  | { phase: 'installed' };
