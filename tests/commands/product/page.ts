// The part of the line that runs inside a page; bundled by load-product.ts for the browser.
export { extractArticle } from '@/utils/extract/extract-article';
