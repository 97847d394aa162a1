import { packedBlobOf } from '@/utils/clippings/backup/blob-of';
import { backupLines } from '@/utils/clippings/backup/write-backup';
import { localDay } from '@/utils/clippings/export/dates';
import { noteBackup } from '@/utils/clippings/keep-safe';
import { storing } from '@/utils/clippings/storing';
import type { Outcome } from '@/utils/outcome';
import { downloadFile } from './download-file';

/** Hands the whole library to the reader as one file. */
export function makeBackup(now: number): Promise<Outcome<null>> {
  return storing(async () => {
    const file = await packedBlobOf(backupLines(now));
    downloadFile({ name: `sutro-backup-${localDay(now)}.jsonl.gz`, file });
    await noteBackup(now);
    return null;
  });
}
