/** Texts are handed to the browser in pieces of about this size; it keeps them on disk when they are many. */
const PIECE = 4_000_000;

/** A file of everything that was yielded, without ever holding it whole. */
export async function blobOf(texts: AsyncIterable<string>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let waiting: string[] = [];
  let size = 0;
  for await (const text of texts) {
    waiting.push(text);
    size += text.length;
    if (size < PIECE) continue;
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...pieces, ...waiting], { type });
}

/** The same file packed by gzip, as a stream. */
export async function packed(file: Blob): Promise<Blob> {
  return new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
