import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  imports: false,
  manifestVersion: 3,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Chrome's background cannot have a worker of its own: the gloss's lives in an offscreen document.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when the reader enters an engine or fetches a model, for that host only.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{5f1c2a7e-3b64-4c1d-9a58-7d0e2b9c4a61}',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
