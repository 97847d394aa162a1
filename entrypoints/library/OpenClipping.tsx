import { i18n } from '#i18n';
import { ClippingPane } from '@/components/library/ClippingPane';
import { NoteEditor } from '@/components/library/NoteEditor';
import { TagsEditor } from '@/components/library/TagsEditor';
import type { Done } from '@/components/library/UndoBar';
import { Problem } from '@/components/Problem';
import { changeNote, changeTags, tidyTag } from '@/utils/clippings/change-clipping';
import type { ClippingId } from '@/utils/clippings/clipping';
import { readClipping } from '@/utils/clippings/find-clippings';
import { useLive } from './use-live';

interface Props {
  id: ClippingId;
  highlights: readonly string[];
  knownTags: readonly string[];
  isPrivate: boolean;
  onRemove: (id: ClippingId) => void;
  onDone: (done: Done) => void;
}

/** The clipping that is open, kept in step with the database. */
export function OpenClipping({ id, highlights, knownTags, isPrivate, onRemove, onDone }: Props) {
  const live = useLive(() => readClipping(id), [id]);
  if (live.phase === 'failed') return <Problem problem={live.problem} />;
  if (live.phase === 'waiting') return null;
  const clipping = live.value;
  if (!clipping) return <p class="empty">{i18n.t('library.gone')}</p>;
  if (clipping.id !== id) return null; // the next one is on its way

  const changeTagsOf = async (change: { add: string[]; remove: string[] }) => {
    const outcome = await changeTags([id], change);
    if (!outcome.ok) return onDone({ message: i18n.t('library.notSaved') });
    const added = change.add.map(tidyTag).filter((tag) => !clipping.tags.includes(tag));
    const undo = () => void changeTags([id], { add: change.remove, remove: added });
    return onDone({ message: i18n.t('library.tagsChanged'), undo });
  };

  return (
    <ClippingPane
      clipping={clipping}
      highlights={highlights}
      actions={
        <button type="button" disabled={isPrivate} onClick={() => onRemove(id)}>
          {i18n.t('library.remove')}
        </button>
      }
      editors={
        <div class="editors">
          <TagsEditor
            tags={clipping.tags}
            known={knownTags}
            disabled={isPrivate}
            onChange={(change) => void changeTagsOf(change)}
          />
          <NoteEditor
            key={id}
            note={clipping.note}
            disabled={isPrivate}
            onSave={async (note) => (await changeNote(id, note)).ok}
          />
        </div>
      }
    />
  );
}
