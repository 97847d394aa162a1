import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../product/load-product.ts';
import type { Finished } from '../run-program.ts';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];
/** Firefox's reviewers refuse files over 5 MB that they have to parse. */
const LARGEST = 5_000_000;

/** Code that comes from elsewhere or is made at run time; stores refuse it, and so do we. */
const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['a script from the network', /<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//i],
  ['an import from the network', /\bimport(?:Scripts)?\s*\(\s*["'`](?:https?:)?\/\//],
  ['an import from the network', /\bfrom\s*["'`](?:https?:)?\/\//],
  ['eval', /[^.\w]eval\s*\(/],
  ['new Function', /\bnew Function\s*\(/],
  [
    'the address of a place that serves code',
    /\b(?:cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|esm\.run|cdn\.skypack\.dev|ga\.jspm\.io|ajax\.googleapis\.com|code\.jquery\.com|cdn\.tailwindcss\.com|raw\.githubusercontent\.com)\b/i,
  ],
];

/** What is wrong with one built file, in words. */
export function findForbidden(text: string): string[] {
  return FORBIDDEN.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${what}: ${text.slice(Math.max(0, found.index - 40), found.index + 80)}`] : [];
  });
}

/** Looks through both builds for code from elsewhere and for files that are too large. */
export async function inspectBuild(): Promise<Finished> {
  const found: string[] = [];
  for (const build of BUILDS) {
    const folder = path.join(ROOT, build);
    for (const file of await readdir(folder, { recursive: true })) {
      if (!/\.(?:js|mjs|html|css|json)$/.test(file)) continue;
      const where = path.join(folder, file);
      if ((await stat(where)).size > LARGEST) found.push(`${build}/${file} is larger than ${LARGEST} bytes`);
      for (const what of findForbidden(await readFile(where, 'utf8'))) found.push(`${build}/${file} has ${what}`);
    }
  }
  return { succeeded: found.length === 0, output: found.join('\n') };
}
