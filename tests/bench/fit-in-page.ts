import { BLOCK_WEIGHTS } from '@/utils/extract/block-weights';
import { describeBlocks } from '@/utils/extract/describe-blocks';
import { describeNeighbours, type Neighbour } from '@/utils/extract/describe-neighbours';
import { prepare } from '@/utils/extract/find-text';
import { readSource } from '@/utils/extract/page-source';
import { atOnce } from '@/utils/extract/pause';
import { foldSpace } from '@/utils/extract/read-blocks';
import { factsInSteps } from '@/utils/extract/read-facts';
import { statedText } from '@/utils/extract/stated-text';

export interface Gold {
  text?: string;
  /** Snippets of the text, where not all of it is known, and snippets of what is not its text. */
  with?: string[];
  without?: string[];
}

/** Which features a block has, and how much of each. */
type Features = { ids: number[]; values: number[] };
interface Page {
  blocks: Neighbour[];
  first: Features[];
  /** Whether each block is text, and how much that matters. */
  labels: boolean[];
  matters: number[];
}

const NAMES = Object.keys(BLOCK_WEIGHTS);
const idOf = new Map(NAMES.map((name, id) => [name, id]));
const pages: Page[] = [];

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
const featuresOf = (blocks: readonly unknown[]): Features[] => blocks.map(() => ({ ids: [], values: [] }));

const noteIn =
  (all: readonly Features[]) =>
  (block: number) =>
  (feature: string, value: number | boolean): void => {
    const id = idOf.get(feature);
    if (id === undefined || value === false || value === 0) return;
    all[block]?.ids.push(id);
    all[block]?.values.push(Math.round(Number(value) * 1000) / 1000);
  };

/** Reads a page as the product does, and learns which of its blocks are text. */
export async function addPage(html: string, gold: Gold): Promise<void> {
  const source = atOnce(readSource(new DOMParser().parseFromString(html, 'text/html')));
  const facts = atOnce(factsInSteps(source));
  const { groups, clues } = atOnce(prepare(source, facts, foldSpace(statedText(source.nodes))));
  const first = featuresOf(source.blocks);
  await describeBlocks(source.blocks, groups, clues, noteIn(first), () => Promise.resolve());
  const blocks = source.blocks.map(({ text, place: { kin } }) => ({ text, place: { kin } }));
  const { labels, matters } = gold.text ? byText(blocks, gold.text) : bySnippets(blocks, gold);
  const total = matters.reduce((sum, one) => sum + one, 0) || 1;
  // Every page matters as much as another, however long; one of which little is known, less.
  const scale = (gold.text ? 100 : 30) / total;
  pages.push({ blocks, first, labels, matters: matters.map((one) => one * scale) });
}

type Labels = Pick<Page, 'labels' | 'matters'>;

/** Long blocks are text when most of their word triples are in it, short ones when they are. */
function byText(blocks: readonly Neighbour[], text: string): Labels {
  const gold = wordsOf(text);
  const triples = new Set(gold.map((_, i) => gold.slice(i, i + 3).join(' ')));
  const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
  const all = ` ${gold.join(' ')} `;
  const labels = blocks.map(({ text: block }) => {
    const words = wordsOf(block);
    if (words.length < 3) return words.length > 0 && lines.has(words.join(' '));
    if (words.length < 8) return all.includes(` ${words.join(' ')} `);
    let hits = 0;
    for (let i = 0; i + 3 <= words.length; i++) if (triples.has(words.slice(i, i + 3).join(' '))) hits++;
    return hits / (words.length - 2) > 0.5;
  });
  return { labels, matters: blocks.map(({ text: block }) => Math.sqrt(wordsOf(block).length || 0.3)) };
}

function bySnippets(blocks: readonly Neighbour[], gold: Gold): Labels {
  const fold = (text: string): string => foldSpace(text.normalize('NFC'));
  const wanted = (gold.with ?? []).map(fold);
  const unwanted = (gold.without ?? []).map(fold);
  const labels: boolean[] = [];
  const matters = blocks.map(({ text }) => {
    const block = fold(text);
    const good = wanted.some((one) => block.includes(one) || (block.length > 30 && one.includes(block)));
    labels.push(good);
    return good === unwanted.some((one) => block.includes(one)) ? 0 : Math.sqrt(wordsOf(text).length || 0.3);
  });
  return { labels, matters };
}

/** The weights that tell text from the rest best on all pages, at the first look and at the second. */
export function fit(): Record<string, [number, number]> {
  const firstWeights = descend(pages.map(({ first }) => first));
  const second = pages.map(({ blocks, first }) => {
    const features = first.map(({ ids, values }) => ({ ids: [...ids], values: [...values] }));
    describeNeighbours(
      blocks,
      first.map((one) => likelihood(sumOf(firstWeights, one))),
      noteIn(features),
    );
    return features;
  });
  const secondWeights = descend(second);
  const rounded = (weights: Float64Array, id: number): number => Number((weights[id] ?? 0).toFixed(2));
  return Object.fromEntries(NAMES.map((name, id) => [name, [rounded(firstWeights, id), rounded(secondWeights, id)]]));
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

const sumOf = (weights: Float64Array, { ids, values }: Features): number =>
  ids.reduce((sum, id, i) => sum + (weights[id] ?? 0) * (values[i] ?? 0), 0);

const ROUNDS = 30;
const AT_A_TIME = 256;
/** Keeps weights small that hardly help. */
const DECAY = 0.0003;

interface Sample {
  own: Features;
  label: number;
  matter: number;
}

/** Logistic regression by Adam (Kingma and Ba, 2015), the same at every run. */
function descend(features: readonly Features[][]): Float64Array {
  const samples = pages.flatMap(({ labels, matters }, page) =>
    labels.flatMap((label, i) => {
      const own = features[page]?.[i];
      const matter = matters[i] ?? 0;
      return own && matter > 0 ? [{ own, label: Number(label), matter }] : [];
    }),
  );
  const size = NAMES.length;
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let seed = 5;
  const random = (): number => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(samples, random);
    const pace = 0.03 * (1 - round / ROUNDS) + 0.001;
    for (let from = 0; from < samples.length; from += AT_A_TIME) {
      const slope = new Float64Array(size);
      let sum = 0;
      for (const { own, label, matter } of samples.slice(from, from + AT_A_TIME)) {
        const error = (likelihood(sumOf(weights, own)) - label) * matter;
        sum += matter;
        for (const [i, id] of own.ids.entries()) slope[id] = (slope[id] ?? 0) + error * (own.values[i] ?? 0);
      }
      steps++;
      for (let id = 0; id < size; id++) {
        const down = (slope[id] ?? 0) / sum + DECAY * (weights[id] ?? 0);
        mean[id] = 0.9 * (mean[id] ?? 0) + 0.1 * down;
        spread[id] = 0.999 * (spread[id] ?? 0) + 0.001 * down * down;
        const step =
          (mean[id] ?? 0) / (1 - 0.9 ** steps) / (Math.sqrt((spread[id] ?? 0) / (1 - 0.999 ** steps)) + 1e-8);
        weights[id] = (weights[id] ?? 0) - pace * step;
      }
    }
  }
  return weights;
}

function shuffle(items: Sample[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[other]];
    if (a !== undefined && b !== undefined) [items[i], items[other]] = [b, a];
  }
}

/** What ships. */
export const shipped = BLOCK_WEIGHTS;
