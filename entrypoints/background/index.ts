import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fromOwnPage } from '@/utils/messaging/guard-sender';
import { messenger } from '@/utils/messaging/messenger';
import { forgetReading } from '@/utils/readings/keep-readings';
import { cancelReading, readTab } from './read-tab';
import { saveReading, takeBack } from './save-reading';
import { showSentence } from './show-sentence';

// Listeners are added in the first turn: a stopped background is woken by them.
export default defineBackground(() => {
  messenger.onMessage('readTab', fromOwnPage(readTab));
  messenger.onMessage('cancelReading', fromOwnPage(cancelReading));
  messenger.onMessage('saveReading', fromOwnPage(saveReading));
  messenger.onMessage('removeClipping', fromOwnPage(takeBack));
  messenger.onMessage('showSentence', fromOwnPage(showSentence));
  browser.tabs.onRemoved.addListener((tabId) => void forgetReading(tabId));
});
