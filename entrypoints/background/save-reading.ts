import { browser } from 'wxt/browser';
import { removeClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { failure, type Outcome } from '@/utils/outcome';
import { readingOf } from '@/utils/readings/keep-readings';

/** Stores the tab's reading. Nothing of a private window is stored, whoever asks. */
export async function saveReading(tabId: number): Promise<Outcome<{ clippingId: string }>> {
  const [tab, reading] = await Promise.all([browser.tabs.get(tabId), readingOf(tabId)]);
  if (tab.incognito) return failure('private-window');
  if (reading?.phase !== 'shown') return failure('nothing-remembered');
  const saved = await saveClipping({ article: reading.article, summary: reading.summary });
  return saved.ok ? { ok: true, value: { clippingId: saved.value.id } } : saved;
}

export function takeBack(clippingId: string): Promise<Outcome<null>> {
  return removeClipping(clippingId);
}
