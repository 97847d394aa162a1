import type { GlossEngine } from '@/utils/gloss/engine';
import { GlossError } from '@/utils/gloss/gloss-problem';

/** The reader's own translation server: LibreTranslate's `/translate`, which many self-hosted ones speak. */
export interface Endpoint {
  /** The full address, `https://translate.example.org/translate`. */
  address: string;
  key?: string;
}

/** Lines a request. */
const BATCH = 16;

/** An endpoint that the reader configured. Nothing is ever sent anywhere else, and nothing before the first line. */
export function endpointEngine(
  endpoint: Endpoint | undefined,
  io: { fetch: typeof fetch; timeoutMs: number },
): GlossEngine {
  return {
    name: () => Promise.resolve(endpoint ? new URL(endpoint.address).host : ''),
    availability: () => Promise.resolve(endpoint && URL.canParse(endpoint.address) ? 'ready' : 'unavailable'),
    async *translate(lines, language, signal) {
      if (!endpoint) throw new GlossError('endpoint-failed');
      for (let at = 0; at < lines.length; at += BATCH) {
        const batch = lines.slice(at, at + BATCH);
        const answers = await ask(
          endpoint,
          batch,
          language,
          AbortSignal.any([signal, AbortSignal.timeout(io.timeoutMs)]),
          io.fetch,
        );
        signal.throwIfAborted();
        yield answers;
      }
    },
  };
}

async function ask(
  { address, key }: Endpoint,
  q: readonly string[],
  language: string,
  signal: AbortSignal,
  fetchIt: typeof fetch,
): Promise<string[]> {
  const source = language.split('-')[0];
  const body = JSON.stringify({ q, source, target: 'en', format: 'text', ...(key && { api_key: key }) });
  let response: Response;
  try {
    response = await fetchIt(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
      // Nowhere else than where the reader said.
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new GlossError('endpoint-unreachable', { cause });
  }
  if (response.status === 401 || response.status === 403) throw new GlossError('endpoint-refused');
  if (!response.ok) throw new GlossError('endpoint-failed');
  try {
    const answer: unknown = await response.json();
    const texts =
      typeof answer === 'object' && answer !== null && 'translatedText' in answer ? answer.translatedText : undefined;
    if (isLines(texts) && texts.length === q.length) return texts;
  } catch (cause) {
    signal.throwIfAborted();
    throw new GlossError('endpoint-failed', { cause });
  }
  throw new GlossError('endpoint-failed');
}

const isLines = (texts: unknown): texts is string[] =>
  Array.isArray(texts) && texts.every((text) => typeof text === 'string');
