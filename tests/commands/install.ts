import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isRoot } from './browsers.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** For most scripts, Bengali among them; elsewhere than on Debian the system has its own. */
const FONTS = 'fonts-noto-core';
/** Chromium's interface in other languages than English, which its extensions follow. */
const LANGUAGES = 'chromium-l10n';
const canInstall = (): boolean => isRoot && existsSync('/etc/debian_version');

/** Everything it prints goes to stderr: the output belongs to the command that needs the packages. */
function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** A package that was removed is still known to dpkg, by what it left behind. */
function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

/** On Debian, as root, installs those that are missing; elsewhere that is up to whoever owns the machine. */
function installFromDebian(...packages: string[]): void {
  const missing = canInstall() ? packages.filter((name) => !isInstalled(name)) : [];
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(', ')} …`);
  if (!aptGet('update') || !aptGet('install', '-y', '--no-install-recommends', ...missing))
    throw new Advice(`Debian could not install ${missing.join(', ')}; see above.`);
}

/** What the person at the terminal has to do first: a sentence, not a bug. */
export class Advice extends Error {}

/** For whatever a command throws: advice is said as it is, a bug with its stack. */
export function explain(error: unknown): void {
  console.error(error instanceof Advice ? error.message : error);
  process.exitCode = 1;
}

/** Where the browser is, installed first if need be and possible; otherwise throws advice. */
export function requireBrowser(name: keyof typeof PACKAGES): string {
  if (!findBrowser(name)) installFromDebian(PACKAGES[name]);
  const found = findBrowser(name);
  if (found) return found;
  const title = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  throw new Advice(`Please install ${title}, or set ${name.toUpperCase()} to its program, then run this again.`);
}

/** What a picture of the popup needs. */
export const installFonts = (): void => installFromDebian(FONTS);

/** Both browsers, in Bengali too. */
export const installForTests = (): void => installFromDebian(...Object.values(PACKAGES), LANGUAGES, FONTS);
