import { storage } from 'wxt/utils/storage';
import type { Endpoint } from '@/utils/summarize/engines/endpoint-engine';

/** Who may word the points when the reader asks for it; `own`: nobody, the points are the article's sentences. */
export type EngineChoice = 'own' | 'builtin' | 'endpoint';

export const engineChoice = storage.defineItem<EngineChoice>('local:engineChoice', { fallback: 'own' });

/** A server of the reader's own choosing, with its key. Content scripts cannot read it: see the background. */
export const summaryEndpoint = storage.defineItem<Endpoint | null>('local:summaryEndpoint', { fallback: null });
