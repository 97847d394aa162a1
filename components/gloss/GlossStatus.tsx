import { i18n } from '#i18n';
import type { Glossing, Installing } from '@/utils/glossing/glossing';
import { formatSize, languageName } from './format-size';
import { InstallProgress } from './InstallProgress';
import { problemText } from './problem-text';
import './gloss.css';

export interface GlossActions {
  onStart: () => void;
  onStop: () => void;
  onInstall: (language: string) => void;
  onStopInstalling: (language: string) => void;
  /** Only where the browser says that it could fetch a translator of its own. */
  onBuiltIn?: (() => void) | undefined;
}

interface Props extends GlossActions {
  glossing: Glossing | undefined;
  /** State of the model that is wanted. */
  installing: Installing | undefined;
}

/** Where the English stands: which engine speaks, what is being done, what the reader could do. */
export function GlossStatus({ glossing, installing, ...actions }: Props) {
  if (!glossing) return null;
  const { work, gloss } = glossing;
  switch (work.phase) {
    case 'starting':
      return (
        <p class="gloss-status quiet" role="status">
          {i18n.t('gloss.starting')}
        </p>
      );
    case 'fetching-own':
      return (
        <div class="gloss-status gloss-work" role="status">
          <p class="quiet">{i18n.t('gloss.fetchingOwn')}</p>
          <div class="gloss-progress">
            <progress aria-label={i18n.t('gloss.fetchingOwn')} {...(work.share > 0 && { value: work.share })} />
            <button type="button" onClick={actions.onStop}>
              {i18n.t('gloss.stop')}
            </button>
          </div>
        </div>
      );
    case 'translating':
      return (
        <div class="gloss-status gloss-work" role="status">
          <p class="quiet">{i18n.t('gloss.translating', [String(work.done), String(work.of), gloss?.engine ?? ''])}</p>
          <div class="gloss-progress">
            <progress aria-label={i18n.t('gloss.starting')} max={work.of} value={work.done} />
            <button type="button" onClick={actions.onStop}>
              {i18n.t('gloss.stop')}
            </button>
          </div>
        </div>
      );
    case 'needs-model':
      return <NeedsModel work={work} installing={installing} {...actions} />;
    case 'failed':
      return (
        <div class="gloss-status gloss-work" role="alert">
          <p>{problemText(work.problem)}</p>
          {work.problem !== 'no-model' && (
            <button type="button" onClick={actions.onStart}>
              {i18n.t(work.problem === 'stopped' ? 'gloss.goOn' : 'gloss.tryAgain')}
            </button>
          )}
        </div>
      );
    case 'finished':
      break;
  }
  return gloss ? <MachineMark engine={gloss.engine} /> : null;
}

/** Says that a machine wrote the English, and which. */
export function MachineMark({ engine }: { engine: string }) {
  return <p class="gloss-status quiet">{i18n.t('gloss.machine', [engine])}</p>;
}

interface NeedsModelProps extends GlossActions {
  work: Extract<Glossing['work'], { phase: 'needs-model' }>;
  installing: Installing | undefined;
}

function NeedsModel({ work, installing, onInstall, onStopInstalling, onBuiltIn }: NeedsModelProps) {
  const { language, bytes, hosts } = work;
  const install = () => onInstall(language);
  if (installing && installing.phase !== 'asking' && installing.phase !== 'installed') {
    return (
      <div class="gloss-status">
        <InstallProgress
          language={language}
          state={installing}
          onStop={() => onStopInstalling(language)}
          onInstall={install}
        />
      </div>
    );
  }
  return (
    <div class="gloss-status gloss-prompt">
      <p class="quiet">
        {i18n.t('gloss.factsOnly')} {i18n.t('gloss.origin', [languageName(language), hosts.join(' / ')])}
      </p>
      <div class="gloss-buttons">
        <button type="button" class="primary" onClick={install}>
          {i18n.t('gloss.download', [languageName(language), formatSize(bytes)])}
        </button>
        {onBuiltIn && (
          <button type="button" class="plain toggle" onClick={onBuiltIn}>
            {i18n.t('gloss.useBrowser')}
          </button>
        )}
      </div>
    </div>
  );
}
