import { existsSync } from 'node:fs';
import path from 'node:path';

type BrowserName = 'chromium' | 'firefox';

const WINDOWS_PROGRAMS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
const onWindows = (program: string): string[] =>
  WINDOWS_PROGRAMS.flatMap((folder) => (folder ? path.join(folder, program) : []));
const onPath = (program: string): string[] =>
  (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, program));

const PLACES: Record<BrowserName, () => string[]> = {
  chromium: () => [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap(onPath),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...onWindows('Chromium/Application/chrome.exe'),
    ...onWindows('Google/Chrome/Application/chrome.exe'),
  ],
  firefox: () => [
    ...['firefox-esr', 'firefox'].flatMap(onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ],
};

/** Where the browser's program is; the environment variables CHROMIUM and FIREFOX go first. */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[name.toUpperCase()];
  return chosen ?? PLACES[name]().find((place) => existsSync(place));
}

/** Chromium's own sandbox cannot be had as root. */
export const isRoot = process.getuid?.() === 0;
