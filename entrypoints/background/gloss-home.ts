import { browser } from 'wxt/browser';
import type { FromHome, HomeLine, ToHome } from '@/utils/gloss/home/home-protocol';
import { type GlossHome, reachHome } from '@/utils/gloss/home/reach-home';
import { serveHome } from '@/utils/gloss/home/serve-home';
import { homeParts, portLine } from '@/utils/glossing/home-parts';
import { HOME_PORT } from '@/utils/glossing/home-port';

/**
 * The one place that knows where the gloss's worker lives: in Firefox in the background page itself, in Chrome,
 * whose background is a service worker and can have none, in an offscreen document.
 */
let opening: Promise<GlossHome> | undefined;

export function glossHome(): Promise<GlossHome> {
  opening ??= (import.meta.env.FIREFOX ? Promise.resolve(homeHere()) : homeOffscreen()).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function homeHere(): GlossHome {
  const { port1, port2 } = new MessageChannel();
  serveHome(homeParts(() => undefined))(channelLine<FromHome, ToHome>(port2));
  return reachHome(channelLine<ToHome, FromHome>(port1));
}

const channelLine = <Out, In>(port: MessagePort): HomeLine<Out, In> => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => {
    port.addEventListener('message', ({ data }: MessageEvent<In>) => listener(data));
    port.start();
  },
  onClose: () => undefined, // both ends go with the page
});

async function homeOffscreen(): Promise<GlossHome> {
  const existing = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (existing.length === 0) {
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Translates on this device in a worker, which a service worker cannot start.',
    });
  }
  const port = browser.runtime.connect({ name: HOME_PORT });
  // The document closes itself when it is idle: the next question opens another.
  port.onDisconnect.addListener(() => {
    opening = undefined;
  });
  return reachHome(portLine<ToHome, FromHome>(port));
}

/** Browsers end an idle background after 30 s; a call of theirs in between counts as work. */
const AWAKE = 20_000;

/** Keeps the background while the work goes on. */
export async function whileAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
