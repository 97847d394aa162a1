import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * What stands in place of the library in a private window. There the browser keeps a store of its own that is
 * empty and forgotten: to show it would look like a library that is lost, and nothing may be written to it.
 */
export function PrivateWindow() {
  return (
    <main class="empty">
      <h1>{i18n.t('library.privateTitle')}</h1>
      <p>{i18n.t('library.privateWindow')}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void browser.windows.create({ url: location.href, incognito: false })}
      >
        {i18n.t('library.openNormally')}
      </button>
    </main>
  );
}
