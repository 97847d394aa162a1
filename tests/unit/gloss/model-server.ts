import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the server behaves, path by path. Everything else it serves as a good server would, ranges included. */
export type Manners = 'good' | 'no-ranges' | 'cut' | 'wrong-bytes' | 'gone' | 'refuses' | 'hangs' | 'slow' | 'overlong';

/** Files with manners, to be put on any server. */
export interface Shelf {
  /** Path and Range header of every request, in order. */
  seen: { path: string; range: string | undefined }[];
  set: (path: string, manners: Manners, times?: number) => void;
  /** False: not on this shelf. */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
}

export function shelfOf(files: ReadonlyMap<string, Uint8Array>): Shelf {
  const manners = new Map<string, { kind: Manners; times: number }>();
  const seen: Shelf['seen'] = [];
  return {
    seen,
    set: (path, kind, times = Infinity) => void manners.set(path, { kind, times }),
    answer: (path, request, response) => {
      const file = files.get(path);
      if (!file) return false;
      seen.push({ path, range: request.headers.range });
      const how = manners.get(path);
      answer(how && how.times-- > 0 ? how.kind : 'good', file, request, response);
      return true;
    },
  };
}

export interface ModelServer extends Shelf {
  base: string;
  close: () => Promise<void>;
}

/** A real HTTP server for model files, with the faults that real ones have. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<ModelServer> {
  const shelf = shelfOf(files);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!shelf.answer(pathname, request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  return {
    ...shelf,
    base: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Bytes of a slow answer, ten times a second. */
const TRICKLE = 30_000;

function answer(kind: Manners, file: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (kind === 'refuses') return void response.writeHead(406).end();
  if (kind === 'gone') return void response.writeHead(404).end();
  if (kind === 'hangs') {
    response.writeHead(200, { 'Content-Length': file.length });
    return void response.write(file.slice(0, 1000));
  }
  if (kind === 'wrong-bytes') return void response.end(file.map((byte) => byte ^ 1));
  if (kind === 'overlong') return void response.end(Buffer.concat([file, new Uint8Array(200_000)]));
  const from = kind === 'no-ranges' ? 0 : Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const body = file.slice(from);
  response.writeHead(from > 0 ? 206 : 200, {
    'Content-Length': body.length,
    ...(from > 0 && { 'Content-Range': `bytes ${from}-${file.length - 1}/${file.length}` }),
  });
  if (kind === 'slow') return trickle(body, response);
  if (kind !== 'cut') return void response.end(body);
  response.write(body.slice(0, Math.ceil(body.length / 2)));
  setTimeout(() => response.destroy(), 50);
}

function trickle(body: Uint8Array, response: ServerResponse): void {
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.slice(at, at + TRICKLE));
    at += TRICKLE;
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  }, 100);
  response.on('close', () => clearInterval(timer));
}
