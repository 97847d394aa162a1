import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { defaultHosts } from '@/utils/gloss/models/model-hosts';
import { modelHosts } from '@/utils/glossing/gloss-settings';

const lines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** A host must be reached safely, or be this very machine. */
const isHost = (host: string): boolean => {
  if (!URL.canParse(host)) return false;
  const { protocol, hostname } = new URL(host);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
};

/** Where models are fetched from: an institution can put its own copies here. */
export function GlossHosts({ hosts }: { hosts: string[] }) {
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState('');
  const save = async (chosen: string[]) => {
    const wrong = chosen.find((host) => !isHost(host));
    if (wrong !== undefined) return setSaid(i18n.t('gloss.hostsWrong', [wrong]));
    await modelHosts.setValue(chosen.length > 0 ? chosen : [...defaultHosts]);
    setText(undefined);
    return setSaid(i18n.t('gloss.saved'));
  };
  return (
    <fieldset>
      <legend>{i18n.t('gloss.hosts')}</legend>
      <textarea
        aria-label={i18n.t('gloss.hosts')}
        rows={4}
        spellcheck={false}
        dir="ltr"
        value={text ?? hosts.join('\n')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="quiet">{i18n.t('gloss.hostsHint', ['{bucket}', '{attachment}', '{name}'])}</p>
      <div class="gloss-buttons">
        <button type="button" disabled={text === undefined} onClick={() => void save(lines(text ?? ''))}>
          {i18n.t('gloss.save')}
        </button>
        <button
          type="button"
          disabled={hosts.join() === defaultHosts.join()}
          onClick={() => void save([...defaultHosts])}
        >
          {i18n.t('gloss.hostsReset')}
        </button>
        <span role="status">{said}</span>
      </div>
    </fieldset>
  );
}
