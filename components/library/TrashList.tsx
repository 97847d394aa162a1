import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from './counted';
import type { ClippingId, RemovedCard } from '@/utils/clippings/clipping';
import { formatDay } from './format-day';

const SHOWN = 100;

interface Props {
  removed: readonly RemovedCard[];
  /** Days after which a clipping in the trash is deleted. */
  days: number;
  onRestore: (ids: ClippingId[]) => void;
  onDelete: (ids: ClippingId[] | undefined) => void;
}

/** What was removed, with the way back, and the only place where something is deleted for good. */
export function TrashList({ removed, days, onRestore, onDelete }: Props) {
  if (removed.length === 0) return <p class="quiet">{i18n.t('library.trashEmpty')}</p>;
  return (
    <>
      <p class="quiet">{i18n.t('library.trashKept', [days.toLocaleString(i18n.t('uiLanguage'))])}</p>
      <ul class="trash-list">
        {removed.slice(0, SHOWN).map(({ id, removedAt, card }) => (
          <li key={id}>
            <span class="trash-title" lang={card.language} dir={card.direction}>
              {card.title}
            </span>
            <span class="quiet">{formatDay(removedAt, i18n.t('uiLanguage'))}</span>
            <button type="button" onClick={() => onRestore([id])}>
              {i18n.t('library.restore')}
            </button>
            <DeleteButton
              label={i18n.t('library.deleteForGood')}
              name={i18n.t('library.deleteTitle', [card.title])}
              onDelete={() => onDelete([id])}
            />
          </li>
        ))}
      </ul>
      {removed.length > 1 && (
        <DeleteButton label={counted('library.emptyTrash', removed.length)} onDelete={() => onDelete(undefined)} />
      )}
    </>
  );
}

interface DeleteButtonProps {
  label: string;
  /** Where the label alone does not say what is deleted. */
  name?: string;
  onDelete: () => void;
}

/** This cannot be undone, so the first press only asks. */
function DeleteButton({ label, name, onDelete }: DeleteButtonProps) {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class={asked ? 'danger' : undefined}
      aria-label={asked ? undefined : name}
      onClick={() => (asked ? onDelete() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {asked ? i18n.t('library.reallyDelete') : label}
    </button>
  );
}
