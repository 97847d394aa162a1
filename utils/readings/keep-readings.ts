import { browser } from 'wxt/browser';
import type { Reading } from './reading';

/**
 * Readings live in session storage: in memory only, so nothing of a private window reaches the disk,
 * and yet they outlive the popup and a stopped background.
 */
const keyOf = (tabId: number) => `reading:${tabId}`;
const isReadingKey = (key: string) => key.startsWith('reading:');

export async function readingOf(tabId: number): Promise<Reading | undefined> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get<Record<string, Reading>>(key);
  return found[key];
}

/** Keeps the reading of a tab; when session storage is full, readings of other tabs make room. */
export async function keepReading(tabId: number, reading: Reading): Promise<void> {
  const key = keyOf(tabId);
  try {
    await browser.storage.session.set({ [key]: reading });
  } catch {
    const others = Object.keys(await browser.storage.session.get(null)).filter((k) => isReadingKey(k) && k !== key);
    await browser.storage.session.remove(others);
    await browser.storage.session.set({ [key]: reading });
  }
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `changed` with every later state of the tab's reading. Returns what stops it. */
export function watchReading(tabId: number, changed: (reading: Reading | undefined) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) void readingOf(tabId).then(changed);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
