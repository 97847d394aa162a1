import { setTimeout as wait } from 'node:timers/promises';

const LONGEST = 20_000;

/** Tries until there is something; at last says what it waited for. */
export async function eventually<T>(
  what: string,
  attempt: () => Promise<T | undefined>,
  longest = LONGEST,
): Promise<T> {
  const end = Date.now() + longest;
  while (Date.now() < end) {
    const found = await attempt();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}
