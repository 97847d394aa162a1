import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { problemText } from '@/components/gloss/problem-text';
import type { Endpoint } from '@/utils/gloss/engines/endpoint-engine';
import { hostOrigins } from '@/utils/gloss/models/model-hosts';
import { glossEndpoint } from '@/utils/glossing/gloss-settings';

const NONE: Endpoint = { address: '' };

/** A translation server of the reader's own. */
export function GlossEndpoint() {
  // What is kept may come after the first key that the reader presses: until then nothing can be entered.
  const [kept, setEndpoint] = useState<Endpoint>();
  const endpoint = kept ?? NONE;
  const [said, setSaid] = useState('');

  useEffect(() => {
    void glossEndpoint.getValue().then((stored) => setEndpoint(stored ?? NONE));
  }, []);

  const save = async () => {
    const address = endpoint.address.trim();
    if (address === '') {
      await glossEndpoint.setValue(null);
      return setSaid(i18n.t('gloss.saved'));
    }
    const origins = hostOrigins([address]);
    if (origins.length === 0) return setSaid(i18n.t('gloss.hostsWrong', [address]));
    // Asked in the very click: browsers take nothing else.
    if (!(await browser.permissions.request({ origins }).catch(() => false)))
      return setSaid(problemText('not-allowed'));
    await glossEndpoint.setValue({ address, ...(endpoint.key && { key: endpoint.key }) });
    return setSaid(i18n.t('gloss.saved'));
  };

  return (
    <fieldset class="gloss-options" disabled={!kept}>
      <legend>{i18n.t('gloss.endpoint')}</legend>
      <input
        type="url"
        aria-label={i18n.t('gloss.endpoint')}
        placeholder="https://"
        dir="ltr"
        value={endpoint.address}
        onInput={({ currentTarget: { value } }) => setEndpoint((so) => ({ ...so, address: value }))}
      />
      <input
        type="password"
        aria-label={i18n.t('gloss.endpointKey')}
        placeholder={i18n.t('gloss.endpointKey')}
        autocomplete="off"
        value={endpoint.key ?? ''}
        onInput={({ currentTarget: { value } }) => setEndpoint((so) => ({ ...(so ?? NONE), key: value }))}
      />
      <p class="quiet">{i18n.t('gloss.endpointHint')}</p>
      <div class="gloss-buttons">
        <button type="button" onClick={() => void save()}>
          {i18n.t('gloss.endpointSave')}
        </button>
        <span role="status">{said}</span>
      </div>
    </fieldset>
  );
}
