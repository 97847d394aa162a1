/**
 * Works on several inputs at once and yields the results in the order of the inputs. Takes no more input than
 * `atOnce` ahead of what was yielded, so memory stays flat however long the input is.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  atOnce: number,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  for await (const input of inputs) {
    running.push(work(input));
    const oldest = running.length < atOnce ? undefined : running.shift();
    if (oldest) yield await oldest;
  }
  for (const result of running) yield await result;
}
