import { i18n } from '#i18n';
import { ExportMenu } from '@/components/library/ExportMenu';
import { RelatedClippings } from '@/components/library/RelatedClippings';
import { VersionHistory } from '@/components/library/VersionHistory';
import { NoteEditor } from '@/components/library/NoteEditor';
import { TagsEditor } from '@/components/library/TagsEditor';
import type { Done } from '@/components/library/UndoBar';
import { Problem } from '@/components/Problem';
import { changeNote, changeTags, tidyTag } from '@/utils/clippings/change-clipping';
import type { ClippingId } from '@/utils/clippings/clipping';
import { findRelated, type Related, type SharedCredit, sharedCredits } from '@/utils/clippings/compare/find-related';
import { exportClippings } from '@/utils/clippings/export/export-clippings';
import { toQuotation } from '@/utils/clippings/export/plain-text';
import { readClipping, versionsOf } from '@/utils/clippings/find-clippings';
import { readVersions } from '@/utils/clippings/read-versions';
import { downloadFile } from './download-file';
import { GlossedPane } from './GlossedPane';
import { markedWords } from './marked-words';
import { useLive } from './use-live';

interface Props {
  id: ClippingId;
  highlights: readonly string[];
  knownTags: readonly string[];
  onOpen: (id: ClippingId) => void;
  onRemove: (id: ClippingId) => void;
  onDone: (done: Done) => void;
}

/** The clipping that is open, kept in step with the database. */
export function OpenClipping({ id, highlights, knownTags, onOpen, onRemove, onDone }: Props) {
  const live = useLive(() => readClipping(id), [id]);
  const history = useLive(() => versionsOf(id), [id]);
  const related = useLive(() => relatedTo(id), [id]);
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

  // What the reader has marked; without a mark, the points.
  const copyQuotation = async () => {
    const marked = markedWords(getSelection());
    const points = clipping.summary.keyPoints.map((point) => point.text).join('\n');
    await navigator.clipboard.writeText(toQuotation(clipping, marked === '' ? points : marked));
    onDone({ message: i18n.t('library.copied') });
  };

  return (
    <GlossedPane
      key={id}
      clipping={clipping}
      highlights={highlights}
      actions={
        <>
          <button type="button" onClick={() => void copyQuotation()}>
            {i18n.t('library.copyQuotation')}
          </button>
          <ExportMenu
            label={i18n.t('library.export')}
            onExport={(format) => void exportClippings([clipping.number], format, Date.now()).then(downloadFile)}
          />
          <button type="button" onClick={() => print()}>
            {i18n.t('library.print')}
          </button>
          <button type="button" onClick={() => onRemove(id)}>
            {i18n.t('library.remove')}
          </button>
        </>
      }
      editors={
        <div class="editors">
          <TagsEditor
            id="new-tag"
            tags={clipping.tags}
            known={knownTags}
            onChange={(change) => void changeTagsOf(change)}
          />
          <NoteEditor key={id} note={clipping.note} onSave={async (note) => (await changeNote(id, note)).ok} />
        </div>
      }
    >
      {history.phase === 'here' && <VersionHistory key={`${id}:${history.value.length}`} versions={history.value} />}
      {related.phase === 'here' && related.value.id === id && (
        <RelatedClippings related={related.value.related} credits={related.value.credits} onOpen={onOpen} />
      )}
    </GlossedPane>
  );
}

async function relatedTo(id: ClippingId): Promise<{ id: ClippingId; related: Related[]; credits: SharedCredit[] }> {
  const clipping = await readClipping(id);
  const own = clipping && (await readVersions([clipping]))[0]?.at(-1);
  if (!clipping || !own) return { id, related: [], credits: [] };
  const related = await findRelated(clipping, own);
  const others = await readVersions(related.map(({ card }) => card));
  const newest = others.map((versions) => versions.at(-1)).filter((version) => version !== undefined);
  return { id, related, credits: sharedCredits(own, newest) };
}
