/** One file of an archive. */
export interface ZipFile {
  name: string;
  text: string;
}

const MANY_FILES = 0xffff;
const MANY_BYTES = 0xffff_ffff;

/**
 * An archive of text files, stored without packing, handed to the browser piece by piece. Beyond 65,535
 * files or 4 GB it carries the longer end record that such archives need.
 */
export async function zipOf(files: AsyncIterable<ZipFile>): Promise<Blob> {
  const pieces: Blob[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const encoder = new TextEncoder();
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let waitingBytes = 0;
  for await (const { name, text } of files) {
    const content = encoder.encode(text);
    const path = encoder.encode(name);
    const sum = crc32(content);
    const size = 30 + path.length + content.length;
    if (offset + size > MANY_BYTES) throw new RangeError('The archive would be too large.');
    waiting.push(header(0x04034b50, [[20, 2], ...common(sum, content.length, path.length)]), path, content);
    directory.push(
      header(0x02014b50, [
        [20, 2],
        [20, 2],
        ...common(sum, content.length, path.length),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      path,
    );
    offset += size;
    waitingBytes += size;
    if (waitingBytes < 4_000_000) continue;
    pieces.push(new Blob(waiting));
    waiting = [];
    waitingBytes = 0;
  }
  const count = directory.length / 2;
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return new Blob([...pieces, ...waiting, ...directory, ...endOf(count, length, offset)], { type: 'application/zip' });
}

/** Names in UTF-8, stored, a fixed time (the archive of the same clippings is the same), sum, sizes. */
function common(sum: number, size: number, nameLength: number): [number, number][] {
  return [
    [0x0800, 2],
    [0, 2],
    [0, 2],
    [0x21, 2],
    [sum, 4],
    [size, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function endOf(count: number, length: number, start: number): Uint8Array<ArrayBuffer>[] {
  const short = Math.min(count, MANY_FILES);
  const end = header(0x06054b50, [
    [0, 2],
    [0, 2],
    [short, 2],
    [short, 2],
    [length, 4],
    [start, 4],
    [0, 2],
  ]);
  if (count <= MANY_FILES) return [end];
  const long = header(0x06064b50, [
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [length, 8],
    [start, 8],
  ]);
  return [
    long,
    header(0x07064b50, [
      [0, 4],
      [start + length, 8],
      [1, 4],
    ]),
    end,
  ];
}

/** Numbers with their width in bytes, the least significant byte first. */
function header(signature: number, fields: [number, number][]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const [value, width] of [[signature, 4] satisfies [number, number], ...fields]) {
    let left = value;
    for (let i = 0; i < width; i += 1) {
      bytes.push(left % 256);
      left = Math.floor(left / 256);
    }
  }
  return Uint8Array.from(bytes);
}

const SUMS = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
