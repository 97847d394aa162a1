import { storage } from 'wxt/utils/storage';

/** How many points a summary has: 1–2, 3–5, up to 10. */
export type SummaryLength = 'brief' | 'normal' | 'full';

export const summaryLength = storage.defineItem<SummaryLength>('local:summaryLength', { fallback: 'normal' });
