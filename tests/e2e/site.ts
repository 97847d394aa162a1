import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

export interface Site {
  /** Address of a page of ours: `/sample-bn.html`, `/pages/seed.html`. */
  address(page: string): string;
  /** The browser's proxy: everything it asks of the network comes through here. */
  proxy: { host: string; port: number };
  /** Everything that the browser asked, in order. Nothing of it left the machine. */
  log: Asked[];
  /** The reader asked for this: from now on Sutro may fetch what begins so. */
  allow(path: string): void;
  close(): Promise<void>;
}

/**
 * `page`: something that a tab was pointed at, or that belongs to it. `wanted`: fetched by a script, after the reader
 * asked for it. `upkeep`: of the browser's own. `stranger`: everything else, which must not be.
 */
export interface Asked {
  kind: 'page' | 'wanted' | 'upkeep' | 'stranger';
  method: string;
  address: string;
}

/** What was asked that nobody asked for: must be nothing in every test. */
export const strangersIn = (log: readonly Asked[]): Asked[] => log.filter(({ kind }) => kind === 'stranger');

const HOST = 'localhost';
/** Hosts that browsers ask by themselves, whatever is installed in them, and cannot be told not to. */
const UPKEEP = new Set([
  'update.googleapis.com', // Chromium: whether its parts are up to date
  'accounts.google.com', // Chromium: whether somebody is signed in
  'content-autofill.googleapis.com', // Chromium: what kind of form a page with a form has
  'firefox.settings.services.mozilla.com', // Firefox: its own settings
]);
const hostOf = (address: string): string => /^(?:https?:\/\/)?([^/:]*)/.exec(address)?.[1] ?? '';
const fileOf = (page: string): string => path.join(FIXTURES, page.startsWith('/pages/') ? page : `/articles${page}`);

/**
 * Serves the fixture pages on this machine and, as the browser's proxy, sees every request it makes.
 * `others` are more files to serve, by page; `shelf` answers what it knows better.
 */
export async function startSite(
  others: Record<string, string> = {},
  shelf: (page: string, request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<Site> {
  const log: Asked[] = [];
  const allowed: string[] = [];
  const note = ({ method = '' }: IncomingMessage, address: string, own: Asked['kind']) =>
    log.push({ kind: UPKEEP.has(hostOf(address)) ? 'upkeep' : own, method, address });
  /** Browsers say whether a document, a picture or a script wants something. No extension can make that up. */
  const kindOf = (page: string, { headers }: IncomingMessage): Asked['kind'] => {
    const isFetched = (headers['sec-fetch-dest'] ?? 'empty') === 'empty';
    if (!isFetched) return 'page';
    return allowed.some((path) => page.startsWith(path)) ? 'wanted' : 'stranger';
  };
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (asked.hostname !== HOST) {
      note(request, asked.href, 'stranger');
      response.writeHead(502).end();
      return;
    }
    const page = path.posix.normalize(decodeURIComponent(asked.pathname));
    note(request, asked.href, kindOf(page, request));
    if (shelf(page, request, response)) return;
    readFile(others[page] ?? fileOf(page)).then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end(),
    );
  });
  server.on('connect', (request, socket) => {
    note(request, request.url ?? '', 'stranger');
    socket.on('error', () => undefined); // whoever asked may be gone
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  return {
    address: (page) => `http://${HOST}:${port}${page}`,
    proxy: { host: '127.0.0.1', port },
    log,
    allow: (path) => void allowed.push(path),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
