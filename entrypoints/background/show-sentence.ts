import { browser } from 'wxt/browser';

/** Legible on light and dark pages alike. */
const HIGHLIGHT = '::highlight(sutro-sentence) { background-color: #fde68a; color: #1c1917; }';

/** Scrolls the tab to a printed sentence and highlights it. False when it is no longer in the page. */
export async function showSentence({ tabId, text }: { tabId: number; text: string }): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT });
    await browser.scripting.executeScript({
      target,
      func: (sentence: string) => {
        globalThis.sutroSentence = sentence;
      },
      args: [text],
    });
    const [shown] = await browser.scripting.executeScript({ target, files: ['/show-sentence.js'] });
    return shown?.result === true;
  } catch {
    return false; // the tab is gone, or on another page that was not opened to us
  }
}
