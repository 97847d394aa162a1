import { render } from 'preact';
import { i18n } from '#i18n';
import '@/components/theme.css';
import { Options } from './Options';
import './options.css';

document.documentElement.lang = i18n.t('uiLanguage');
document.title = i18n.t('options.title');
const root = document.getElementById('app');
if (root) render(<Options />, root);
