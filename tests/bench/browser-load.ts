import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Process {
  id: string;
  parent: string;
  command: string;
}

/** The browser that runs on this profile, and all that it started. Linux only; elsewhere nothing. */
function ownProcesses(profile: string): Process[] {
  if (process.platform !== 'linux') return [];
  const listed = execFileSync('ps', ['-eo', 'pid,ppid,args', '-ww'], { encoding: 'utf8' }).split('\n');
  const all = listed.flatMap((line): Process[] => {
    const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return id && parent && command ? [{ id, parent, command }] : [];
  });
  const own = new Set(all.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  for (let before = 0; before < own.size; ) {
    before = own.size;
    for (const { id, parent } of all) if (own.has(parent)) own.add(id);
  }
  return all.filter(({ id }) => own.has(id));
}

const readOf = (id: string, file: string): string => {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
};

/** Resident memory now, in MB: of the page's process, and of the browser with all its processes. */
export function memoryOf(profile: string): { page: number; all: number } {
  const sizes = ownProcesses(profile).map(({ id, command }) => ({
    isPage: command.includes('--type=renderer'),
    size: Number(/VmRSS:\s+(\d+)/.exec(readOf(id, 'status'))?.[1] ?? 0) / 1024,
  }));
  return {
    page: Math.max(0, ...sizes.filter(({ isPage }) => isPage).map(({ size }) => size)),
    all: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Processor time of the browser so far, in s: says what work costs however busy the machine is. */
function processorTime(profile: string): number {
  const ticks = ownProcesses(profile).map(({ id }) => {
    const fields = readOf(id, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, some) => sum + some, 0) / 100;
}

/** The most of both while some work is done, looked at twice a second, and the processor time it took in s. */
export async function whileWatching<T>(
  profile: string,
  work: () => Promise<T>,
): Promise<{ result: T; peak: string; worked: number }> {
  const before = processorTime(profile);
  let [page, all] = [0, 0];
  const look = () => {
    const now = memoryOf(profile);
    page = Math.max(page, now.page);
    all = Math.max(all, now.all);
  };
  const watch = setInterval(look, 500);
  try {
    const result = await work();
    look();
    return { result, peak: `${Math.round(page)} / ${Math.round(all)}`, worked: processorTime(profile) - before };
  } finally {
    clearInterval(watch);
  }
}
