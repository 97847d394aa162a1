import { i18n } from '#i18n';

export interface Done {
  message: string;
  undo?: () => void;
}

/** Says what was done, and takes it back on request. Stays until the next thing is done or it is closed. */
export function UndoBar({ done, onClose }: { done: Done | undefined; onClose: () => void }) {
  return (
    <div class="undo" role="status" hidden={!done}>
      {done && (
        <>
          <span>{done.message}</span>
          {done.undo && (
            <button type="button" onClick={done.undo}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button type="button" class="plain" aria-label={i18n.t('library.close')} onClick={onClose}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
