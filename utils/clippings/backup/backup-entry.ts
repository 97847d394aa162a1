import type { ClippingId, ClippingVersion } from '../clipping';
import { readArticle } from './read-article';
import { count, filledList, filledText, list, oneOf, optional, type Reader, record, text, time } from './read-shape';
import { readGloss, readSummary } from './read-summary';

/**
 * A backup is lines of JSON: a header, an entry for each clipping, and an end by which a file that was cut
 * off is known. What can be worked out from the articles is not in it.
 */
export const BACKUP_FORMAT = 'sutro-backup';
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** When it was made, in ms since the epoch. */
  madeAt: number;
}

export interface BackupEnd {
  /** How many entries there were. */
  end: number;
}

export type BackupVersion = Omit<ClippingVersion, 'id' | 'version'>;

/** One clipping with everything that belongs to it. */
export interface BackupEntry {
  id: ClippingId;
  savedAt: number;
  changedAt: number;
  /** It lay in the trash since then. */
  removedAt?: number;
  note?: string;
  tags: string[];
  /** Oldest first. */
  versions: [BackupVersion, ...BackupVersion[]];
}

export const readHeader: Reader<BackupHeader> = record<BackupHeader>({
  format: oneOf(BACKUP_FORMAT),
  version: count,
  madeAt: time,
});

export const readEnd: Reader<BackupEnd> = record<BackupEnd>({ end: count });

const readVersion: Reader<BackupVersion> = (value, path) => {
  const given = record<{ savedAt: number; article: unknown; summary: unknown; gloss: unknown }>({
    savedAt: time,
    article: (part) => part,
    summary: (part) => part,
    gloss: (part) => part,
  })(value, path);
  const article = readArticle(given.article, `${path}.article`);
  const summary = readSummary(given.summary, `${path}.summary`, article);
  const gloss = given.gloss === undefined ? undefined : readGloss(given.gloss, `${path}.gloss`);
  return { savedAt: given.savedAt, article, summary, ...(gloss && { gloss }) };
};

export const readEntry: Reader<BackupEntry> = record<BackupEntry>({
  id: filledText,
  savedAt: time,
  changedAt: time,
  removedAt: optional(time),
  note: optional(filledText),
  tags: list(text),
  versions: filledList(readVersion),
});
