import { cardFacts, keyOf } from '../card-of';
import type { ClippingCard, ClippingVersion } from '../clipping';
import { sameWords } from '../save-clipping';
import type { BackupEntry, BackupVersion } from './backup-entry';

/** A clipping as it is to be written: its card, whether it is in the trash, and all its versions. */
export interface WholeClipping {
  card: ClippingCard;
  removedAt?: number;
  versions: ClippingVersion[];
}

export const entryKey = (entry: BackupEntry): string => keyOf(newestOf(entry.versions).article);

const newestOf = (versions: BackupEntry['versions']): BackupVersion => versions.at(-1) ?? versions[0];

/** A clipping that only the backup has. The number is given when it is written. */
export function fromEntry(
  entry: BackupEntry,
  id: string,
): Omit<WholeClipping, 'card'> & { card: Omit<ClippingCard, 'number'> } {
  const { savedAt, changedAt, removedAt, note, tags, versions } = entry;
  const newest = newestOf(versions);
  return {
    card: {
      id,
      key: entryKey(entry),
      savedAt,
      changedAt,
      tags,
      versions: versions.length,
      ...(note !== undefined && { note }),
      ...cardFacts(newest.article, newest.summary, savedAt),
    },
    ...(removedAt !== undefined && { removedAt }),
    versions: versions.map((version, i) => ({ id, version: i + 1, ...version })),
  };
}

/**
 * What is here and what the backup has, as one clipping: every version, every tag and both notes, nothing
 * twice. Out of the trash, unless it is in the trash on both sides. Nothing at all when the backup has nothing new.
 */
export function mergeEntry(here: WholeClipping, entry: BackupEntry): WholeClipping | undefined {
  const { card } = here;
  const added = entry.versions.filter((theirs) => !here.versions.some((ours) => sameVersion(ours, theirs)));
  const ordered = [...here.versions, ...added].toSorted((a, b) => a.savedAt - b.savedAt);
  const versions = ordered.map((version, i) => ({ ...version, id: card.id, version: i + 1 }));
  const tags = [...new Set([...card.tags, ...entry.tags])];
  const note = mergeNotes(card.note, entry.note);
  const returns = here.removedAt !== undefined && entry.removedAt === undefined;
  const savedAt = Math.min(card.savedAt, entry.savedAt);
  const newest = versions.at(-1);
  const isNew =
    added.length > 0 || tags.length > card.tags.length || note !== card.note || returns || savedAt < card.savedAt;
  if (!isNew || !newest) return undefined;
  return {
    card: {
      id: card.id,
      number: card.number,
      key: card.key,
      savedAt,
      changedAt: Math.max(card.changedAt, entry.changedAt),
      tags,
      versions: versions.length,
      ...(note !== undefined && { note }),
      ...cardFacts(newest.article, newest.summary, savedAt),
    },
    ...(here.removedAt !== undefined && !returns && { removedAt: here.removedAt }),
    versions,
  };
}

/** A version that came by a backup already, or the same words saved at another time. */
const sameVersion = (a: BackupVersion, b: BackupVersion): boolean => sameWords(a.article, b.article);

function mergeNotes(ours: string | undefined, theirs: string | undefined): string | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  if (ours.includes(theirs)) return ours;
  return theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
}
