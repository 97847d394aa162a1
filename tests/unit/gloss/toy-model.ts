import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ModelEntry } from '@/utils/gloss/models/catalogue';

const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`tests/fixtures/gloss/${name}`));

const described = (type: 'model' | 'vocab', name: string) => {
  const bytes = read(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const packed = new Uint8Array(gzipSync(bytes));
  return {
    type,
    name,
    size: bytes.length,
    sha256,
    bytes,
    packed,
    bucket: `packed/${name}.gz`,
    bucketSize: packed.length,
    attachment: `raw/${name}`,
  };
};

const files = [described('model', 'model.toy.intgemm.alphas.bin'), described('vocab', 'vocab.toy.spm')];

/** A real model in the real format that knows thirty sentences, as a catalogue would describe it. */
export const toyEntry: ModelEntry = {
  version: 'toy',
  files: files.map(({ bytes: _bytes, packed: _packed, ...file }) => file),
};

/** What a server of the toy model has: gzip under /packed, raw under /raw. */
export const toyPaths: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  files.flatMap(({ name, bytes, packed }) => [
    [`/packed/${name}.gz`, packed],
    [`/raw/${name}`, bytes],
  ]),
);

export const modelFile = 'model.toy.intgemm.alphas.bin';
