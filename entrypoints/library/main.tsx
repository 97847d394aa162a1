import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/theme.css';
import { Library } from './Library';
import { PrivateWindow } from './PrivateWindow';
import './library.css';
import './print.css';

const root = document.getElementById('app');
document.documentElement.lang = i18n.t('uiLanguage');
document.title = i18n.t('library.title');
if (root) render(browser.extension.inIncognitoContext ? <PrivateWindow /> : <Library />, root);
