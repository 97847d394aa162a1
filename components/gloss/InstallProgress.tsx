import { i18n } from '#i18n';
import type { Installing } from '@/utils/glossing/glossing';
import { formatSize, languageName } from './format-size';
import { problemText } from './problem-text';

interface Props {
  language: string;
  state: Installing;
  onStop: () => void;
  onInstall: () => void;
}

/** How far the download of a model has come, and how it can be stopped or taken up again. */
export function InstallProgress({ language, state, onStop, onInstall }: Props) {
  const name = languageName(language);
  switch (state.phase) {
    case 'downloading':
      return (
        <div class="gloss-work" role="status">
          <p class="quiet">
            {state.of === 0
              ? i18n.t('gloss.connecting')
              : i18n.t('gloss.downloading', [name, formatSize(state.received), formatSize(state.of), state.host])}
          </p>
          <div class="gloss-progress">
            <progress
              aria-label={i18n.t('gloss.downloadTitle', [name])}
              {...(state.of > 0 && { max: state.of, value: state.received })}
            />
            <button type="button" onClick={onStop}>
              {i18n.t('gloss.stop')}
            </button>
          </div>
        </div>
      );
    case 'checking':
      return (
        <div class="gloss-work" role="status">
          <p class="quiet">{i18n.t('gloss.checking')}</p>
          <progress aria-label={i18n.t('gloss.checking')} />
        </div>
      );
    case 'failed':
      return (
        <div class="gloss-work" role="alert">
          <p>{problemText(state.problem)}</p>
          {state.problem !== 'no-model' && (
            <button type="button" onClick={onInstall}>
              {i18n.t(state.problem === 'stopped' || state.problem === 'interrupted' ? 'gloss.goOn' : 'gloss.tryAgain')}
            </button>
          )}
        </div>
      );
    case 'asking':
    case 'installed':
      break;
  }
  return null;
}
