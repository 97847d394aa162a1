import { expect, it } from 'vitest';
import { inOrder } from '@/tests/commands/analyze/in-order';

async function* count(to: number, taken: number[]): AsyncGenerator<number> {
  for (let n = 0; n < to; n += 1) {
    taken.push(n);
    yield n;
  }
}

it('yields results in the order of the inputs, whichever is ready first', async () => {
  const results: number[] = [];
  const slowFirst = (n: number) => new Promise<number>((done) => setTimeout(() => done(n), n % 3 === 0 ? 20 : 1));
  for await (const result of inOrder(count(10, []), 3, slowFirst)) results.push(result);
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('takes no more input than it may work on at once', async () => {
  const taken: number[] = [];
  for await (const result of inOrder(count(10, taken), 3, async (n) => n)) {
    expect(taken.length - result).toBeLessThanOrEqual(4);
  }
});
