import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bidi } from './bidi.ts';
import { eventually } from './eventually.ts';
import { findByRole } from './find-by-role.ts';
import { closePopup, evaluateInPopup, openPopup, pictureOfPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import type { LaunchOptions, Reader, Tab, View } from './reader.ts';

const BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON = '{5f1c2a7e-3b64-4c1d-9a58-7d0e2b9c4a61}';
const UUID = '6b5c1f0e-9d0a-4b7e-8a55-0c2f1f3a7e11';

/** A development install is forgotten with the browser; so that it keeps its address and storage as a real one's. */
const LIKE_INSTALLED = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
};

type Context = { context: string; url: string };
type Evaluate = <T>(expression: string) => Promise<T>;

/** Where a tab is: its browsing context, and that of the browser's own window around it. */
type Place = { context: string; window: string };

const callOf = (inPage: unknown, argument?: unknown): string =>
  `(${String(inPage)})(${argument === undefined ? '' : JSON.stringify(argument)})`;

const patternOf = (name: string | RegExp): { pattern: string; flags: string } =>
  typeof name === 'string' ? { pattern: RegExp.escape(name), flags: 'i' } : { pattern: name.source, flags: name.flags };

/** Presses keys in a context as its user does: pages take the event for the reader's own. */
async function type(bidi: Bidi, context: string, key: string): Promise<void> {
  const actions = [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ],
    },
  ];
  await bidi.send('input.performActions', { context, actions });
}

const ENTER = '\uE007';
const SPACE = ' ';

/** Puts the pointer into the middle of an element. */
async function pointAt(bidi: Bidi, context: string, selector: string): Promise<void> {
  const middle = await bidi.evaluate<{ x: number; y: number }>(
    context,
    `(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getClientRects()[0];
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    })()`,
  );
  const actions = [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', ...middle }] }];
  await bidi.send('input.performActions', { context, actions });
}

/** What a driver can do in a tab and not in a popup. */
interface InTab {
  pressKey: (key: string) => Promise<void>;
  pointAt: (selector: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
}

const inTab = (bidi: Bidi, context: string): InTab => ({
  pressKey: (key) => type(bidi, context, key),
  pointAt: (selector) => pointAt(bidi, context, selector),
  resize: async (width, height) =>
    void (await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })),
});

const notInPopup = (): Promise<void> => Promise.reject(new Error('No driver can do this in a popup of Firefox'));

/** Keys press the focused element where the page can be typed into; elsewhere elements are clicked by script. */
function viewOf(evaluate: Evaluate, picture: () => Promise<Buffer>, close: () => Promise<void>, tab?: InTab): View {
  return {
    text: () => evaluate('document.body.innerText'),
    all: (role) => evaluate(callOf(findByRole, { role })),
    async press(role, name) {
      const request = { role, name: patternOf(name), press: tab ? 'focus' : 'click' };
      await eventually(`a ${role} ${String(name)}`, async () => {
        const pressed = await evaluate<string[]>(callOf(findByRole, request));
        return pressed.length > 0 ? pressed : undefined;
      });
      await tab?.pressKey(role === 'switch' ? SPACE : ENTER);
    },
    run: (inPage, argument) => evaluate(callOf(inPage, argument)),
    pointAt: tab?.pointAt ?? notInPopup,
    resize: tab?.resize ?? notInPopup,
    picture: async (file) => writeFile(file, await picture()),
    close,
  };
}

async function contextsOf(bidi: Bidi, scope: 'chrome' | 'content'): Promise<Context[]> {
  const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': scope });
  return contexts;
}

async function picture(bidi: Bidi, context: string): Promise<Buffer> {
  const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
  return Buffer.from(data, 'base64');
}

/** Starts Firefox with the very build that ships, nothing added to it. */
async function start(options: LaunchOptions) {
  const process = await startFirefox(options, LIKE_INSTALLED);
  const { bidi } = process;
  const [window] = (await contextsOf(bidi, 'chrome')).filter(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  const { language } = options;
  if (language) {
    const available = JSON.stringify([language, 'en-US']);
    await bidi.evaluate(
      window.context,
      `(() => { Services.locale.availableLocales = ${available}; Services.locale.requestedLocales = ${available}; })()`,
    );
  }
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.build ?? BUILD } });
  const [tab] = await contextsOf(bidi, 'content');
  return { process, bidi, window: window.context, firstTab: tab?.context };
}

export async function launchFirefox(options: LaunchOptions): Promise<Reader> {
  let { bidi, window, firstTab, process } = await start(options);
  const places = new WeakMap<Tab, Place>();

  const openTab = async (url: string): Promise<string> => {
    // Beside the first tab, so that it is never in a private window.
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      referenceContext: firstTab,
    });
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  };

  const tabOf = (place: Place, url: string): Tab => {
    const tab: Tab = {
      url,
      run: (inPage) => bidi.evaluate(place.context, callOf(inPage)),
      picture: async (file) => writeFile(file, await picture(bidi, place.context)),
    };
    places.set(tab, place);
    return tab;
  };

  return {
    browserName: 'firefox',

    async open(url) {
      return tabOf({ context: await openTab(url), window }, url);
    },

    async openPrivate(url) {
      const known = new Set((await contextsOf(bidi, 'chrome')).map(({ context }) => context));
      await bidi.evaluate(
        window,
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const permissions = ['internal:privateBrowsingAllowed'];
          await ExtensionPermissions.add('${ADDON}', { permissions, origins: [], data_collection: [] });
          await (await AddonManager.getAddonByID('${ADDON}')).reload();
          openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true });
        })()`,
      );
      const opened = await eventually('a private window', async () =>
        (await contextsOf(bidi, 'chrome')).find(({ context }) => !known.has(context)),
      );
      const page = await eventually(`${url} in it`, async () =>
        (await contextsOf(bidi, 'content')).find((tab) => tab.url === url),
      );
      return tabOf({ context: page.context, window: opened.context }, url);
    },

    async click(tab) {
      const place = places.get(tab);
      if (!place) throw new Error('The tab is not of this browser');
      await bidi.send('browsingContext.activate', { context: place.context });
      await openPopup(bidi, place.window, ADDON);
      return viewOf(
        (expression) => evaluateInPopup(bidi, place.window, expression),
        () => pictureOfPopup(bidi, place.window),
        () => closePopup(bidi, place.window),
      );
    },

    async openOwnPage(page) {
      const context = await openTab(`moz-extension://${UUID}/${page}`);
      return viewOf(
        (expression) => bidi.evaluate(context, expression),
        () => picture(bidi, context),
        async () => void (await bidi.send('browsingContext.close', { context })),
        inTab(bidi, context),
      );
    },

    async allowHost(origin) {
      await bidi.evaluate(
        window,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${ADDON}');
          await ExtensionPermissions.add('${ADDON}', { permissions: [], origins: ['${origin}'], data_collection: [] }, extension);
        })()`,
      );
    },

    async fillDisk(room) {
      // Firefox looks at it when it opens its storage: at a start.
      options.prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': room };
      await process.close();
      ({ bidi, window, firstTab, process } = await start(options));
    },

    async stopBackground() {
      await bidi.evaluate(window, `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground()`);
    },

    async restart() {
      await process.close();
      ({ bidi, window, firstTab, process } = await start(options));
    },

    closed: () => process.exited,
    close: () => process.close(),
  };
}
