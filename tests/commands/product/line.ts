// The part of the line that runs after a page was read; bundled by load-product.ts for Node.
export { attributeArticle } from '@/utils/attribute/attribute-article';
export { articleFromText } from '@/utils/extract/article-from-text';
export { buildSummary } from '@/utils/summarize/build-summary';
export { checkSummary } from '@/utils/summarize/check-summary';
