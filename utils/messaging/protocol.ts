import type { Outcome } from '@/utils/outcome';

/**
 * Every message there is. All of them go from an extension page to the background, and only for work
 * that must outlive the page; results are left where pages watch for them (readings, the database).
 */
export interface Protocol {
  /** Reads and summarises the tab, unless its reading is already there or under way. */
  readTab(request: { tabId: number; again: boolean }): Outcome<null>;
  cancelReading(tabId: number): void;
  /** Stores the tab's reading as a clipping. Answers after the transaction is committed. */
  saveReading(tabId: number): Outcome<{ clippingId: string }>;
  /** Moves a clipping to the trash. */
  removeClipping(clippingId: string): Outcome<null>;
  /** Scrolls the tab to a printed sentence and highlights it. False: it is no longer in the page. */
  showSentence(request: { tabId: number; text: string }): boolean;
}
