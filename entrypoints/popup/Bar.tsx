import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Menu } from './Menu';

interface Props {
  /** Where there is no headline below, the name is the title of the popup. */
  isTitle?: boolean;
  onReadAgain: () => void;
  children?: ComponentChildren;
}

/** What stands above everything else; `children` belong to what is shown below. */
export function Bar({ isTitle = false, onReadAgain, children }: Props) {
  const Name = isTitle ? 'h1' : 'strong';
  return (
    <header class="bar">
      <Name class="name">{i18n.t('extName')}</Name>
      {children}
      <Menu onReadAgain={onReadAgain} />
    </header>
  );
}
