import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const SAVE_AFTER_MS = 600;

interface Props {
  note: string | undefined;
  /** Resolves to whether it is on disk. */
  onSave: (note: string) => Promise<boolean>;
}

/** A note that saves itself and says so only when it is true; "undo" brings back what stood there before. */
export function NoteEditor({ note = '', onSave }: Props) {
  const [text, setText] = useState(note);
  const [state, setState] = useState<'idle' | 'typing' | 'saved' | 'failed'>('idle');
  const [before, setBefore] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string>(undefined);

  const save = async (words: string) => {
    clearTimeout(timer.current);
    pending.current = undefined;
    setState((await onSave(words)) ? 'saved' : 'failed');
  };
  const type = (words: string) => {
    setBefore((old) => old ?? note);
    setText(words);
    setState('typing');
    pending.current = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(words), SAVE_AFTER_MS);
  };
  const undo = () => {
    const old = before ?? '';
    setBefore(text);
    setText(old);
    void save(old);
  };

  // Another page may have changed it; what is being typed here wins.
  useEffect(() => {
    if (pending.current === undefined) setText(note);
  }, [note]);
  // Nothing that was typed is lost when the reader goes on at once.
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      if (pending.current !== undefined) void onSave(pending.current);
    },
    [],
  );

  return (
    <div class="note">
      <label for="note">{i18n.t('library.note')}</label>
      <textarea
        id="note"
        dir="auto"
        rows={3}
        placeholder=" " // tells the print style that there is no note
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => pending.current !== undefined && void save(pending.current)}
      />
      <p class="quiet note-state" role="status">
        {state === 'saved' && i18n.t('library.noteSaved')}
        {state === 'failed' && i18n.t('library.noteFailed')}
        {before !== undefined && before !== text && (
          <button type="button" class="plain toggle" onClick={undo}>
            {i18n.t('library.noteUndo')}
          </button>
        )}
      </p>
    </div>
  );
}
