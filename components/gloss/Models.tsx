import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { InstalledModel } from '@/utils/gloss/models/model-store';
import type { Installing } from '@/utils/glossing/glossing';
import { formatSize, languageName } from './format-size';
import { InstallProgress } from './InstallProgress';
import './gloss.css';

export interface OfferedModel {
  language: string;
  version: string;
  /** To be fetched. */
  bytes: number;
}

interface Props {
  installed: readonly InstalledModel[];
  /** The whole catalogue. */
  offered: readonly OfferedModel[];
  /** What is going on, by language. */
  installing: ReadonlyMap<string, Installing>;
  /** What became of the last files that were brought. */
  imported: string | undefined;
  onInstall: (language: string) => void;
  onStop: (language: string) => void;
  onRemove: (language: string) => void;
  onImport: (files: File[]) => void;
}

/** The translation models on this device: what is there, what could be, and how to bring them without a network. */
export function Models({ installed, offered, installing, imported, onInstall, onStop, onRemove, onImport }: Props) {
  const busy = [...installing].filter(([, state]) => state.phase !== 'installed' && state.phase !== 'asking');
  return (
    <div class="models">
      {installed.length === 0 && busy.length === 0 && <p class="quiet">{i18n.t('gloss.noModels')}</p>}
      <ul>
        {installed.map((model) => (
          <li key={model.language}>
            <span>
              {languageName(model.language)} → English
              <span class="quiet">
                {' '}
                {model.version} · {formatSize(model.files.reduce((sum, file) => sum + file.size, 0))}
              </span>
            </span>
            <button
              type="button"
              aria-label={i18n.t('gloss.removeModel', [languageName(model.language)])}
              onClick={() => onRemove(model.language)}
            >
              {i18n.t('gloss.remove')}
            </button>
          </li>
        ))}
      </ul>
      {busy.map(([language, state]) => (
        <div key={language} class="model-busy">
          <strong>{languageName(language)} → English</strong>
          <InstallProgress
            language={language}
            state={state}
            onStop={() => onStop(language)}
            onInstall={() => onInstall(language)}
          />
        </div>
      ))}
      <AddModel
        offered={offered.filter(({ language }) => !installed.some((model) => model.language === language))}
        onInstall={onInstall}
      />
      <label class="model-files">
        <span>{i18n.t('gloss.import')}</span>
        <input
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            onImport([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="quiet">{i18n.t('gloss.importHint')}</p>
      <p role="status">{imported}</p>
    </div>
  );
}

function AddModel({ offered, onInstall }: { offered: readonly OfferedModel[]; onInstall: (language: string) => void }) {
  const [chosen, setChosen] = useState('');
  const sorted = offered.toSorted((a, b) => languageName(a.language).localeCompare(languageName(b.language)));
  const model = offered.find(({ language }) => language === chosen);
  return (
    <div class="model-add">
      <label>
        <span class="visually-hidden">{i18n.t('gloss.chooseLanguage')}</span>
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{i18n.t('gloss.chooseLanguage')}</option>
          {sorted.map(({ language, bytes }) => (
            <option key={language} value={language}>
              {languageName(language)} ({formatSize(bytes)})
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!model} onClick={() => model && onInstall(model.language)}>
        {i18n.t('gloss.downloadShort')}
      </button>
    </div>
  );
}
