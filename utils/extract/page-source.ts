import { type Block, readText } from '@/utils/extract/read-blocks';
import { type LinkedNode, readJsonLd } from '@/utils/extract/read-json-ld';
import { type MetaFacts, readMeta } from '@/utils/extract/read-meta';
import { type LineReader, rememberLines } from '@/utils/extract/remember-lines';

/** What the document holds, read once for everything that is asked of it. */
export interface PageSource {
  page: Document;
  meta: MetaFacts;
  /** Every typed object of its JSON-LD. */
  nodes: readonly LinkedNode[];
  /** All of its text; not the whole when there is more than a page may hold. */
  blocks: readonly Block[];
  whole: boolean;
  /** What kind of line a text is. */
  lineOf: LineReader;
}

/** Reads the untouched document. Changes nothing in it. */
export const readSource = (page: Document): PageSource => ({
  page,
  meta: readMeta(page),
  nodes: readJsonLd(page),
  ...(page.body ? readText(page.body) : { blocks: [], whole: true }),
  lineOf: rememberLines(),
});
