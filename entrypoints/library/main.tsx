import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/components/theme.css';
import { Library } from './Library';
import './library.css';
import './print.css';

const root = document.getElementById('app');
document.documentElement.lang = i18n.t('uiLanguage');
document.title = i18n.t('library.title');
if (root) render(<Library isPrivate={browser.extension.inIncognitoContext} />, root);
