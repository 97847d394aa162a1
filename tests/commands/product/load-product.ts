import path from 'node:path';
import { build } from 'vite';
import type * as Line from './line.ts';
import type * as Words from './words.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Bundles a file and what it imports of the product in memory: the product imports by alias and without extensions,
 * Node does not. As a script it leaves its exports in a variable called `name`.
 */
export async function bundle(entry: string, format: 'es' | 'iife', name = 'sutro'): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.resolve(import.meta.dirname, entry), formats: [format], name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`Vite built nothing from ${entry}`);
  return output.output[0].code;
}

async function load<T>(entry: string): Promise<T> {
  const code = await bundle(entry, 'es');
  const loaded: T = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return loaded;
}

/** From an article (or its text) to the summary, as it ships, for Node. */
export const loadLine = (): Promise<typeof Line> => load('line.ts');

/** How the popup words names and moments. */
export const loadWords = (): Promise<typeof Words> => load('words.ts');

/** What the content script does, as a script that leaves `sutro.extractArticle` behind. */
export const bundlePageScript = (): Promise<string> => bundle('page.ts', 'iife');
