import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Problem } from '@/components/Problem';
import { savedAs } from '@/utils/clippings/find-clippings';
import { problemOf } from '@/utils/clippings/storing';
import type { Article } from '@/utils/extract/article';
import { messenger } from '@/utils/messaging/messenger';
import type { Outcome, Problem as ProblemName } from '@/utils/outcome';
import type { Summary } from '@/utils/summarize/summary';
import { KeepSafe } from './KeepSafe';
import type { PopupTab } from './use-reading';

type Saved =
  | { phase: 'unknown' }
  | { phase: 'not-saved' }
  | { phase: 'saved'; clippingId: string /** The page has other words by now. */; isChanged: boolean };

interface Props {
  tab: PopupTab;
  article: Article;
  coverage: Summary['coverage'];
}

/** Saves the summary, or takes it back; says what the database says, not what was hoped for. */
export function SaveBar({ tab, article, coverage }: Props) {
  const [saved, setSaved] = useState<Saved>({ phase: 'unknown' });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemName>();

  useEffect(() => {
    if (tab.isPrivate) return undefined;
    const query = liveQuery(() => savedAs(article)).subscribe({
      next: (as) =>
        setSaved(as ? { phase: 'saved', clippingId: as.id, isChanged: as.isChanged } : { phase: 'not-saved' }),
      error: (error) => setProblem(problemOf(error) ?? 'storage-failed'),
    });
    return () => query.unsubscribe();
  }, [article, tab.isPrivate]);

  const run = async (work: () => Promise<Outcome<unknown>>) => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await work();
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
  };

  return (
    <footer class="bar">
      {problem && <Problem problem={problem} />}
      {saved.phase === 'saved' && <KeepSafe />}
      <div class="save">
        {tab.isPrivate && <span>{i18n.t('popup.privateWindow')}</span>}
        {!tab.isPrivate && (saved.phase !== 'saved' || saved.isChanged) && (
          <button
            type="button"
            class="primary"
            disabled={isBusy || saved.phase === 'unknown'}
            onClick={() => void run(() => messenger.sendMessage('saveReading', tab.id))}
          >
            {isBusy ? i18n.t('popup.saving') : i18n.t(saved.phase === 'saved' ? 'popup.saveVersion' : 'popup.save')}
          </button>
        )}
        {saved.phase === 'saved' && (
          <>
            <span role="status">{saved.isChanged ? i18n.t('popup.savedBefore') : `✓ ${i18n.t('popup.saved')}`}</span>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => void run(() => messenger.sendMessage('removeClipping', saved.clippingId))}
            >
              {i18n.t('popup.takeBack')}
            </button>
          </>
        )}
        <span class="quiet">{i18n.t('summary.coverage', [written(coverage.used), written(coverage.sentences)])}</span>
      </div>
    </footer>
  );
}

/** In the digits of the interface's language. */
const written = (count: number): string => count.toLocaleString(i18n.t('uiLanguage'));
