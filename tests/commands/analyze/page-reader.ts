import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Article } from '@/utils/extract/article';
import type { Outcome } from '@/utils/outcome';
import { isRoot } from '../browsers.ts';

const PAGE_LIMIT_MS = 30_000;
/** For a row without an address of its own; never reached, and never told to anyone. */
export const NO_ADDRESS = 'https://page.invalid/';
/** The parser behaves as in a page with scripts, but nothing of the page runs and nothing else is loaded. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const HEADERS = [
  { name: 'content-type', value: 'text/html; charset=utf-8' },
  { name: 'content-security-policy', value: POLICY },
];
/** What a policy does not cover (preconnect and the like) finds no address. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND';

export type PageReading = { outcome: Outcome<Article>; ms: number };

type Tab = { page: Page; protocol: CDPSession };

const base64 = (text: string): string => Buffer.from(text).toString('base64');

export interface PageReader {
  /** Parses the page in the browser and reads the article out of it, as the content script does. Rejects on a crash. */
  read(html: string, url: string | undefined): Promise<PageReading>;
  close(): Promise<void>;
}

const isWebAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('page-took-too-long')), PAGE_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** One browser and a few tabs of it, used again and again; a tab or browser that broke is replaced. */
export function openPageReader(executablePath: string, pageScript: string): PageReader {
  const call = `(async () => {
    ${pageScript}
    const start = performance.now();
    const outcome = await sutro.extractArticle(document);
    return JSON.stringify({ outcome, ms: performance.now() - start });
  })()`;
  let launched: Promise<Browser> | undefined;
  const idle: Tab[] = [];

  const launch = async (): Promise<Browser> => {
    const browser = await chromium.launch({
      executablePath,
      chromiumSandbox: !isRoot,
      args: [NO_NETWORK, '--disable-gpu', '--disable-quic'],
    });
    browser.on('disconnected', () => {
      launched = undefined;
      idle.length = 0;
    });
    return browser;
  };

  const openTab = async (): Promise<Tab> => {
    launched ??= launch();
    const context = await (await launched).newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    return { page, protocol };
  };

  const readIn = async ({ page, protocol }: Tab, html: string, url: string): Promise<PageReading> => {
    let given = false;
    const answer = ({ requestId }: { requestId: string }): void => {
      // What the page itself asks to go to, by a refresh for instance, is answered by "stay where you are".
      const response = given
        ? { responseCode: 204 }
        : { responseCode: 200, responseHeaders: HEADERS, body: base64(html) };
      given = true;
      protocol.send('Fetch.fulfillRequest', { requestId, ...response }).catch(() => undefined);
    };
    protocol.on('Fetch.requestPaused', answer);
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
      const reading: PageReading = JSON.parse(await page.evaluate<string>(call));
      return reading;
    } finally {
      protocol.off('Fetch.requestPaused', answer);
    }
  };

  return {
    async read(html, url) {
      const tab = idle.pop() ?? (await openTab());
      try {
        const reading = await withinLimit(readIn(tab, html, isWebAddress(url) ? url : NO_ADDRESS));
        idle.push(tab);
        return reading;
      } catch (error) {
        // A tab that hangs may also hang while closing: nobody waits for it.
        void tab.page
          .context()
          .close()
          .catch(() => undefined);
        throw error;
      }
    },
    async close() {
      await (await launched)?.close();
    },
  };
}
