import { browser } from 'wxt/browser';
import type { Article } from '@/utils/extract/article';

/** The page's own words decide its language; the browser's detector is asked only where they do not. */
export async function settleLanguage(article: Article): Promise<Article> {
  if (article.language !== 'und') return article;
  const text = article.sentences
    .map((s) => s.text)
    .join(' ')
    .slice(0, 5000);
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages[0];
  return isReliable && best ? { ...article, language: best.language } : article;
}
