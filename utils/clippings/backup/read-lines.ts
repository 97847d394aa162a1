/** A line is one clipping with its versions; a longer one is no backup of ours. */
const LONGEST_LINE = 100_000_000;

/** The lines of a file, packed by gzip or not, one after the other. Throws when it is not what it seems to be. */
export async function* readLines(file: Blob): AsyncGenerator<string, void> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const bytes = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new RangeError('A line is too long.');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
