import type { Problem } from '@/utils/outcome';
import { BACKUP_VERSION, type BackupEntry, readEnd, readEntry, readHeader } from './backup-entry';
import { readLines } from './read-lines';
import { type Reader, ShapeError } from './read-shape';

export type BackupProblem =
  | 'not-a-backup'
  | 'file-unreadable'
  | 'backup-is-newer' // made by a later Sutro than this one
  | Problem;

/** What a backup says, line by line. A broken entry costs only itself. */
export type BackupPart =
  | { madeAt: number }
  | { entry: BackupEntry; size: number /* in characters */ }
  | { line: number; reason: string }
  | { cutOff: true }
  | { problem: BackupProblem };

/** Reads a backup. A `problem` or a cut is the last part. */
export async function* readBackup(file: Blob): AsyncGenerator<BackupPart, void> {
  let line = 0;
  let entries = 0;
  try {
    for await (const text of readLines(file)) {
      line += 1;
      const value = parsed(text);
      if (line === 1) {
        const header = tried(readHeader, value);
        if (header instanceof ShapeError) return yield { problem: 'not-a-backup' };
        if (header.version > BACKUP_VERSION) return yield { problem: 'backup-is-newer' };
        yield { madeAt: header.madeAt };
        continue;
      }
      const end = tried(readEnd, value);
      if (!(end instanceof ShapeError)) {
        if (end.end !== entries) yield { cutOff: true };
        return undefined;
      }
      entries += 1;
      const entry = tried(readEntry, value);
      yield entry instanceof ShapeError ? { line, reason: entry.message } : { entry, size: text.length };
    }
  } catch (error) {
    // The file was moved or changed while it was read, or lies where the browser cannot get at it.
    if (error instanceof DOMException && error.name === 'NotReadableError') return yield { problem: 'file-unreadable' };
    // Not text, not gzip, or gzip that ends too soon.
    return yield line === 0 ? { problem: 'not-a-backup' } : { cutOff: true };
  }
  return yield line === 0 ? { problem: 'not-a-backup' } : { cutOff: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tried<T>(read: Reader<T>, value: unknown): T | ShapeError {
  try {
    return read(value, 'entry');
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
}
