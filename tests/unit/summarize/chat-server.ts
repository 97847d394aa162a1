import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Received {
  path: string;
  authorization: string | undefined;
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] };
}

export interface ChatServer {
  baseUrl: string;
  received: Received[];
  close: () => Promise<void>;
}

type Answer = (response: ServerResponse, request: Received) => void | Promise<void>;

/** A server that speaks chat completions on a port of its own, and answers as a test wants it to. */
export async function startChatServer(answer: Answer): Promise<ChatServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const entry = { path: request.url ?? '', authorization: request.headers.authorization, body };
      received.push(entry);
      await answer(response, entry);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Received['body']> {
  let json = '';
  for await (const chunk of request) json += String(chunk);
  return JSON.parse(json);
}

/** A whole answer in one piece of JSON. */
export function sendWhole(response: ServerResponse, content: string, finish = 'stop'): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] }, null, 2),
  );
}

/** An answer in server-sent events, a few characters each. */
export function sendStreamed(response: ServerResponse, content: string, { done = true, finish = 'stop' } = {}): void {
  response.setHeader('content-type', 'text/event-stream; charset=utf-8');
  for (let at = 0; at < content.length; at += 7) {
    const delta = { content: content.slice(at, at + 7) };
    response.write(`data: ${JSON.stringify({ choices: [{ delta, finish_reason: null }] })}\r\n\r\n`);
  }
  if (done) {
    response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: finish }] })}\n\n`);
    response.write('data: [DONE]\n\n');
  }
  response.end();
}
