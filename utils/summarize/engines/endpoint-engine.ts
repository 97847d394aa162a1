import { type EngineOutcome, failed, proposed, type SummaryEngine } from './engine';
import { readAnswer } from './read-answer';
import { readEvents } from './read-events';
import { writePrompt } from './write-prompt';

/** An address that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, or a cloud. */
export interface Endpoint {
  /** `http://localhost:11434/v1` */
  baseUrl: string;
  model: string;
  key?: string;
}

const PATIENCE = 120_000;
const LARGEST_ANSWER = 200_000;

/** Where requests go; undefined for an address that is none, or that would send the article in the clear over a network. */
export function endpointAddress(baseUrl: string): URL | undefined {
  if (!URL.canParse(baseUrl)) return undefined;
  const url = new URL(baseUrl);
  const isOwn = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwn)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.search = '';
  url.hash = '';
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')}/chat/completions`;
  return url;
}

/** The one host permission that an endpoint needs; undefined for an address that cannot be used. */
export function endpointPermission(baseUrl: string): string | undefined {
  const url = endpointAddress(baseUrl);
  // Match patterns know no port: the permission is for the host.
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** An engine behind an address that the reader gave. `fetch` and the patience are given, so that tests need no clock. */
export function endpointEngine(
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
  patience: number = PATIENCE,
): SummaryEngine {
  return {
    name: `endpoint@1 ${endpoint.model}`,
    propose: async (request, signal) => {
      const address = endpointAddress(endpoint.baseUrl);
      if (!address) return failed('engine-unreachable');
      const slow = AbortSignal.timeout(patience);
      const stop = AbortSignal.any([signal, slow]);
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}),
          },
          body: JSON.stringify({
            model: endpoint.model,
            messages: writePrompt(request),
            temperature: 0,
            stream: true,
          }),
          // The key must not follow a redirect to another host, nor the reader's cookies go along.
          redirect: 'error',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: stop,
        });
        const answer = await readResponse(response);
        return answer.ok ? readAnswer(answer.value, request) : answer;
      } catch {
        if (signal.aborted) return failed('engine-cancelled');
        return failed(slow.aborted ? 'engine-slow' : 'engine-unreachable');
      }
    },
  };
}

async function readResponse(response: Response): Promise<EngineOutcome<string>> {
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    const refused = [400, 401, 402, 403, 404, 422].includes(response.status);
    return failed(refused ? 'engine-refused' : 'engine-failed');
  }
  const body = readCapped(response.body);
  const streams = response.headers.get('content-type')?.includes('text/event-stream') ?? false;
  let answer = '';
  let finish: string | undefined;
  try {
    for await (const { text, finished, error } of streams ? readEvents(body) : readWhole(body)) {
      if (error) return failed('engine-failed');
      answer += text;
      finish = finished ?? finish;
    }
  } catch (error) {
    if (error instanceof TooLarge) return failed('answer-too-large');
    // The connection broke in the middle of an answer, unless somebody stopped it.
    if (error instanceof DOMException) throw error;
    return failed('answer-cut-off');
  }
  return finish === 'length' ? failed('answer-cut-off') : proposed(answer);
}

class TooLarge extends Error {}

async function* readCapped(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > LARGEST_ANSWER) throw new TooLarge();
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* readWhole(body: AsyncIterable<string>): ReturnType<typeof readEvents> {
  let json = '';
  for await (const text of body) json += text;
  yield* readEvents([`data: ${json.replace(/[\r\n]+/g, ' ')}\n\n`]);
}
