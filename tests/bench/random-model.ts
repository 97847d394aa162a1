// A model of the real Bengali → English architecture and size with random weights: it says nothing sensible, and takes
// the time and the memory of a real one. The layout is Marian's binary format, version 1.
const FLOAT32 = 0x404;
const INT8 = 0x101;
const INTGEMM8 = 0x4101;

interface Item {
  name: string;
  type: number;
  shape: number[];
  data: Buffer;
}

export interface Architecture {
  dim: number;
  ffn: number;
  encoder: number;
  decoder: number;
  vocabulary: number;
}

/** Mozilla's "tiny": 17 MB. */
export const TINY: Architecture = { dim: 256, ffn: 1536, encoder: 6, decoder: 2, vocabulary: 32_000 };

const SETTINGS = (a: Architecture): string => `bert-train-type-embeddings: true
bert-type-vocab-size: 2
dec-cell: ssru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
dec-depth: ${a.decoder}
dim-emb: ${a.dim}
dim-rnn: 1024
dim-vocabs:
  - ${a.vocabulary}
  - ${a.vocabulary}
enc-cell: gru
enc-cell-depth: 1
enc-depth: ${a.encoder}
enc-type: bidirectional
factors-combine: sum
factors-dim-emb: 0
input-types:
  []
layer-normalization: false
lemma-dependency: ""
lemma-dim-emb: 0
output-omit-bias: false
right-left: false
skip: false
tied-embeddings: false
tied-embeddings-all: true
tied-embeddings-src: false
transformer-aan-activation: swish
transformer-aan-depth: 2
transformer-aan-nogate: false
transformer-decoder-autoreg: rnn
transformer-decoder-dim-ffn: 0
transformer-decoder-ffn-depth: 0
transformer-dim-aan: 2048
transformer-dim-ffn: ${a.ffn}
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: last
transformer-heads: 8
transformer-no-affine: false
transformer-no-bias: false
transformer-no-projection: false
transformer-pool: false
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-postprocess-top: ""
transformer-preprocess: ""
transformer-rnn-projection: false
transformer-tied-layers:
  []
transformer-train-position-embeddings: false
type: transformer
ulr: false
ulr-dim-emb: 0
ulr-trainable-transformation: false
version: v1.12.14 2d067af 2024-02-16 11:44:13 -0500
`;

/** The same weights every time. */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const padded = (bytes: number): Buffer => Buffer.alloc(Math.ceil(bytes / 256) * 256);

export function randomModel(a: Architecture = TINY): Buffer {
  const random = dice();
  const items: Item[] = [];
  const floats = (name: string, shape: number[], value: number) => {
    const count = shape.reduce((product, size) => product * size, 1);
    const data = padded(count * 4);
    for (let i = 0; i < count; i++) data.writeFloatLE(value, i * 4);
    items.push({ name, type: FLOAT32, shape, data });
  };
  const matrix = (name: string, rows: number, columns: number) => {
    const data = padded(rows * columns + 4);
    for (let i = 0; i < rows * columns; i++) data.writeInt8(Math.round((random() * 2 - 1) * 127), i);
    data.writeFloatLE(127 / Math.sqrt(6 / (rows + columns)), rows * columns);
    items.push({ name, type: INTGEMM8, shape: [rows, columns], data });
    floats(`${name}_QuantMultA`, [1, 1], 127 / 6);
  };
  const linear = (prefix: string, weight: string, bias: string | undefined, rows: number, columns: number) => {
    matrix(prefix + weight, rows, columns);
    if (bias !== undefined) floats(prefix + bias, [1, columns], 0);
  };
  const norm = (prefix: string) => {
    floats(`${prefix}_ln_scale`, [1, a.dim], 1);
    floats(`${prefix}_ln_bias`, [1, a.dim], 0);
  };
  const attention = (prefix: string) => {
    for (const part of ['q', 'k', 'v', 'o']) linear(prefix, `_W${part}`, `_b${part}`, a.dim, a.dim);
    norm(`${prefix}_Wo`);
  };
  const feedForward = (prefix: string) => {
    linear(prefix, '_W1', '_b1', a.dim, a.ffn);
    linear(prefix, '_W2', '_b2', a.ffn, a.dim);
    norm(`${prefix}_ffn`);
  };
  for (let layer = 1; layer <= a.encoder; layer++) {
    attention(`encoder_l${layer}_self`);
    feedForward(`encoder_l${layer}_ffn`);
  }
  for (let layer = 1; layer <= a.decoder; layer++) {
    const recurrent = `decoder_l${layer}_rnn`;
    linear(recurrent, '_W', undefined, a.dim, a.dim);
    linear(recurrent, '_Wf', '_bf', a.dim, a.dim);
    norm(`${recurrent}_ffn`);
    attention(`decoder_l${layer}_context`);
    feedForward(`decoder_l${layer}_ffn`);
  }
  matrix('Wemb', a.vocabulary, a.dim);
  floats('none_QuantMultA', [1, 1], 127 / 6);
  floats('decoder_ff_logit_out_b', [1, a.vocabulary], 0);
  const text = Buffer.from(`${SETTINGS(a)}\0`);
  const settings = padded(text.length);
  text.copy(settings);
  items.push({ name: 'special:model.yml', type: INT8, shape: [text.length], data: settings });
  return written(items);
}

const number64 = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
};

function written(items: readonly Item[]): Buffer {
  const parts = [number64(1), number64(items.length)];
  for (const { name, type, shape, data } of items)
    parts.push(...[name.length + 1, type, shape.length, data.length].map(number64));
  for (const { name } of items) parts.push(Buffer.from(`${name}\0`));
  for (const { shape } of items) {
    const sizes = Buffer.alloc(shape.length * 4);
    for (const [i, size] of shape.entries()) sizes.writeInt32LE(size, i * 4);
    parts.push(sizes);
  }
  const so = parts.reduce((sum, part) => sum + part.length, 0);
  const offset = (Math.floor((so + 8) / 256) + 1) * 256 - so - 8;
  parts.push(number64(offset), Buffer.alloc(offset), ...items.map(({ data }) => data));
  return Buffer.concat(parts);
}

/** Adds pieces that never occur to a SentencePiece vocabulary, up to the size of a real one: a protobuf only grows. */
export function grownVocabulary(vocabulary: Uint8Array, from: number, to: number): Buffer {
  const pieces: Buffer[] = [Buffer.from(vocabulary)];
  for (let i = from; i < to; i++) {
    const name = Buffer.from(`\u{10FFFD}${i}`);
    const score = Buffer.alloc(4);
    score.writeFloatLE(-1000);
    const piece = Buffer.concat([Buffer.from([0x0a, name.length]), name, Buffer.from([0x15]), score]);
    pieces.push(Buffer.from([0x0a, piece.length]), piece);
  }
  return Buffer.concat(pieces);
}
