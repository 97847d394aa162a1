import type { Article } from '@/utils/extract/article';
import { speechPackFor } from '@/utils/language/packs/speech-packs';
import type { Attribution } from './attribution';
import { compilePack } from '@/utils/attribute/templates/compiled-pack';
import { readCredits } from '@/utils/attribute/credits/read-credits';
import { readStatements } from './read-statements';

/** Who said what in the article, and where the story is from. All spans are the article's own words. */
export function attributeArticle(article: Article): Attribution {
  const pack = speechPackFor(article.language);
  return {
    statements: pack ? readStatements(article, compilePack(pack)) : [],
    credits: readCredits(article),
  };
}
