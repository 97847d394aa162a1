import { foldWords } from './fold-words';

/** How the sentences of one article resemble each other, by the words they share; rare words weigh more. */
export interface WordVectors {
  /** 0 to 1: how much each sentence resembles the whole article. */
  toWhole: readonly number[];
  /** 0 to 1: how much each sentence has in common with all others, the best connected one being 1. */
  toOthers: readonly number[];
  /** Cosine of one sentence to every sentence. */
  likenessTo: (index: number) => number[];
  /** Of the distinct words of a text: the share that each sentence has; and of each sentence's words, the share in the text. */
  sharedWith: (text: string) => { ofText: number; ofSentence: number }[];
}

/** The distinct words of a sentence, numbered, and their weights; the vector has length 1. */
interface Vector {
  words: number[];
  weights: number[];
}

/** Linear in the text: sums over all sentences take the place of comparing every pair of them. */
export function wordVectors(texts: readonly string[]): WordVectors {
  const numbers = new Map<string, number>();
  const occurrence: number[] = [];
  const vectors = texts.map((text) => countWords(foldWords(text), numbers, occurrence));

  const whole = new Float64Array(numbers.size);
  const others = new Float64Array(numbers.size);
  for (const { words, weights } of vectors) {
    let square = 0;
    words.forEach((word, i) => {
      const weight = (weights[i] ?? 0) * Math.log(1 + texts.length / (occurrence[word] ?? 1));
      weights[i] = weight;
      whole[word] = (whole[word] ?? 0) + weight;
      square += weight * weight;
    });
    const length = Math.sqrt(square);
    words.forEach((word, i) => {
      const unit = (weights[i] ?? 0) / length;
      weights[i] = unit;
      others[word] = (others[word] ?? 0) + unit;
    });
  }
  const sizeOfWhole = Math.sqrt(whole.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  const connected = vectors.map((vector) => Math.max(0, dot(vector, others) - (vector.words.length > 0 ? 1 : 0)));
  const best = connected.reduce((most, value) => Math.max(most, value), 0) || 1;

  return {
    toWhole: vectors.map((vector) => dot(vector, whole) / sizeOfWhole),
    toOthers: connected.map((value) => value / best),
    likenessTo: (index) => {
      const one = new Float64Array(numbers.size);
      const { words = [], weights = [] } = vectors[index] ?? {};
      words.forEach((word, i) => {
        one[word] = weights[i] ?? 0;
      });
      return vectors.map((vector) => dot(vector, one));
    },
    sharedWith: (text) => {
      const wanted = new Set(foldWords(text));
      const known = new Set(Array.from(wanted, (word) => numbers.get(word)));
      return vectors.map(({ words }) => {
        const shared = words.filter((word) => known.has(word)).length;
        return { ofText: shared / Math.max(1, wanted.size), ofSentence: shared / Math.max(1, words.length) };
      });
    },
  };
}

/** Numbers the words as they first come, and counts in how many sentences each of them is. */
function countWords(folded: readonly string[], numbers: Map<string, number>, occurrence: number[]): Vector {
  const counts = new Map<number, number>();
  for (const word of folded) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  for (const word of counts.keys()) occurrence[word] = (occurrence[word] ?? 0) + 1;
  return { words: [...counts.keys()], weights: [...counts.values()] };
}

function dot({ words, weights }: Vector, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += (weights[i] ?? 0) * (other[words[i] ?? 0] ?? 0);
  return sum;
}
