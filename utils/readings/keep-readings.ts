import { sessionItems } from '@/utils/session/session-items';
import type { Reading } from './reading';

/** By tab. */
const readings = sessionItems<`${number}`, Reading>('reading');

export const readingOf = (tabId: number): Promise<Reading | undefined> => readings.get(`${tabId}`);

/** Keeps the reading of a tab; when session storage is full, readings of other tabs make room. */
export async function keepReading(tabId: number, reading: Reading): Promise<void> {
  const key = `${tabId}` as const;
  try {
    await readings.set(key, reading);
  } catch {
    const others = (await readings.all()).filter(([other]) => other !== key);
    await Promise.all(others.map(([other]) => readings.remove(other)));
    await readings.set(key, reading);
  }
}

export const forgetReading = (tabId: number): Promise<void> => readings.remove(`${tabId}`);

/** Calls `changed` with every later state of the tab's reading. Returns what stops it. */
export const watchReading = (tabId: number, changed: (reading: Reading | undefined) => void): (() => void) =>
  readings.watch(`${tabId}`, changed);
