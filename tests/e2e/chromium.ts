import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { isRoot } from '../commands/browsers.ts';
import { eventually } from './eventually.ts';
import type { LaunchOptions, Reader, Tab, View } from './reader.ts';

const BUILD = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A view with everything that Playwright can do to it. */
export interface ChromiumView extends View {
  page: Page;
}

export interface ChromiumReader extends Reader {
  click(tab: Tab): Promise<ChromiumView>;
  openOwnPage(page: string): Promise<ChromiumView>;
  /** Closes a document of the extension that no tab shows. */
  closeTarget(page: string): Promise<void>;
}

function viewOf(page: Page): ChromiumView {
  return {
    page,
    text: () => page.locator('body').innerText(),
    all: (role) => page.getByRole(role).allInnerTexts(),
    async press(role, name) {
      const target = page.getByRole(role, { name }).first();
      // A click would aim at the first box of a link over several lines, which may be a quotation mark drawn by CSS.
      if (role === 'link') await target.press('Enter');
      else await target.click();
    },
    run: (inPage, argument) => page.evaluate(`(${String(inPage)})(${JSON.stringify(argument)})`),
    pointAt: (selector) => page.locator(selector).first().hover(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}

const tabOf = (page: Page): Tab => ({
  url: page.url(),
  run: (inPage) => page.evaluate(inPage),
  picture: async (file) => void (await page.screenshot({ path: file })),
});

/** Starts Chromium with the very build that ships, nothing added to it. */
async function start({
  profile,
  program,
  proxy,
  language = 'en',
  colours = 'light',
  headless = true,
  build = BUILD,
}: LaunchOptions) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    chromiumSandbox: !isRoot,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1100, height: 800 } : null,
    colorScheme: colours,
    env: { ...process.env, LANGUAGE: language },
    // Loopback addresses go through the proxy, too.
    ...(proxy && { proxy: { server: `http://${proxy.host}:${proxy.port}`, bypass: '<-loopback>' } }),
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--lang=${language}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-gpu',
      '--disable-sync',
    ],
  });
  const protocol = await browserOf(context).newBrowserCDPSession();
  const { id } = await protocol.send('Extensions.loadUnpacked', { path: build });
  await protocol.detach();
  return { context, id };
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is closed');
  return browser;
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumReader> {
  let { context, id } = await start(options);

  const findPopup = async (): Promise<Page | undefined> => {
    const [port] = (await readFile(path.join(options.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const pages = client.contexts().flatMap((opened) => opened.pages());
    const popup = pages.find((page) => page.url().startsWith(`chrome-extension://${id}/popup.html`));
    if (!popup) await client.close();
    await popup?.emulateMedia({ colorScheme: options.colours ?? 'light' });
    return popup;
  };

  const openOwnPage = async (page: string): Promise<ChromiumView> => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${id}/${page}`);
    return viewOf(opened);
  };

  return {
    browserName: 'chromium',
    openOwnPage,

    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(page);
    },

    async openPrivate(url) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      // Allowing it reloads the extension, and an unpacked one is only loaded in developer mode.
      await settings.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
      })()`);
      const own = await eventually('the extension to come back', () =>
        openOwnPage('popup.html').catch(() => undefined),
      );
      const appeared = context.waitForEvent('page');
      await own.run((address) => chrome.windows.create({ incognito: true, url: address }), url);
      const page = await appeared;
      await page.waitForURL(url);
      await Promise.all([settings.close(), own.close()]);
      return tabOf(page);
    },

    async click({ url }) {
      const protocol = await browserOf(context).newBrowserCDPSession();
      const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.findLast((info) => info.url === url);
      if (!target) throw new Error(`No tab shows ${url}`);
      await protocol.send('Extensions.triggerAction', { id, targetId: target.targetId });
      await protocol.detach();
      // Playwright does not see a popup open; a client that connects afterwards finds it there.
      return viewOf(await eventually('the popup', findPopup));
    },

    async allowHost(origin) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${origin}')`);
      await settings.close();
    },

    async closeTarget(page) {
      const protocol = await browserOf(context).newBrowserCDPSession();
      const { targetInfos } = await protocol.send('Target.getTargets');
      const target = targetInfos.find(({ url }) => url === `chrome-extension://${id}${page}`);
      if (!target) throw new Error(`No ${page} is open`);
      await protocol.send('Target.closeTarget', { targetId: target.targetId });
      await protocol.detach();
    },

    async fillDisk(room) {
      const [page] = context.pages();
      if (!page) throw new Error('No page is open');
      // For as long as the session that said it: it ends with the page.
      const protocol = await context.newCDPSession(page);
      const origin = `chrome-extension://${id}`;
      await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room * 1024 });
    },

    async stopBackground() {
      // Any page will do, as long as it is there already: a new one would close the popup.
      const [page] = context.pages();
      if (!page) throw new Error('No page is open');
      const protocol = await context.newCDPSession(page);
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await protocol.detach();
    },

    async restart() {
      await context.close();
      ({ context, id } = await start(options));
    },

    closed: () => new Promise((closed) => context.once('close', () => closed())),
    close: () => context.close(),
  };
}
