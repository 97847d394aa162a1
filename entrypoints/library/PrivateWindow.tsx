import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * What stands in place of the library in a private window. Browsers keep its store away from there (Firefox gives
 * none, others an empty one): to look for it would seem like a library that is lost.
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
