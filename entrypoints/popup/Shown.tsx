import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Beside } from '@/components/gloss/Beside';
import { EnglishSwitch } from '@/components/gloss/EnglishSwitch';
import { GlossStatus } from '@/components/gloss/GlossStatus';
import { SummaryView } from '@/components/SummaryView';
import type { SentenceId } from '@/utils/extract/article';
import { useEnglish } from '@/utils/glossing/use-english';
import { messenger } from '@/utils/messaging/messenger';
import type { Reading } from '@/utils/readings/reading';
import { Bar } from './Bar';
import { SaveBar } from './SaveBar';
import type { PopupTab } from './use-reading';
import { useWordingOf } from './use-wording';
import { WordingBar } from './WordingBar';

interface Props {
  tab: PopupTab;
  reading: Extract<Reading, { phase: 'shown' }>;
  onReadAgain: () => void;
}

/** A summary, with English beside it if that is wanted. */
export function Shown({ tab, reading, onReadAgain }: Props) {
  const { article } = reading;
  const wording = useWordingOf(tab, reading.page);
  const summary = wording?.phase === 'worded' ? wording.summary : reading.summary;
  const [isGone, setGone] = useState(false);
  const english = useEnglish(`tab:${tab.id}`, article, summary);
  const show = async (id: SentenceId) => {
    const text = article.sentences[id]?.text ?? '';
    setGone(!(await messenger.sendMessage('showSentence', { tabId: tab.id, text })));
  };
  const beside = (text: string) => (
    <Beside text={text} lineOf={english.lineOf} facts={english.facts} isTitle={text === article.title} />
  );
  return (
    <>
      <Bar onReadAgain={onReadAgain}>
        {english.isOffered && <EnglishSwitch isOn={english.isOn} onChange={english.setOn} />}
      </Bar>
      <main>
        {english.isOn && (
          <GlossStatus
            glossing={english.glossing}
            installing={english.installing}
            onStart={() => english.start('summary')}
            onStop={english.stop}
            onInstall={english.install}
            onStopInstalling={english.stopInstalling}
            onBuiltIn={english.useBuiltIn}
          />
        )}
        <WordingBar tab={tab} reading={reading} wording={wording} />
        <SummaryView
          article={article}
          summary={summary}
          onSentence={(id) => void show(id)}
          {...(english.isOn && { beside })}
        />
        <p role="status" class={isGone ? 'notice' : 'visually-hidden'}>
          {isGone && i18n.t('popup.sentenceGone')}
        </p>
      </main>
      <SaveBar tab={tab} article={article} coverage={summary.coverage} />
    </>
  );
}
