import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '@/components/library/Notice';
import { askToPersist, isBackupDue, putOffBackup, shouldAskToPersist } from '@/utils/clippings/keep-safe';

/** What the reader should hear once in a while: why the browser is asked to keep the library, and that a backup is due. */
export function Notices({ clippings, onBackup }: { clippings: number; onBackup: () => void }) {
  const [due, setDue] = useState<'persistence' | 'backup'>();
  useEffect(() => {
    const look = async () => {
      if (await shouldAskToPersist()) setDue('persistence');
      else setDue((await isBackupDue(Date.now())) ? 'backup' : undefined);
    };
    look().catch(() => undefined); // the list says what is wrong with the database
  }, [clippings > 0]);
  if (due === 'persistence')
    return (
      <Notice text={i18n.t('library.whyPersist')}>
        <button type="button" onClick={() => void askToPersist(Date.now()).then(() => setDue(undefined))}>
          {i18n.t('library.persist')}
        </button>
      </Notice>
    );
  if (due === 'backup')
    return (
      <Notice text={i18n.t('library.backupDue')}>
        <button
          type="button"
          onClick={() => {
            onBackup();
            setDue(undefined);
          }}
        >
          {i18n.t('library.backupNow')}
        </button>
        <button type="button" class="plain" onClick={() => void putOffBackup(Date.now()).then(() => setDue(undefined))}>
          {i18n.t('library.later')}
        </button>
      </Notice>
    );
  return null;
}
