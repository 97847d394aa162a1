import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Menu } from './Menu';

/** What stands above everything else; `children` belong to what is shown below. */
export function Bar({ onReadAgain, children }: { onReadAgain: () => void; children?: ComponentChildren }) {
  return (
    <header class="bar">
      <strong>{i18n.t('extName')}</strong>
      {children}
      <Menu onReadAgain={onReadAgain} />
    </header>
  );
}
