import { i18n } from '#i18n';
import { Problem } from '@/components/Problem';
import { Bar } from './Bar';
import { Shown } from './Shown';
import { type PopupTab, useReading } from './use-reading';

/** The popup over one tab: draws the tab's reading, whatever state it is in. */
export function Popup({ tab }: { tab: PopupTab }) {
  const { reading, isSlow, readAgain, cancel } = useReading(tab);
  if (reading?.phase === 'shown') return <Shown tab={tab} reading={reading} onReadAgain={readAgain} />;
  return (
    <>
      <Bar isTitle onReadAgain={readAgain} />
      <main aria-busy={reading?.phase === 'reading'}>
        {reading?.phase === 'failed' && (
          <Problem problem={reading.problem}>
            {reading.problem !== 'page-not-allowed' && reading.problem !== 'page-is-pdf' && (
              <button type="button" onClick={readAgain}>
                {i18n.t('popup.tryAgain')}
              </button>
            )}
          </Problem>
        )}
        {reading?.phase !== 'failed' && isSlow && (
          <div class="waiting" role="status">
            <p>{i18n.t('popup.reading')}</p>
            <progress aria-label={i18n.t('popup.reading')} />
            <button type="button" onClick={cancel}>
              {i18n.t('popup.cancel')}
            </button>
          </div>
        )}
      </main>
    </>
  );
}
