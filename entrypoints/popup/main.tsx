import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/theme.css';
import { Popup } from './Popup';
import './popup.css';

document.documentElement.lang = i18n.t('uiLanguage');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const root = document.getElementById('app');
if (root && tab?.id !== undefined) {
  render(<Popup tab={{ id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito }} />, root);
}
