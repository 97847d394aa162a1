import { i18n } from '#i18n';
import type { FormatName } from '@/utils/clippings/export/formats';
import { counted } from './counted';
import { ExportMenu } from './ExportMenu';
import { TagsEditor } from './TagsEditor';

interface Props {
  count: number;
  knownTags: readonly string[];
  onAll: () => void;
  onNone: () => void;
  onExport: (format: FormatName) => void;
  onRemove: () => void;
  onTags: (change: { add: string[]; remove: string[] }) => void;
}

/** What can be done with the clippings that are ticked. */
export function SelectionBar({ count, knownTags, onAll, onNone, onExport, onRemove, onTags }: Props) {
  return (
    <div class="selection" role="toolbar" aria-label={i18n.t('library.selection')}>
      <span>{counted('library.selected', count)}</span>
      <button type="button" onClick={onAll}>
        {i18n.t('library.selectAll')}
      </button>
      <button type="button" onClick={onNone}>
        {i18n.t('library.selectNone')}
      </button>
      <ExportMenu label={i18n.t('library.export')} onExport={onExport} />
      <button type="button" onClick={onRemove}>
        {i18n.t('library.remove')}
      </button>
      <TagsEditor id="selection-tag" tags={[]} known={knownTags} onChange={onTags} />
    </div>
  );
}
