import { i18n } from '#i18n';
import { counted } from './counted';
import type { ClippingCard } from '@/utils/clippings/clipping';
import { Highlighted } from './Highlighted';
import { formatDay } from './format-day';

export interface Row {
  card: ClippingCard;
  /** The sentence in which a search found something that neither title nor points have. */
  snippet?: string;
}

interface Props {
  row: Row;
  highlights: readonly string[];
  open: boolean;
  selected: boolean;
  onOpen: () => void;
  /** `range`: everything from the last one that was ticked. */
  onSelect: (range: boolean) => void;
}

/** One clipping in the list. */
export function ClippingRow({ row: { card, snippet }, highlights, open, selected, onOpen, onSelect }: Props) {
  const own = { lang: card.language, dir: card.direction };
  const source = card.credits[0] ?? card.publisher;
  return (
    <>
      <input
        type="checkbox"
        checked={selected}
        aria-label={i18n.t('library.select', [card.title])}
        onClick={(event) => onSelect(event.shiftKey)}
      />
      <button
        type="button"
        class="plain row"
        dir={card.direction}
        aria-current={open ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="row-title" {...own}>
          <Highlighted text={card.title} highlights={highlights} />
        </span>
        <span class="row-snippet quiet" {...own}>
          <Highlighted text={snippet ?? card.points[0] ?? ''} highlights={highlights} />
        </span>
        <span class="row-facts quiet">
          {source !== undefined && <bdi lang={card.language}>{source}</bdi>}
          <time dateTime={new Date(card.savedAt).toISOString()}>{formatDay(card.savedAt, i18n.t('uiLanguage'))}</time>
          {card.versions > 1 && <span>{counted('library.versionCount', card.versions)}</span>}
          {card.note !== undefined && <span>{i18n.t('library.hasNote')}</span>}
          {card.tags.map((tag) => (
            <bdi class="tag" key={tag}>
              {tag}
            </bdi>
          ))}
        </span>
      </button>
    </>
  );
}
