import { browser } from 'wxt/browser';
import { glossings } from '@/utils/glossing/keep-glossing';
import { fromOwnPage } from '@/utils/messaging/guard-sender';
import { messenger } from '@/utils/messaging/messenger';
import { installAllowed, installModel, removeModel, resumeInstalling, stopInstalling } from './gloss-models';
import { factsOfSubject, glossSubject, keepLines, resumeGlossing, stopGlossing } from './gloss-translate';

/** What a stopped background left unfinished can wait until the popup that woke it has its answer. In ms. */
const AFTER_THE_CLICK = 500;

/** Everything of the gloss that wakes the background. To be called in its first turn. */
export function listenForGloss(): void {
  messenger.onMessage('gloss', fromOwnPage(glossSubject));
  messenger.onMessage('englishFacts', fromOwnPage(factsOfSubject));
  messenger.onMessage('stopGloss', fromOwnPage(stopGlossing));
  messenger.onMessage('keepGlossLines', fromOwnPage(keepLines));
  messenger.onMessage('installModel', fromOwnPage(installModel));
  messenger.onMessage('stopInstalling', fromOwnPage(stopInstalling));
  messenger.onMessage('removeModel', fromOwnPage(removeModel));
  browser.permissions.onAdded.addListener(() => void installAllowed());
  browser.tabs.onRemoved.addListener((tabId) => void glossings.remove(`tab:${tabId}`));
  setTimeout(() => {
    void resumeInstalling();
    void resumeGlossing();
  }, AFTER_THE_CLICK);
}
