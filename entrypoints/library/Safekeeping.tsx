import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportMenu } from '@/components/library/ExportMenu';
import { formatTime } from '@/components/library/format-day';
import { ImportPanel, type ImportState } from '@/components/library/ImportPanel';
import { RoomLine } from '@/components/library/RoomLine';
import { TrashList } from '@/components/library/TrashList';
import { importBackup, previewImport } from '@/utils/clippings/backup/import-backup';
import { canUndoImport, undoImport } from '@/utils/clippings/backup/undo-import';
import { DAYS_IN_TRASH, emptyTrash, readTrash } from '@/utils/clippings/empty-trash';
import type { FormatName } from '@/utils/clippings/export/formats';
import { askToPersist, lastBackup, readRoom, type Room } from '@/utils/clippings/keep-safe';
import { restoreClippings } from '@/utils/clippings/remove-clipping';
import { makeBackup } from './make-backup';
import { useLive } from './use-live';

interface Props {
  onClose: () => void;
  onExportAll: (format: FormatName) => void;
}

/** Backup, import, export of everything, room on the disk and the trash. */
export function Safekeeping({ onClose, onExportAll }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const [backup, setBackup] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const [room, setRoom] = useState<Room>();
  const trash = useLive(readTrash, []);
  const last = useLive(lastBackup, []);
  const undoable = useLive(canUndoImport, []);
  const look = () => void readRoom().then(setRoom, () => undefined); // a browser that does not say
  useEffect(() => {
    dialog.current?.showModal();
    look();
  }, []);

  const preview = async (file: File) => {
    setState({ phase: 'looking' });
    const report = await previewImport(file);
    setState('problem' in report ? { phase: 'failed', ...report } : { phase: 'preview', file, report });
  };
  const takeIn = async (file: File) => {
    setState({ phase: 'importing', done: 0 });
    const report = await importBackup(file, (done) => setState({ phase: 'importing', done }));
    setState('problem' in report ? { phase: 'failed', ...report } : { phase: 'done', report });
    look();
  };
  const undo = async () => {
    setState({ phase: 'looking' });
    const outcome = await undoImport();
    setState(outcome.ok ? { phase: 'undone' } : { phase: 'failed', problem: outcome.problem });
  };
  const save = async () => {
    setBackup('making');
    setBackup((await makeBackup(Date.now())).ok ? 'made' : 'failed');
  };

  return (
    <dialog class="safekeeping" ref={dialog} aria-labelledby="safekeeping" onClose={onClose}>
      <header>
        <h2 id="safekeeping">{i18n.t('library.safekeeping')}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('library.close')}
        </button>
      </header>
      <section>
        <h3>{i18n.t('library.backup')}</h3>
        <p>{i18n.t('library.backupText')}</p>
        <p class="quiet" role="status">
          {backup === 'making' && i18n.t('library.backupMaking')}
          {backup === 'failed' && i18n.t('library.backupFailed')}
          {backup !== 'making' && backup !== 'failed' && last.phase === 'here' && lastText(last.value)}
        </p>
        <p class="actions">
          <button type="button" class="primary" disabled={backup === 'making'} onClick={() => void save()}>
            {i18n.t('library.backupNow')}
          </button>
          <ExportMenu label={i18n.t('library.exportAll')} onExport={onExportAll} />
        </p>
      </section>
      <ImportPanel
        state={state}
        canUndo={undoable.phase === 'here' && undoable.value}
        onFile={(file) => void preview(file)}
        onImport={(file) => void takeIn(file)}
        onUndo={() => void undo()}
      />
      <section>
        <h3>{i18n.t('library.roomTitle')}</h3>
        {room && <RoomLine room={room} onPersist={() => void askToPersist(Date.now()).then(look)} />}
      </section>
      <section>
        <h3>{i18n.t('library.trash')}</h3>
        {trash.phase === 'here' && (
          <TrashList
            removed={trash.value}
            days={DAYS_IN_TRASH}
            onRestore={(ids) => void restoreClippings(ids)}
            onDelete={(ids) => void emptyTrash(ids)}
          />
        )}
      </section>
    </dialog>
  );
}

const lastText = (at: number | undefined): string =>
  at === undefined
    ? i18n.t('library.neverBackedUp')
    : i18n.t('library.lastBackup', [formatTime(at, i18n.t('uiLanguage'))]);
