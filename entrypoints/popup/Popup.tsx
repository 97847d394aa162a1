import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Problem } from '@/components/Problem';
import { SummaryView } from '@/components/SummaryView';
import type { SentenceId } from '@/utils/extract/article';
import { messenger } from '@/utils/messaging/messenger';
import type { Reading } from '@/utils/readings/reading';
import { Menu } from './Menu';
import { SaveBar } from './SaveBar';
import { type PopupTab, useReading } from './use-reading';
import { useWordingOf } from './use-wording';
import { WordingBar } from './WordingBar';

/** The popup over one tab: draws the tab's reading, whatever state it is in. */
export function Popup({ tab }: { tab: PopupTab }) {
  const { reading, isSlow, readAgain, cancel } = useReading(tab);
  return (
    <>
      <header class="bar">
        <strong>{i18n.t('extName')}</strong>
        <Menu onReadAgain={readAgain} />
      </header>
      <main aria-busy={reading?.phase === 'reading'}>
        {reading?.phase === 'shown' && <Shown tab={tab} reading={reading} />}
        {reading?.phase === 'failed' && (
          <Problem problem={reading.problem}>
            {reading.problem !== 'page-not-allowed' && reading.problem !== 'page-is-pdf' && (
              <button type="button" onClick={readAgain}>
                {i18n.t('popup.tryAgain')}
              </button>
            )}
          </Problem>
        )}
        {reading?.phase !== 'shown' && reading?.phase !== 'failed' && isSlow && (
          <div class="waiting" role="status">
            <p>{i18n.t('popup.reading')}</p>
            <progress aria-label={i18n.t('popup.reading')} />
            <button type="button" onClick={cancel}>
              {i18n.t('popup.cancel')}
            </button>
          </div>
        )}
      </main>
      {reading?.phase === 'shown' && <SaveBar tab={tab} reading={reading} />}
    </>
  );
}

function Shown({ tab, reading }: { tab: PopupTab; reading: Extract<Reading, { phase: 'shown' }> }) {
  const [isGone, setGone] = useState(false);
  const wording = useWordingOf(tab, reading.page);
  const show = async (id: SentenceId) => {
    const text = reading.article.sentences[id]?.text ?? '';
    setGone(!(await messenger.sendMessage('showSentence', { tabId: tab.id, text })));
  };
  return (
    <>
      <WordingBar tab={tab} reading={reading} wording={wording} />
      <SummaryView
        article={reading.article}
        summary={wording?.phase === 'worded' ? wording.summary : reading.summary}
        onSentence={(id) => void show(id)}
      />
      <p role="status" class={isGone ? 'notice' : 'visually-hidden'}>
        {isGone && i18n.t('popup.sentenceGone')}
      </p>
    </>
  );
}
