import type { Article } from '@/utils/extract/article';
import { askReadability } from '@/utils/extract/ask-readability';
import { assembleArticle, type Paragraph } from '@/utils/extract/assemble-article';
import { cleanBlocks } from '@/utils/extract/clean-blocks';
import { copyPage, isDisguised } from '@/utils/extract/copy-page';
import { findText } from '@/utils/extract/find-text';
import { foldSpace } from '@/utils/extract/read-blocks';
import { isListing, looksLikeArticle } from '@/utils/extract/judge-page';
import { measurePage } from '@/utils/extract/measure-page';
import { readSource } from '@/utils/extract/page-source';
import { makePause, withPauses } from '@/utils/extract/pause';
import { factsInSteps } from '@/utils/extract/read-facts';
import { selectedBlocks } from '@/utils/extract/selected-blocks';
import { statedText } from '@/utils/extract/stated-text';
import { identifyLanguage } from '@/utils/language/identify-language';
import { failure, type Outcome, success } from '@/utils/outcome';

/** Fewer characters than this are no article. */
const LEAST_TEXT = 150;
/** More than a long book is no article either, and would take long to cut into sentences. */
const MOST_TEXT = 1_000_000;

/**
 * Reads the article off the page: its facts and its text. Only reads: nothing in the page is changed. What the reader
 * has selected is the text, if it is more than a few words.
 */
export async function extractArticle(live: Document): Promise<Outcome<Article>> {
  const page = isDisguised(live) ? copyPage(live) : live;
  const problem = measurePage(page);
  if (problem) return failure(problem);
  const pause = makePause();
  const source = await withPauses(readSource(page), pause);
  if (source.tooMuch) return failure('page-too-large');
  await pause();
  const facts = await withPauses(factsInSteps(source), pause);
  await pause();
  const selected = selectedBlocks(live, source.blocks);
  const title = facts.headline ?? facts.title ?? '';
  const { lineOf } = source;
  if (selected) {
    const language = identifyLanguage(selected.map(({ text }) => text).join('\n'), facts.languageHint);
    const { paragraphs } = cleanBlocks(selected, { language, title, description: '', lineOf });
    return success(assembleArticle(facts, paragraphs, language));
  }
  await pause();
  const stated = statedText(source.nodes);
  const found = await findText(source, facts, foldSpace(stated), pause);
  await pause();
  const { language, description } = found;
  const setting = { language, title, description, lineOf };
  const clean = cleanBlocks(found.chosen, setting);
  if (isListing(source.meta, found, facts)) return failure('not-an-article');
  let paragraphs: readonly Paragraph[] = clean.paragraphs;
  if (lettersIn(paragraphs) > MOST_TEXT) return failure('page-too-large');
  if (lettersIn(paragraphs) < LEAST_TEXT && looksLikeArticle(source.meta, facts)) {
    const second = cleanBlocks(askReadability(page), setting).paragraphs;
    if (lettersIn(second) >= 2 * LEAST_TEXT) paragraphs = second;
  }
  if (lettersIn(paragraphs) < LEAST_TEXT) {
    // A page that draws its text later still states it for search engines.
    if (stated.length < 2 * LEAST_TEXT)
      return failure(looksLikeArticle(source.meta, facts) ? 'too-little-text' : 'not-an-article');
    paragraphs = stated
      .split('\n')
      .map((line) => ({ text: foldSpace(line) }))
      .filter(({ text }) => text !== '');
  }
  const creditLines = [...facts.creditLines];
  for (const line of clean.creditLines) if (!creditLines.some(({ raw }) => raw === line.raw)) creditLines.push(line);
  const { dateline = facts.dateline } = clean;
  return success(
    assembleArticle({ ...facts, creditLines, ...(dateline !== undefined && { dateline }) }, paragraphs, language),
  );
}

const lettersIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);
