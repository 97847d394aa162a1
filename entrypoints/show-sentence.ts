import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locateSentence } from '@/utils/extract/locate-sentence';

declare global {
  // Left in this isolated world by the background just before the script is injected.
  var sutroSentence: string | undefined;
}

/** Scrolls to the sentence and highlights it without touching the document. Gives back whether it was found. */
export default defineUnlistedScript((): boolean => {
  const range = locateSentence(document, globalThis.sutroSentence ?? '');
  if (!range) return false;
  // The sentence may stand in a frame, which keeps highlights of its own.
  const view = range.startContainer.ownerDocument?.defaultView ?? window;
  view.CSS.highlights.set('sutro-sentence', new view.Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
});
