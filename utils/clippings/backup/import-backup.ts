import { type Outcome, success } from '@/utils/outcome';
import type { ClippingCard, ClippingVersion, RemovedCard } from '../clipping';
import { database, type ImportedClipping } from '../database';
import { readVersions } from '../read-versions';
import { IndexAlong } from '../search/index-along';
import { indexAnew } from '../search/index-behind';
import { tidyAfter } from '../search/tidy-index';
import { storing } from '../storing';
import type { BackupEntry } from './backup-entry';
import { Brought } from './brought';
import { entryKey, fromEntry, mergeEntry, type WholeClipping } from './merge-entry';
import { type BackupProblem, readBackup } from './read-backup';

/** What an import does, or would do. */
export interface ImportReport {
  /** When the backup was made. */
  madeAt: number;
  added: number;
  /** Clippings that get versions, tags or a note, or come out of the trash. */
  merged: number;
  /** Nothing new in the backup. */
  same: number;
  /** Entries that are not what they must be, each with its line and what is wrong; they are left out. */
  broken: { line: number; reason: string }[];
  /** The file ends too soon: what comes after is missing from it. */
  cutOff: boolean;
}

/** So much goes into one transaction: large ones are cheaper, small ones take less memory. */
const ENTRIES_AT_ONCE = 1024;
const CHARACTERS_AT_ONCE = 30_000_000;

/** Looks through the whole file and says what importing it would do. Changes nothing. */
export const previewImport = (file: Blob): Promise<ImportReport | { problem: BackupProblem }> => run(file, preview);

/**
 * Takes a backup into the library, without doubles and without overwriting anything; can be undone until
 * the next import. When it breaks off (a full disk) what came before is complete and can be undone too.
 */
export async function importBackup(
  file: Blob,
  progress: (entries: number) => void = () => undefined,
): Promise<ImportReport | { problem: BackupProblem }> {
  const cleared = await storing(() => database.undo.clear());
  if (!cleared.ok) return { problem: cleared.problem };
  let done = 0;
  const brought = new Brought();
  const index = new IndexAlong(database);
  return tidyAfter(database, async () => {
    const report = await run(file, async (entries) => {
      const { fresh, ...counted } = await write(entries, brought);
      brought.take(fresh.cards);
      await index.take(fresh.cards, fresh.newest, fresh.ranges);
      done += entries.length;
      progress(done);
      return counted;
    });
    await index.write();
    return report;
  });
}

type Counted = Pick<ImportReport, 'added' | 'merged' | 'same'>;

async function run(
  file: Blob,
  each: (entries: BackupEntry[]) => Promise<Counted>,
): Promise<ImportReport | { problem: BackupProblem }> {
  const report: ImportReport = { madeAt: 0, added: 0, merged: 0, same: 0, broken: [], cutOff: false };
  let waiting: BackupEntry[] = [];
  const keys = new Set<string>();
  let size = 0;
  const flush = async (): Promise<Outcome<null>> => {
    const outcome = await storing(() => each(waiting));
    waiting = [];
    keys.clear();
    size = 0;
    if (!outcome.ok) return outcome;
    report.added += outcome.value.added;
    report.merged += outcome.value.merged;
    report.same += outcome.value.same;
    return success(null);
  };
  for await (const part of readBackup(file)) {
    if ('problem' in part) return part;
    if ('madeAt' in part) report.madeAt = part.madeAt;
    else if ('cutOff' in part) report.cutOff = true;
    else if ('reason' in part) report.broken.push(part);
    else {
      const { entry } = part;
      // A page that stands in the file twice is merged with what its first entry became.
      const key = entryKey(entry);
      const isFull = waiting.length >= ENTRIES_AT_ONCE || size + part.size > CHARACTERS_AT_ONCE || keys.has(key);
      const flushed = isFull ? await flush() : success(null);
      if (!flushed.ok) return { problem: flushed.problem };
      waiting.push(entry);
      keys.add(key);
      size += part.size;
    }
  }
  const flushed = await flush();
  return flushed.ok ? report : { problem: flushed.problem };
}

const TABLES = [
  database.clippings,
  database.trash,
  database.versions,
  database.waiting,
  database.behind,
  database.undo,
];

function preview(entries: BackupEntry[]): Promise<Counted> {
  return database.transaction('r', TABLES, async () => {
    const here = await wholeClippings(await new Brought().maybeHere(entries));
    const counted: Counted = { added: 0, merged: 0, same: 0 };
    for (const entry of entries) {
      const ours = here.get(entryKey(entry));
      if (!ours) counted.added += 1;
      else if (mergeEntry(ours, entry)) counted.merged += 1;
      else counted.same += 1;
    }
    return counted;
  });
}

/** Clippings that were not there, with what the index wants to know of them. */
interface Fresh {
  cards: ClippingCard[];
  newest: ClippingVersion[];
  ranges: number[];
}

