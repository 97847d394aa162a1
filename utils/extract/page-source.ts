import { atOnce, type Steps } from '@/utils/extract/pause';
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
  /** All of its text, unless there is too much. */
  blocks: readonly Block[];
  tooMuch: boolean;
  /** What kind of line a text is. */
  lineOf: LineReader;
}

/** Reads the untouched document. Changes nothing in it. */
export function* readSource(page: Document): Steps<PageSource> {
  const meta = readMeta(page);
  const nodes = readJsonLd(page);
  yield;
  const { blocks, tooMuch } = page.body ? yield* textOf(page.body) : { blocks: [], tooMuch: false };
  return { page, meta, nodes, blocks, tooMuch, lineOf: rememberLines() };
}

function* textOf(body: HTMLElement): Steps<{ blocks: Block[]; tooMuch: boolean }> {
  let text = yield* readText(body);
  // Scripts of the page may take away what is just being read. They cannot while it is read at once.
  if (text.end === 'lost') text = atOnce(readText(body));
  return { blocks: text.blocks, tooMuch: text.end === 'too-much' };
}
