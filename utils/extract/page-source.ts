import { type Block, readBlocks } from '@/utils/extract/read-blocks';
import { type LinkedNode, readJsonLd } from '@/utils/extract/read-json-ld';
import { type MetaFacts, readMeta } from '@/utils/extract/read-meta';

/** What the document holds, read once for everything that is asked of it. */
export interface PageSource {
  page: Document;
  meta: MetaFacts;
  /** Every typed object of its JSON-LD. */
  nodes: readonly LinkedNode[];
  /** All of its text. */
  blocks: readonly Block[];
}

/** Reads the untouched document. Changes nothing in it. */
export const readSource = (page: Document): PageSource => ({
  page,
  meta: readMeta(page),
  nodes: readJsonLd(page),
  blocks: page.body ? readBlocks(page.body) : [],
});
