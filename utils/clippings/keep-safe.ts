import { database } from './database';

const DAY_MS = 86_400_000;
const REMIND_FROM = 20;
const REMIND_AFTER_DAYS = 30;

type FactName = 'last-backup' | 'backup-put-off' | 'persistence-asked';

async function momentOf(name: FactName): Promise<number | undefined> {
  const fact = await database.facts.get(name);
  return typeof fact?.value === 'number' ? fact.value : undefined;
}

const note = (name: FactName, at: number): Promise<string> => database.facts.put({ name, value: at });

export const noteBackup = (at: number): Promise<string> => note('last-backup', at);
export const putOffBackup = (at: number): Promise<string> => note('backup-put-off', at);
export const notePersistenceAsked = (at: number): Promise<string> => note('persistence-asked', at);
export const lastBackup = (): Promise<number | undefined> => momentOf('last-backup');

/** Whether the reader should hear that a backup is due: not for a handful, and not again for a month. */
export async function isBackupDue(now: number): Promise<boolean> {
  const moments = await Promise.all([momentOf('last-backup'), momentOf('backup-put-off')]);
  const last = Math.max(0, ...moments.filter((at) => at !== undefined));
  if (now - last < REMIND_AFTER_DAYS * DAY_MS) return false;
  const changed = database.clippings.where('changedAt').above((await lastBackup()) ?? 0);
  return (await changed.limit(REMIND_FROM).count()) >= REMIND_FROM;
}

export interface Room {
  usage: number | undefined;
  quota: number | undefined;
  /** The browser has promised not to clear the library when the disk runs full. */
  persisted: boolean;
}

export async function readRoom(): Promise<Room> {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage, quota, persisted };
}

/** Whether to tell the reader why the browser is asked to keep the library: once, when there is something to keep. */
export async function shouldAskToPersist(): Promise<boolean> {
  if ((await database.clippings.limit(1).count()) === 0 || (await momentOf('persistence-asked')) !== undefined)
    return false;
  return !(await navigator.storage.persisted());
}

/** Asks the browser, from a page the reader looks at. Gives back whether it promised. */
export async function askToPersist(now: number): Promise<boolean> {
  await notePersistenceAsked(now);
  return navigator.storage.persist();
}
