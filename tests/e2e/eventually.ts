import { setTimeout as wait } from 'node:timers/promises';

/** Tries until there is something, for at most ten seconds; then says what it waited for. */
export async function eventually<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const found = await attempt();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}
