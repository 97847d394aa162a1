import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articleOfPairs } from '../fixtures/gloss/article.ts';
import { type Shelf, shelfOf } from '../unit/gloss/model-server.ts';
import { toyEntry, toyPaths } from '../unit/gloss/toy-model.ts';
import { test as base } from './fixtures.ts';
import type { View } from './reader.ts';
import { startSite } from './site.ts';

export const ARTICLE = '/pairs.html';
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const output = (driven: keyof typeof FOLDERS) => path.resolve(import.meta.dirname, '../../.output', FOLDERS[driven]);

/**
 * The build that ships, with one data file exchanged: its catalogue says that the model for Bengali is the toy one,
 * which knows thirty sentences. A site serves it as Mozilla's hosts would, or as badly as told.
 */
export const test = base.extend<{ shelf: Shelf }>({
  // oxlint-disable-next-line no-empty-pattern
  shelf: async ({}, use) => {
    await use(shelfOf(new Map([...toyPaths].map(([name, bytes]) => [`/models${name}`, bytes]))));
  },
  site: async ({ shelf }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sutro-pairs-'));
    const article = path.join(folder, 'pairs.html');
    await writeFile(article, articleOfPairs);
    const site = await startSite({ [ARTICLE]: article }, shelf.answer);
    await use(site);
    await site.close();
    await rm(folder, { recursive: true, force: true });
  },
  launching: async ({ driven, launching }, use) => {
    const build = await mkdtemp(path.join(tmpdir(), 'sutro-toy-'));
    await cp(output(driven), build, { recursive: true });
    await writeFile(path.join(build, 'gloss/catalogue.json'), JSON.stringify({ bn: toyEntry }));
    await use({ ...launching, build });
    await rm(build, { recursive: true, force: true });
  },
});
export { expect } from './fixtures.ts';

/** Sets, in the options, that models come from these addresses. */
export async function fetchFrom(options: View, hosts: string[]): Promise<void> {
  await options.run((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('No field for hosts');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, hosts.join('\n'));
  await options.press('button', 'Save');
}
