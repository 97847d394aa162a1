// What a browser and everything it started take of the machine; Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** What is read of a process, or nothing when it has ended meanwhile. */
function orElse<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}

const look = (file: string): string => orElse(() => readFileSync(file, 'utf8'), '');

function familyOf(profile: string): Set<string> {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [pid, /\) \S (\d+)/.exec(look(`/proc/${pid}/stat`))?.[1] ?? '']));
  const family = new Set(all.filter((pid) => look(`/proc/${pid}/cmdline`).includes(profile)));
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return family;
}

/** In MB; what processes share is counted once. */
export const memoryOf = (profile: string): number =>
  Math.round(
    [...familyOf(profile)].reduce(
      (sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(look(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
      0,
    ) / 1024,
  );

/** Dedicated workers that live, whosever they are: each is a thread, named so by the browser. */
export const workersOf = (profile: string): number =>
  [...familyOf(profile)]
    .flatMap((pid) =>
      orElse(() => readdirSync(`/proc/${pid}/task`), []).map((thread) => look(`/proc/${pid}/task/${thread}/comm`)),
    )
    .filter((name) => /^(?:DedicatedWorker|DOM Worker)/.test(name)).length;
