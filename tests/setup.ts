import 'fake-indexeddb/auto';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | (string | number)[]) =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => [substitutions ?? []].flat()[Number(n) - 1]?.toString() ?? '',
    );
});
