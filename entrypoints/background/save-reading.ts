import { browser } from 'wxt/browser';
import { removeClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { glossings } from '@/utils/glossing/keep-glossing';
import { failure, type Outcome } from '@/utils/outcome';
import { readingOf } from '@/utils/readings/keep-readings';
import { wordings } from '@/utils/wording/keep-wording';

/** Stores the tab's reading. Nothing of a private window is stored, whoever asks. */
export async function saveReading(tabId: number): Promise<Outcome<{ clippingId: string }>> {
  const [tab, reading] = await Promise.all([browser.tabs.get(tabId), readingOf(tabId)]);
  if (tab.incognito) return failure('private-window');
  if (reading?.phase !== 'shown') return failure('nothing-remembered');
  const wording = await wordings.get(`${tabId}`);
  const isWorded = wording?.phase === 'worded' && wording.page === reading.page;
  const summary = isWorded ? wording.summary : reading.summary;
  const { article } = reading;
  const glossing = await glossings.get(`tab:${tabId}`);
  const gloss = glossing?.page === article.url ? glossing.gloss : undefined;
  const saved = await saveClipping({ article, summary, ...(gloss && { gloss }) });
  return saved.ok ? { ok: true, value: { clippingId: saved.value.id } } : saved;
}

export function takeBack(clippingId: string): Promise<Outcome<null>> {
  return removeClipping(clippingId);
}
