import { storage } from 'wxt/utils/storage';
import type { Endpoint } from '@/utils/gloss/engines/endpoint-engine';
import { defaultHosts } from '@/utils/gloss/models/model-hosts';

/** Whether English stands beside the original. */
export const englishOn = storage.defineItem<boolean>('local:englishOn', { fallback: false });

/** Where models are fetched from, in this order: an institution can host its own copies. */
export const modelHosts = storage.defineItem<string[]>('local:modelHosts', { fallback: [...defaultHosts] });

/** A translation server of the reader's own; none unless it was entered. */
export const glossEndpoint = storage.defineItem<Endpoint | null>('local:glossEndpoint', { fallback: null });
