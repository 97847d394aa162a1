import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Bidi, connectBidi } from './bidi.ts';
import type { LaunchOptions } from './reader.ts';

type Prefs = Record<string, string | number | boolean>;

/** Nothing that Firefox does for itself: no updates, no first-run pages, no services. */
const QUIET: Prefs = {
  'remote.active-protocols': 1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  // Its panel would take the keys that are meant for the page.
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

const proxyPrefs = ({ host, port }: { host: string; port: number }): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

export interface FirefoxProcess {
  bidi: Bidi;
  exited: Promise<void>;
  /** Closes the browser and waits until it has written its profile. */
  close(): Promise<void>;
}

/** Starts Firefox with a profile and connects to it. */
export async function startFirefox(
  { profile, program, proxy, colours = 'light', headless = true, prefs: ownPrefs }: LaunchOptions,
  extraPrefs: Prefs,
): Promise<FirefoxProcess> {
  const prefs = {
    ...QUIET,
    ...(proxy && proxyPrefs(proxy)),
    'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0,
    ...extraPrefs,
    ...ownPrefs,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await mkdir(profile, { recursive: true });
  await writeFile(path.join(profile, 'user.js'), lines.join(''));

  // System access: without it, BiDi refuses the browser's own windows and moz-extension: pages.
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, [...(headless ? ['--headless'] : []), ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(firefox, 'exit').then(() => undefined);
  // Whatever ends the run, no browser outlives it.
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  void exited.then(() => process.off('exit', kill));

  const address = await new Promise<string>((found, failed) => {
    let log = '';
    firefox.stderr.on('data', (words: Buffer) => {
      log += words.toString();
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(log);
      if (listening?.[1]) found(listening[1]);
    });
    firefox.once('exit', () => failed(new Error(`Firefox did not start:\n${log}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send('session.new', { capabilities: {} });

  return {
    bidi,
    exited,
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      const patience = wait(10_000, 'late', { ref: false });
      if ((await Promise.race([exited, patience])) === 'late') firefox.kill('SIGKILL');
      await exited;
      bidi.close();
    },
  };
}
