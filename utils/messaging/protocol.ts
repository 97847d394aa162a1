import type { EnglishFacts } from '@/utils/gloss/english-facts';
import type { Extent, Subject } from '@/utils/glossing/glossing';
import type { Outcome } from '@/utils/outcome';
import type { ProposedSummary } from '@/utils/summarize/engines/build-proposed-summary';

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
  /** Sends the tab's article to the reader's endpoint, and keeps what holds of its answer. */
  wordReading(tabId: number): void;
  stopWording(tabId: number): void;
  /** A wording by the browser's own model, which works in the popup. */
  keepWording(wording: { tabId: number; page: string; proposed: ProposedSummary }): void;
  /** Scrolls the tab to a printed sentence and highlights it. False: it is no longer in the page. */
  showSentence(request: { tabId: number; text: string }): boolean;
  /** Puts a summary or a whole article into English; the lines appear in its glossing, and in the end in its clipping. */
  gloss(request: { subject: Subject; extent: Extent }): void;
  stopGloss(subject: Subject): void;
  /** What can be said of it in English without a model. The gazetteer is in the background's memory, not in a page's. */
  englishFacts(subject: Subject): EnglishFacts | null;
  /** English that the page had from its browser's own translator, by its source; it is checked before it is kept. */
  keepGlossLines(request: {
    subject: Subject;
    page: string;
    extent: Extent;
    engine: string;
    lines: Record<string, string>;
    finished: boolean;
  }): void;
  /** Fetches a translation model, or goes on fetching it. Only ever sent because the reader said so. */
  installModel(language: string): void;
  stopInstalling(language: string): void;
  removeModel(language: string): void;
}
