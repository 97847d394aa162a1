import { GlossError, type GlossProblem } from '@/utils/gloss/gloss-problem';
import type { ModelFile } from './catalogue';
import type { ModelStore, Partial } from './model-store';
import { unpackAndVerify } from './unpack';

export interface Downloading {
  fetch: typeof fetch;
  store: ModelStore;
  signal: AbortSignal;
  /** Bytes of this file that have come, over all attempts. */
  onBytes: (bytes: number, address: string) => void;
  /** No byte for so long: the connection is taken for dead. */
  stallMs: number;
  /** Before the same address is tried again. */
  pauseMs: number;
}

/** Committed in pieces of about this size. */
const PIECE = 512 * 1024;
const TRIES = 4;

type End = 'complete' | 'cut' | 'refused';

/**
 * Fetches one file from the addresses in turn, continuing where an earlier attempt ended, and stores it once
 * its raw bytes are what the catalogue says. Throws a GlossError that says why it could not, or the abort.
 */
export async function downloadFile(file: ModelFile, addresses: readonly string[], io: Downloading): Promise<void> {
  let problem: GlossProblem = 'unreachable';
  const begun = (await io.store.partials(file.sha256))
    .map(({ address }) => address)
    .filter((one) => addresses.includes(one));
  const order = new Set([...begun, ...addresses]);
  for (const address of order) {
    const outcome = await fromAddress(file, address, io);
    if (outcome === 'stored') return;
    // A broken connection can be resumed, a refusal cannot: say what helps the reader most.
    if (problem === 'unreachable' || outcome === 'interrupted') problem = outcome;
  }
  throw new GlossError(problem);
}

async function fromAddress(
  file: ModelFile,
  address: string,
  io: Downloading,
): Promise<'stored' | 'interrupted' | 'unreachable' | 'broken'> {
  let fresh = false;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const before = await partialOf(file, address, io.store);
    const end = await receive(file, address, before, io);
    io.signal.throwIfAborted();
    if (end === 'refused') return 'unreachable';
    if (end === 'complete') {
      if (await keep(file, address, io.store)) return 'stored';
      // Continued bytes may belong to two states of the file: once more from the beginning.
      if (before.bytes === 0 || fresh) return 'broken';
      fresh = true;
      continue;
    }
    const gained = (await partialOf(file, address, io.store)).bytes > before.bytes;
    if (attempt < TRIES) await pause(gained ? io.pauseMs : io.pauseMs * attempt, io.signal);
  }
  return 'interrupted';
}

async function partialOf(file: ModelFile, address: string, store: ModelStore): Promise<Partial> {
  const partials = await store.partials(file.sha256);
  return partials.find((partial) => partial.address === address) ?? { address, bytes: 0, pieces: 0 };
}

async function keep(file: ModelFile, address: string, store: ModelStore): Promise<boolean> {
  try {
    const raw = await unpackAndVerify(await store.pieces(file.sha256, address), file);
    await store.putFile(file.sha256, raw);
  } catch (error) {
    if (!(error instanceof GlossError)) throw error;
    await store.dropPartial(file.sha256, address);
    return false;
  }
  await store.dropPartial(file.sha256);
  return true;
}

/** One request: whatever comes is committed piece by piece. */
async function receive(file: ModelFile, address: string, before: Partial, io: Downloading): Promise<End> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), io.stallMs);
  const signal = AbortSignal.any([io.signal, stalled.signal]);
  try {
    const response = await io.fetch(address, {
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...(before.bytes > 0 && { headers: { Range: `bytes=${before.bytes}-` } }),
    });
    if (response.status === 416 && before.bytes > 0) return 'complete'; // nothing is missing
    if (response.status >= 500) return 'cut';
    if (!response.ok || !response.body) return 'refused';
    let bytes = before.bytes;
    if (before.bytes > 0 && !continues(response, before.bytes)) {
      await io.store.dropPartial(file.sha256, address);
      bytes = 0;
      if (response.status === 206) return 'cut';
    }
    return await drain(response.body, file, address, bytes, io, () => {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), io.stallMs);
    });
  } catch (error) {
    io.signal.throwIfAborted();
    if (isNetworkFailure(error)) return 'cut';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const continues = (response: Response, from: number): boolean => {
  const range = response.headers.get('content-range');
  // Without CORS headers the range cannot be read; the hash decides in the end.
  return response.status === 206 && (range === null || range.startsWith(`bytes ${from}-`));
};

/** `fetch` says TypeError for every broken connection, and AbortError for our own stall timer. */
const isNetworkFailure = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && ['AbortError', 'NetworkError'].includes(error.name));

async function drain(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  file: ModelFile,
  address: string,
  from: number,
  io: Downloading,
  alive: () => void,
): Promise<End> {
  const reader = body.getReader();
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let bytes = from;
  const commit = async () => {
    if (held === 0) return;
    const piece = new Uint8Array(held);
    let at = 0;
    for (const part of waiting.splice(0)) {
      piece.set(part, at);
      at += part.length;
    }
    held = 0;
    await io.store.append(file.sha256, address, piece);
  };
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      alive();
      waiting.push(next.value);
      held += next.value.length;
      bytes += next.value.length;
      // A gzip is never longer than its content by more than a little: this is not the file.
      if (bytes > file.size + 64 * 1024) return 'complete';
      if (held >= PIECE) await commit();
      io.onBytes(bytes, address);
    }
    return 'complete';
  } finally {
    await commit();
    await reader.cancel().catch(() => undefined);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new DOMException('Stopped', 'AbortError'));
      },
      { once: true },
    );
  });
}
