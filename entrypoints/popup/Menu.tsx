import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

async function open(page: 'library' | 'options'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: '/library.html' });
  window.close();
}

export function Menu({ onReadAgain }: { onReadAgain: () => void }) {
  return (
    <nav class="menu" aria-label={i18n.t('popup.more')}>
      <button type="button" class="plain" onClick={onReadAgain}>
        {i18n.t('popup.readAgain')}
      </button>
      <button type="button" class="plain" onClick={() => void open('library')}>
        {i18n.t('popup.library')}
      </button>
      <button type="button" class="plain" onClick={() => void open('options')}>
        {i18n.t('popup.options')}
      </button>
    </nav>
  );
}
