import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { endpointAddress, endpointPermission } from '@/utils/summarize/engines/endpoint-engine';
import { type EngineChoice, engineChoice, summaryEndpoint } from '@/utils/wording/wording-settings';

const CHOICES = ['own', 'builtin', 'endpoint'] as const satisfies EngineChoice[];

type Saving = 'saved' | 'bad-address' | 'not-allowed';

/** Which engine may word the points, and the address, model and key of the reader's own. */
export function EngineOptions() {
  const [choice, setChoice] = useState<EngineChoice>('own');
  const [baseUrl, setBaseUrl] = useState('');
  const [model, setModel] = useState('');
  const [key, setKey] = useState('');
  const [saving, setSaving] = useState<Saving>();
  // What is kept may come after the first key that the reader presses: until then nothing can be entered.
  const [isKnown, setKnown] = useState(false);

  useEffect(() => {
    void Promise.all([engineChoice.getValue(), summaryEndpoint.getValue()]).then(([chosen, endpoint]) => {
      setChoice(chosen);
      setBaseUrl(endpoint?.baseUrl ?? '');
      setModel(endpoint?.model ?? '');
      setKey(endpoint?.key ?? '');
      setKnown(true);
    });
  }, []);

  const choose = (value: EngineChoice) => {
    setChoice(value);
    setSaving(undefined);
    // An endpoint counts only once it is saved and allowed.
    if (value !== 'endpoint') void engineChoice.setValue(value);
  };

  // The browser asks for the permission only from within the click: nothing may be awaited before it.
  const save = async () => {
    const origin = endpointPermission(baseUrl);
    if (!origin || model.trim() === '') return setSaving('bad-address');
    if (!(await browser.permissions.request({ origins: [origin] }).catch(() => false))) return setSaving('not-allowed');
    await summaryEndpoint.setValue({ baseUrl, model: model.trim(), ...(key && { key }) });
    await engineChoice.setValue('endpoint');
    setSaving('saved');
  };

  return (
    <fieldset disabled={!isKnown}>
      <legend>{i18n.t('options.engine')}</legend>
      <p class="quiet">{i18n.t('options.engineHint')}</p>
      {CHOICES.map((value) => (
        <label key={value}>
          <input type="radio" name="engine" checked={choice === value} onChange={() => choose(value)} />
          {i18n.t(`options.engine_${value}`)}
        </label>
      ))}
      {choice === 'endpoint' && (
        <form class="endpoint">
          <label class="field">
            {i18n.t('options.endpointAddress')}
            <input type="url" value={baseUrl} onInput={(event) => setBaseUrl(event.currentTarget.value)} />
          </label>
          <label class="field">
            {i18n.t('options.endpointModel')}
            <input type="text" value={model} onInput={(event) => setModel(event.currentTarget.value)} />
          </label>
          <label class="field">
            {i18n.t('options.endpointKey')}
            <input
              type="password"
              autocomplete="off"
              value={key}
              onInput={(event) => setKey(event.currentTarget.value)}
            />
          </label>
          <p class="quiet">{i18n.t('options.endpointHint', [endpointAddress(baseUrl)?.host ?? '…'])}</p>
          <button
            type="submit"
            class="primary"
            onClick={(event) => {
              // In the click, which Enter in a field makes too: Firefox takes no other event for the reader's own.
              event.preventDefault();
              void save();
            }}
          >
            {i18n.t('options.endpointSave')}
          </button>
          <p role="status">{saving && i18n.t(`options.${STATUS[saving]}`)}</p>
        </form>
      )}
    </fieldset>
  );
}

const STATUS = {
  saved: 'endpointSaved',
  'bad-address': 'endpointBadAddress',
  'not-allowed': 'endpointNotAllowed',
} as const satisfies Record<Saving, string>;
