import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isRoot } from './browsers.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const FONTS = 'fonts-noto-core';
const canInstall = (): boolean => isRoot && existsSync('/etc/debian_version');

/** Everything it prints goes to stderr: the output belongs to the command that needs the packages. */
function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** Installs what Debian has; true when it is there afterwards. */
function installFromDebian(packages: string[]): boolean {
  console.error(`Installing ${packages.join(', ')} …`);
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages);
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
  if (!findBrowser(name) && canInstall()) installFromDebian([PACKAGES[name], FONTS]);
  const found = findBrowser(name);
  if (found) return found;
  const title = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  throw new Advice(`Please install ${title}, or set ${name.toUpperCase()} to its program, then run this again.`);
}

/** The fonts that most scripts need, Bengali among them; elsewhere than on Debian the system has its own. */
export function installFonts(): void {
  const isThere = () => spawnSync('dpkg', ['-s', FONTS], { stdio: 'ignore' }).status === 0;
  if (canInstall() && !isThere()) installFromDebian([FONTS]);
}
