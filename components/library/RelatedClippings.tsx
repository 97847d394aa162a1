import { i18n } from '#i18n';
import type { ClippingId } from '@/utils/clippings/clipping';
import type { Related, SharedCredit } from '@/utils/clippings/compare/find-related';
import { formatDay } from './format-day';

interface Props {
  related: readonly Related[];
  credits: readonly SharedCredit[];
  onOpen: (id: ClippingId) => void;
}

/** Other clippings on what seems to be the same event, why they are here, and who rests on the same source. */
export function RelatedClippings({ related, credits, onOpen }: Props) {
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{i18n.t('library.related')}</h2>
      <ul class="related-list">
        {related.map(({ card, shared }) => (
          <li key={card.id}>
            <button
              type="button"
              class="plain link"
              lang={card.language}
              dir={card.direction}
              onClick={() => onOpen(card.id)}
            >
              {card.title}
            </button>
            <p class="quiet">
              {card.publisher !== undefined && <bdi>{card.publisher} · </bdi>}
              {formatDay(card.datedAt, i18n.t('uiLanguage'))} · {i18n.t('library.sharedWords')}{' '}
              <bdi>{shared.join(', ')}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {credits.map(({ outlet, publishers }) => (
        <p key={outlet}>
          {i18n.t('library.restOn', [outlet])} <bdi>{publishers.join(' · ')}</bdi>
        </p>
      ))}
    </section>
  );
}
