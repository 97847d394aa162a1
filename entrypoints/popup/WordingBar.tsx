import { i18n } from '#i18n';
import { WordingProblem } from '@/components/WordingProblem';
import type { Reading } from '@/utils/readings/reading';
import type { Wording } from '@/utils/wording/wording';
import type { PopupTab } from './use-reading';
import { useWording } from './use-wording';

interface Props {
  tab: PopupTab;
  reading: Extract<Reading, { phase: 'shown' }>;
  wording: Wording | undefined;
}

/** Offers points worded by the engine that the reader switched on, and says what came of it. Nothing when none is. */
export function WordingBar({ tab, reading, wording }: Props) {
  const { engine, ask, stop, undo } = useWording(tab, reading);
  if (!engine) return null;
  return (
    <div class="wording quiet">
      {!wording && (
        <button type="button" onClick={ask}>
          {i18n.t('popup.wordingAsk', [engine])}
        </button>
      )}
      {wording?.phase === 'asking' && (
        <div role="status">
          {i18n.t('popup.wordingAsking', [engine])} <progress aria-label={i18n.t('popup.wordingAsking', [engine])} />{' '}
          <button type="button" onClick={stop}>
            {i18n.t('popup.cancel')}
          </button>
        </div>
      )}
      {wording?.phase === 'worded' && (
        <p role="status">
          {i18n.t('popup.worded', [wording.summary.engine])}{' '}
          {wording.replaced > 0 && i18n.t('popup.wordingReplaced', wording.replaced)}{' '}
          <button type="button" class="plain toggle" onClick={undo}>
            {i18n.t('popup.wordingUndo')}
          </button>
        </p>
      )}
      {wording?.phase === 'failed' && (
        <WordingProblem problem={wording.problem}>
          <button type="button" onClick={ask}>
            {i18n.t('popup.tryAgain')}
          </button>
        </WordingProblem>
      )}
    </div>
  );
}
