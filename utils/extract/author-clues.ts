import type { Evidence } from '@/utils/extract/article';
import type { LinkedArticle } from '@/utils/extract/article-node';
import type { Block } from '@/utils/extract/read-blocks';
import type { MetaFacts } from '@/utils/extract/read-meta';

export interface AuthorClues {
  page: Document;
  headline: Element | undefined;
  blocks: readonly Block[];
  meta: MetaFacts;
  linked: LinkedArticle | undefined;
  /** Names of the site and its publisher, which are no authors. */
  outlets: readonly string[];
  language: string;
}

export interface Authors {
  names: string[];
  evidence: Evidence;
}
