import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from './counted';
import { Problem } from '@/components/Problem';
import type { ImportReport } from '@/utils/clippings/backup/import-backup';
import type { BackupProblem } from '@/utils/clippings/backup/read-backup';
import { formatTime } from './format-day';

/** How far an import has come. Nothing is changed before the reader has seen what will be. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'looking' }
  | { phase: 'preview'; file: File; report: ImportReport }
  | { phase: 'importing'; done: number }
  | { phase: 'done'; report: ImportReport }
  | { phase: 'undone' }
  | { phase: 'failed'; problem: BackupProblem };

interface Props {
  state: ImportState;
  /** An earlier import can still be undone. */
  canUndo: boolean;
  onFile: (file: File) => void;
  onImport: (file: File) => void;
  onUndo: () => void;
}

export function ImportPanel({ state, canUndo, onFile, onImport, onUndo }: Props) {
  const id = useId();
  const busy = state.phase === 'looking' || state.phase === 'importing';
  return (
    <section class="import" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{i18n.t('library.import')}</h3>
      <p>
        <label for={id}>{i18n.t('library.importChoose')}</label>{' '}
        <input
          id={id}
          type="file"
          accept=".gz,.json,.jsonl,.ndjson"
          disabled={busy}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <div role="status">
        {state.phase === 'looking' && <p>{i18n.t('library.importLooking')}</p>}
        {state.phase === 'importing' && (
          <p>{i18n.t('library.importing', [state.done.toLocaleString(i18n.t('uiLanguage'))])}</p>
        )}
        {state.phase === 'undone' && <p>{i18n.t('library.importUndone')}</p>}
        {state.phase === 'preview' && (
          <>
            <p>{i18n.t('library.importWould', [formatTime(state.report.madeAt, i18n.t('uiLanguage'))])}</p>
            <Counts report={state.report} />
            <button type="button" class="primary" onClick={() => onImport(state.file)}>
              {i18n.t('library.importNow')}
            </button>
          </>
        )}
        {state.phase === 'done' && (
          <>
            <p>{i18n.t('library.importDone')}</p>
            <Counts report={state.report} />
          </>
        )}
      </div>
      {state.phase === 'failed' && <Failed problem={state.problem} />}
      {canUndo && !busy && state.phase !== 'preview' && (
        <button type="button" onClick={onUndo}>
          {i18n.t('library.importUndo')}
        </button>
      )}
    </section>
  );
}

function Counts({ report: { added, merged, same, broken, cutOff } }: { report: ImportReport }) {
  return (
    <>
      <ul>
        <li>{counted('library.importAdded', added)}</li>
        <li>{counted('library.importMerged', merged)}</li>
        <li>{counted('library.importSame', same)}</li>
      </ul>
      {cutOff && <p class="warning">{i18n.t('library.importCutOff')}</p>}
      {broken.length > 0 && (
        <details class="warning">
          <summary>{counted('library.importBroken', broken.length)}</summary>
          <ul>
            {broken.slice(0, 20).map(({ line, reason }) => (
              <li key={line}>
                {line}: <code>{reason}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Failed({ problem }: { problem: BackupProblem }) {
  if (problem === 'not-a-backup') return <p role="alert">{i18n.t('library.notABackup')}</p>;
  if (problem === 'backup-is-newer') return <p role="alert">{i18n.t('library.backupIsNewer')}</p>;
  if (problem === 'file-unreadable') return <p role="alert">{i18n.t('library.fileUnreadable')}</p>;
  return <Problem problem={problem} />;
}
