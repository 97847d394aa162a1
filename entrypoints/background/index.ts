import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fromOwnPage } from '@/utils/messaging/guard-sender';
import { messenger } from '@/utils/messaging/messenger';
import { forgetReading } from '@/utils/readings/keep-readings';
import { wordings } from '@/utils/wording/keep-wording';
import { listenForGloss } from './gloss-listeners';
import { cancelReading, readTab } from './read-tab';
import { saveReading, takeBack } from './save-reading';
import { showSentence } from './show-sentence';
import { keepWording, stopWording, wordReading } from './word-reading';

// Listeners are added in the first turn: a stopped background is woken by them.
export default defineBackground(() => {
  messenger.onMessage('readTab', fromOwnPage(readTab));
  messenger.onMessage('cancelReading', fromOwnPage(cancelReading));
  messenger.onMessage('saveReading', fromOwnPage(saveReading));
  messenger.onMessage('removeClipping', fromOwnPage(takeBack));
  messenger.onMessage('showSentence', fromOwnPage(showSentence));
  listenForGloss();
  messenger.onMessage('wordReading', fromOwnPage(wordReading));
  messenger.onMessage('stopWording', fromOwnPage(stopWording));
  messenger.onMessage('keepWording', fromOwnPage(keepWording));
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetReading(tabId);
    void wordings.remove(`${tabId}`);
  });
  // Settings hold a key: keep them from scripts in pages, where the browser can.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
