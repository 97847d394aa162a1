import { GlossError } from '@/utils/gloss/gloss-problem';

const isGzip = (first: Uint8Array | undefined): boolean => first?.[0] === 0x1f && first[1] === 0x8b;

/**
 * The raw bytes of a file that came in pieces, gunzipped when they are gzip (told by their first bytes: a server may
 * have unpacked them already). Never makes more than `size` bytes, whatever the archive claims.
 */
export async function unpack(pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Promise<ArrayBuffer> {
  const raw = new Uint8Array(size);
  let at = 0;
  const take = (piece: Uint8Array) => {
    if (at + piece.length > size) throw new GlossError('broken');
    raw.set(piece, at);
    at += piece.length;
  };
  if (isGzip(pieces[0])) {
    const reader = new Blob([...pieces]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value);
    } catch (cause) {
      throw new GlossError('broken', { cause });
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  } else for (const piece of pieces) take(piece);
  if (at !== size) throw new GlossError('broken');
  return raw.buffer;
}

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The raw bytes, only if they are the ones the catalogue means. */
export async function unpackAndVerify(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  expected: { size: number; sha256: string },
): Promise<ArrayBuffer> {
  const raw = await unpack(pieces, expected.size);
  if ((await sha256(raw)) !== expected.sha256) throw new GlossError('broken');
  return raw;
}
