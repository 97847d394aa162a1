import type { Article, SentenceId } from '@/utils/extract/article';
import { readOpening } from './read-opening';

/** More sentences than this in front of a point would be a paragraph. */
const MOST = 2;

/**
 * The sentences that must come along for a sentence to be understood: those right before it, back to one that stands
 * alone. None for a sentence that stands alone; undefined when what it points to is too far away to be shown.
 */
export function findAntecedents(article: Article, id: SentenceId): SentenceId[] | undefined {
  const found: SentenceId[] = [];
  let at = id;
  while (at > 0 && pointsBack(article, at)) {
    at--;
    if (found.length === MOST || article.sentences[at]?.role === 'subheading') return undefined;
    found.unshift(at);
  }
  return found;
}

const pointsBack = (article: Article, id: SentenceId): boolean =>
  readOpening(article.sentences[id]?.text ?? '', article.language).pointing;
