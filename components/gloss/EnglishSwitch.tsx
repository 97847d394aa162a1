import { i18n } from '#i18n';
import './gloss.css';

/** Puts English beside the original, or takes it away. */
export function EnglishSwitch({ isOn, onChange }: { isOn: boolean; onChange: (on: boolean) => void }) {
  return (
    <button type="button" role="switch" class="english-switch" aria-checked={isOn} onClick={() => onChange(!isOn)}>
      <span lang="en">English</span>
      <span class="track" aria-hidden="true" />
      <span class="visually-hidden">{i18n.t('gloss.switchHint')}</span>
    </button>
  );
}
