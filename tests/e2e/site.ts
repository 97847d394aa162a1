import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

export interface Site {
  /** Address of a page of ours: `/sample-bn.html`, `/pages/seed.html`. */
  address(page: string): string;
  /** The browser's proxy: everything it asks of the network comes through here. */
  proxy: { host: string; port: number };
  /** Whatever was asked of anyone but this site. Nothing of it was let through. */
  strangers: string[];
  close(): Promise<void>;
}

const HOST = 'localhost';
const fileOf = (page: string): string => path.join(FIXTURES, page.startsWith('/pages/') ? page : `/articles${page}`);

/**
 * Serves the fixture pages on this machine and, as the browser's proxy, sees every request it makes.
 * `others` are more files to serve, by page; `shelf` answers what it knows better.
 */
export async function startSite(
  others: Record<string, string> = {},
  shelf: (page: string, request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<Site> {
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (asked.hostname !== HOST) {
      strangers.push(asked.href);
      response.writeHead(502).end();
      return;
    }
    const page = path.posix.normalize(decodeURIComponent(asked.pathname));
    if (shelf(page, request, response)) return;
    readFile(others[page] ?? fileOf(page)).then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end(),
    );
  });
  server.on('connect', (request, socket) => {
    strangers.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  return {
    address: (page) => `http://${HOST}:${port}${page}`,
    proxy: { host: '127.0.0.1', port },
    strangers,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
