import { browser } from 'wxt/browser';
import { homeParts, portLine } from '@/utils/glossing/home-parts';
import { HOME_PORT } from '@/utils/glossing/home-port';
import { serveHome } from '@/utils/gloss/home/serve-home';

/** Chrome's home of the gloss: a service worker can have no worker of its own. Closes itself when there is nothing to do. */
const serve = serveHome(homeParts(() => window.close()));

browser.runtime.onConnect.addListener((port) => {
  if (port.name === HOME_PORT && port.sender?.id === browser.runtime.id) serve(portLine(port));
});
