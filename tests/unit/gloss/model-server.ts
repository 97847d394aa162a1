import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves, path by path. Everything else it serves as a good server would, ranges included. */
export type Manners = 'good' | 'no-ranges' | 'cut' | 'wrong-bytes' | 'gone' | 'refuses' | 'hangs' | 'overlong';

export interface ModelServer {
  base: string;
  /** Path and Range header of every request, in order. */
  seen: { path: string; range: string | undefined }[];
  set: (path: string, manners: Manners, times?: number) => void;
  close: () => Promise<void>;
}

/** A real HTTP server for model files, with the faults that real ones have. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<ModelServer> {
  const manners = new Map<string, { kind: Manners; times: number }>();
  const seen: ModelServer['seen'] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    seen.push({ path, range: request.headers.range });
    const how = manners.get(path);
    const kind = how && how.times-- > 0 ? how.kind : 'good';
    answer(kind, files.get(path), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a listening TCP server has an AddressInfo
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://localhost:${port}`,
    seen,
    set: (path, kind, times = Infinity) => void manners.set(path, { kind, times }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(kind: Manners, file: Uint8Array | undefined, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (kind === 'refuses') return void response.writeHead(406).end();
  if (kind === 'gone' || !file) return void response.writeHead(404).end();
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
  if (kind !== 'cut') return void response.end(body);
  response.write(body.slice(0, Math.ceil(body.length / 2)));
  setTimeout(() => response.destroy(), 50);
}
