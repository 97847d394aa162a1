// Builds the extension and opens a browser with it, on the sample article or the page that is asked for.
// npm start [-- <url or file>] [--firefox]
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '@/utils/readings/reading';
import { launchChromium } from '../e2e/chromium.ts';
import { eventually } from '../e2e/eventually.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import type { View } from '../e2e/reader.ts';
import { type Site, startSite } from '../e2e/site.ts';
import { Advice, explain, installFonts, requireBrowser } from './install.ts';
import { loadWords, ROOT } from './product/load-product.ts';
import { runTool } from './run-program.ts';
import { describeReading } from './start/describe-reading.ts';

const PICTURE = path.join(ROOT, 'test-results/start/popup.png');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Extensions may not read file: addresses, so a file is served from this machine. */
async function serve(asked: string | undefined): Promise<{ site: Site; address: string }> {
  if (asked !== undefined && /^https?:/i.test(asked)) return { site: await startSite(), address: asked };
  if (asked === undefined) {
    const site = await startSite();
    return { site, address: site.address('/sample-bn.html') };
  }
  const file = path.resolve(asked);
  if (!existsSync(file)) throw new Advice(`There is no file ${file}; an address begins with https:// or http://.`);
  const page = new URL(path.basename(file), 'http://localhost').pathname;
  const site = await startSite({ [decodeURIComponent(page)]: file });
  return { site, address: site.address(page) };
}

/** What the background left for the popup, once it is there. */
async function waitForReading(view: View): Promise<Reading> {
  return eventually('the article to be read', async () => {
    const kept = await view.run(async () => Object.values(await chrome.storage.session.get(null)), null);
    return kept.find((reading): reading is Reading => isReading(reading) && reading.phase !== 'reading');
  });
}

const isReading = (kept: unknown): kept is Reading => typeof kept === 'object' && kept !== null && 'phase' in kept;

async function showInTerminal(popup: View): Promise<void> {
  const reading = await waitForReading(popup);
  if (reading.phase === 'shown') console.log(describeReading(reading.article, reading.summary, await loadWords()));
  else console.log(await popup.text());
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await popup.picture(PICTURE);
  console.log(`\nThere is no display here, so no window was opened. A picture of the popup: ${PICTURE}`);
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { firefox: { type: 'boolean' } } });
  const program = requireBrowser(values.firefox ? 'firefox' : 'chromium');
  installFonts();
  console.log('Building …');
  const built = await runTool('wxt', 'build', ...(values.firefox ? ['-b', 'firefox'] : []));
  if (!built.succeeded) throw new Error(built.output);

  const { site, address } = await serve(positionals[0]);
  const profile = await mkdtemp(path.join(tmpdir(), 'sutro-'));
  const launch = values.firefox ? launchFirefox : launchChromium;
  const reader = await launch({ profile, program, headless: !hasDisplay });
  try {
    console.log(`Opening ${address}`);
    const popup = await reader.click(await reader.open(address));
    if (hasDisplay) {
      console.log('Sutro is open over the article. Close the browser to end.');
      await reader.closed();
    } else {
      await showInTerminal(popup);
      await reader.close();
    }
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

await start().catch(explain);
