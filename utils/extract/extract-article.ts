import { Readability } from '@mozilla/readability';
import type { Article } from '@/utils/extract/article';
import { assembleArticle } from '@/utils/extract/assemble-article';
import { cleanBlocks } from '@/utils/extract/clean-blocks';
import { isDocument, isElement } from '@/utils/extract/node-kinds';
import { readBlocks } from '@/utils/extract/read-blocks';
import { readFacts } from '@/utils/extract/read-facts';
import { identifyLanguage } from '@/utils/language/identify-language';
import { failure, type Outcome, success } from '@/utils/outcome';

/** Fewer letters than this are no article. */
const LEAST_TEXT = 250;

/** Reads the article off the page. The page itself is not changed. */
export async function extractArticle(page: Document): Promise<Outcome<Article>> {
  if (page.contentType === 'application/pdf' || page.querySelector('embed[type="application/pdf"]')) {
    return failure('page-is-pdf');
  }
  const facts = readFacts(page);
  await Promise.resolve();
  const copy = page.cloneNode(true);
  if (!isDocument(copy)) return failure('page-unreadable');
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  if (!found || !isElement(found)) return failure('not-an-article');
  const blocks = readBlocks(found);
  const language = identifyLanguage(blocks.map(({ text }) => text).join('\n'), facts.languageHint);
  const { paragraphs, creditLines } = cleanBlocks(blocks, language, facts.title ?? '');
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return failure('too-little-text');
  return success(
    assembleArticle({ ...facts, creditLines: [...facts.creditLines, ...creditLines] }, paragraphs, language),
  );
}
