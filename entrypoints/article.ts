import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/utils/extract/extract-article';

/**
 * Injected by the click. What main returns is what `scripting.executeScript` gives back. It is no content script in
 * WXT's sense on purpose: that wrapper posts messages to the page, and a page shall not notice being read.
 */
export default defineUnlistedScript({ main: () => extractArticle(document) });
