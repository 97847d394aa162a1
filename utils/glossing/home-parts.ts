import { type Browser, browser } from 'wxt/browser';
import type { HomeLine } from '@/utils/gloss/home/home-protocol';
import type { HomeParts } from '@/utils/gloss/home/serve-home';
import { openModelStore } from '@/utils/gloss/models/model-store';
import { shippedCatalogue } from './shipped-catalogue';

/** Memory is given back after so long without work. */
const IDLE = 30_000;

export const spawnBergamot = () => new Worker(browser.runtime.getURL('/bergamot/translator-worker.js'));

/** What the gloss's home needs of the browser, wherever it lives. */
export const homeParts = (onIdle: () => void): HomeParts => ({
  spawn: spawnBergamot,
  store: openModelStore(),
  fetch: (...request) => fetch(...request),
  catalogue: shippedCatalogue,
  idleMs: IDLE,
  onIdle,
});

/** An extension port as a line of the home. What comes over it is our own, from our own pages. */
export const portLine = <Out, In>(port: Browser.runtime.Port): HomeLine<Out, In> => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener: (message: In) => void) => port.onMessage.addListener(listener),
  onClose: (listener) => port.onDisconnect.addListener(listener),
});
