import { i18n } from '#i18n';
import type { Moment } from '@/utils/extract/article';
import { formatMoment } from './format-moment';

/** A moment in the page's own clock; a zone that the page does not state is said to be assumed, on hover and to screen readers. */
export function MomentText({
  message,
  moment,
}: {
  message: 'summary.published' | 'summary.updated' | 'summary.disputed';
  moment: Moment;
}) {
  const { text, zone } = formatMoment(moment.iso, i18n.t('uiLanguage'));
  const note = zone && moment.zone === 'assumed' ? i18n.t('summary.zoneAssumed', [zone]) : undefined;
  return (
    <time dateTime={moment.iso} title={note}>
      {i18n.t(message, [text])}
      {note && <span aria-hidden="true">*</span>}
      {note && <span class="visually-hidden"> ({note})</span>}
    </time>
  );
}
