import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findBrowser } from '../commands/browsers.ts';
import { type ChromiumReader, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Reader } from './reader.ts';
import { type Site, startSite, strangersIn } from './site.ts';

/** Pictures of every view, to be looked at by people. */
const SCREENS = path.resolve(import.meta.dirname, '../../test-results/screens');

export interface Driven {
  driven: 'chromium' | 'firefox';
}

interface Fixtures {
  site: Site;
  /** Of the browser's interface; `test.use({ language: 'bn' })`. */
  language: string;
  colours: 'light' | 'dark';
  launching: LaunchOptions;
  /** The browser of this project with the extension in it. */
  reader: Reader;
  /** The same where only Chromium will do. */
  chromium: ChromiumReader;
  /** Of every test: no request leaves the browser that nobody asked for. */
  noStrangers: undefined;
  /** File for the picture of a view. */
  pictureFile: (view: string) => string;
}

export const test = base.extend<Driven & Fixtures>({
  driven: ['chromium', { option: true }],
  language: ['en', { option: true }],
  colours: ['light', { option: true }],

  // Playwright reads what a fixture needs from its pattern: nothing here.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  noStrangers: [
    async ({ site }, use, info) => {
      await use(undefined);
      await info.attach('network', { body: JSON.stringify(site.log, undefined, 1), contentType: 'application/json' });
      expect(strangersIn(site.log)).toEqual([]);
    },
    { auto: true },
  ],
  launching: async ({ driven, site, language, colours }, use) => {
    const program = findBrowser(driven);
    if (!program) throw new Error(`${driven} is not installed`);
    const profile = await mkdtemp(path.join(tmpdir(), 'sutro-e2e-'));
    await use({ profile, program, proxy: site.proxy, language, colours });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  reader: async ({ driven, launching }, use) => {
    const reader = await (driven === 'chromium' ? launchChromium : launchFirefox)(launching);
    await use(reader);
    await reader.close();
  },
  chromium: async ({ launching }, use) => {
    const reader = await launchChromium(launching);
    await use(reader);
    await reader.close();
  },
  pictureFile: async ({ driven, language, colours }, use) => {
    await mkdir(SCREENS, { recursive: true });
    await use((view) => path.join(SCREENS, `${view}-${language}-${colours}-${driven}.png`));
  },
});
export { expect };
