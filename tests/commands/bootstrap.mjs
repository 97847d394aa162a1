// Starts one of the project's commands on any machine with Node 20 or later: installs the packages when they are
// missing or not those of the lockfile, then runs the command on the Node that came with them, which reads TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command, ...args] = process.argv.slice(2);

/** Compares contents, not file times: a fresh clone and a copied folder have arbitrary times. */
function packagesAreInstalled() {
  const installedList = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([where, { version, optional, devOptional, peer }]) => {
    if (where === '') return true;
    const found = installed[where];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

/** The Node from the lockfile where it has one for this system, else the one at hand if it is new enough. */
function findNode() {
  const shipped = path.join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(shipped)) return shipped;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

if (!packagesAreInstalled()) {
  console.error('Installing packages …');
  // The command's own input must not be eaten, nor its output mixed with npm's.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}

const node = findNode();
if (!node) {
  console.error(`Sutro's commands need Node 22.18 or later on this system; this is ${process.versions.node}.`);
  process.exit(1);
}
const bin = path.join(root, 'node_modules/.bin');
const child = spawn(node, [path.join(root, 'tests/commands', command), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
