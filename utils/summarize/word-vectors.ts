import { foldWords } from './fold-words';

/** How the sentences of one article resemble each other, by the words they share; rare words weigh more. */
export interface WordVectors {
  /** The distinct folded words of each sentence. */
  words: readonly ReadonlySet<string>[];
  /** 0 to 1: how much each sentence resembles the whole article. */
  toWhole: readonly number[];
  /** 0 to 1: how much each sentence has in common with all others, the best connected one being 1. */
  toOthers: readonly number[];
  /** Cosine of one sentence to every sentence. */
  likenessTo: (index: number) => Float64Array;
}

interface Posting {
  sentence: number;
  weight: number;
}

/** Linear in the text: sums over word lists take the place of comparing every pair of sentences. */
export function wordVectors(texts: readonly string[]): WordVectors {
  const counts = texts.map((text) => countEach(foldWords(text)));
  const occurrence = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) occurrence.set(word, (occurrence.get(word) ?? 0) + 1);

  const whole = new Map<string, number>();
  const others = new Map<string, number>();
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const vectors = counts.map((count, sentence) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, times] of count) {
      const weight = times * Math.log(1 + texts.length / (occurrence.get(word) ?? 1));
      vector.set(word, weight);
      whole.set(word, (whole.get(word) ?? 0) + weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square);
    lengths.push(length);
    for (const [word, weight] of vector) {
      const unit = weight / length;
      vector.set(word, unit);
      others.set(word, (others.get(word) ?? 0) + unit);
      const list = postings.get(word);
      if (list) list.push({ sentence, weight: unit });
      else postings.set(word, [{ sentence, weight: unit }]);
    }
    return vector;
  });
  const sizeOfWhole = Math.sqrt([...whole.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  const connected = vectors.map((vector) => Math.max(0, dot(vector, others) - (vector.size > 0 ? 1 : 0)));
  const best = connected.reduce((most, value) => Math.max(most, value), 0) || 1;

  return {
    words: counts.map((count) => new Set(count.keys())),
    toWhole: vectors.map((vector) => dot(vector, whole) / sizeOfWhole),
    toOthers: connected.map((value) => value / best),
    likenessTo: (index) => {
      const likeness = new Float64Array(texts.length);
      for (const [word, weight] of vectors[index] ?? []) {
        for (const posting of postings.get(word) ?? []) {
          likeness[posting.sentence] = (likeness[posting.sentence] ?? 0) + weight * posting.weight;
        }
      }
      return likeness;
    },
  };
}

function countEach(words: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