function write(entries: BackupEntry[], brought: Brought): Promise<Counted & { fresh: Fresh }> {
  return database.transaction('rw', TABLES, async () => {
    const maybeHere = await brought.maybeHere(entries);
    const here = await wholeClippings(maybeHere);
    const takenIds = await idsInUse(maybeHere);
    const fresh: BackupEntry[] = [];
    const merged = new Map<number, WholeClipping>();
    let same = 0;
    for (const entry of entries) {
      const ours = here.get(entryKey(entry));
      const result = ours && mergeEntry(ours, entry);
      if (result) merged.set(result.card.number, result);
      else if (ours) same += 1;
      else fresh.push(entry);
    }
    await rememberBefore(here, merged);
    const added = await addFresh(fresh, takenIds);
    await writeMerged([...merged.values()]);
    return { added: fresh.length, merged: merged.size, same, fresh: added };
  });
}

/** What the library has of the pages in these entries, by key. */
async function wholeClippings(entries: BackupEntry[]): Promise<Map<string, WholeClipping>> {
  const keys = entries.map(entryKey);
  const live = await findAll(keys, (key) => database.clippings.get({ key }));
  const removed = await findAll(keys, (key) => database.trash.get({ key }));
  const found: Omit<WholeClipping, 'versions'>[] = [
    ...live.map((card) => ({ card })),
    ...removed.map(({ card, removedAt }) => ({ card, removedAt })),
  ];
  const versions = await readVersions(found.map(({ card }) => card));
  return new Map(found.map((one, i) => [one.card.key, { ...one, versions: versions[i] ?? [] }]));
}

/** All at once: a cursor that goes from one to the next waits for the disk at each. */
async function findAll<T>(values: string[], find: (value: string) => PromiseLike<T | undefined>): Promise<T[]> {
  const found = await Promise.all(values.map(find));
  return found.filter((row) => row !== undefined);
}

async function idsInUse(entries: BackupEntry[]): Promise<Set<string>> {
  const ids = entries.map(({ id }) => id);
  const live = await findAll(ids, (id) => database.clippings.get({ id }));
  const removed = await findAll(ids, (id) => database.trash.get({ id }));
  return new Set([...live, ...removed].map(({ id }) => id));
}

async function rememberBefore(here: Map<string, WholeClipping>, merged: Map<number, WholeClipping>): Promise<void> {
  const before = [...here.values()].flatMap(({ card, removedAt, versions }): ImportedClipping[] => {
    const after = merged.get(card.number);
    if (!after) return [];
    const state = { card, versions, ...(removedAt !== undefined && { removedAt }) };
    return [{ number: card.number, changedAt: after.card.changedAt, before: state }];
  });
  // A page that stands in the file twice was remembered the first time.
  const known = new Set(
    await database.undo
      .where('number')
      .anyOf(before.map(({ number }) => number))
      .primaryKeys(),
  );
  await database.undo.bulkPut(before.filter(({ number }) => !known.has(number)));
}

async function addFresh(entries: BackupEntry[], takenIds: Set<string>): Promise<Fresh> {
  if (entries.length === 0) return { cards: [], newest: [], ranges: [] };
  const whole = entries.map((entry) => {
    const id = takenIds.has(entry.id) ? crypto.randomUUID() : entry.id;
    takenIds.add(id);
    return fromEntry(entry, id);
  });
  const numbers = await database.clippings.bulkAdd(
    whole.map(({ card }) => card),
    { allKeys: true },
  );
  const cards = whole.map(({ card }, i): ClippingCard => ({ ...card, number: numbers[i] ?? 0 }));
  await database.versions.bulkPut(whole.flatMap(({ versions }) => versions));
  const removed = cards.flatMap((card, i): RemovedCard[] => {
    const removedAt = whole[i]?.removedAt;
    return removedAt === undefined ? [] : [{ number: card.number, id: card.id, key: card.key, removedAt, card }];
  });
  await database.trash.bulkPut(removed);
  await database.clippings.bulkDelete(removed.map(({ number }) => number));
  await database.undo.bulkPut(cards.map(({ number, changedAt }) => ({ number, changedAt })));
  const newest = whole.flatMap(({ versions }) => versions.at(-1) ?? []);
  return { cards, newest, ranges: await indexAnew(database, cards) };
}

async function writeMerged(merged: WholeClipping[]): Promise<void> {
  for (const { card, removedAt, versions } of merged) {
    await database.versions.bulkPut(versions);
    if (removedAt === undefined) {
      await database.trash.delete(card.number);
      await database.clippings.put(card);
    } else await database.trash.put({ number: card.number, id: card.id, key: card.key, removedAt, card });
  }
  await indexAnew(
    database,
    merged.map(({ card }) => card),
  );
}
