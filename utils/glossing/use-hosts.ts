import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostOrigins } from '@/utils/gloss/models/model-hosts';
import { messenger } from '@/utils/messaging/messenger';
import { modelHosts } from './gloss-settings';
import { installings } from './keep-glossing';

/** Where models come from, and how to fetch one from there. */
export function useHosts(): { hosts: string[]; install: (language: string) => void } {
  const [hosts, setHosts] = useState<string[]>([]);
  const [isAllowed, setAllowed] = useState(false);

  useEffect(() => {
    void modelHosts.getValue().then(setHosts);
    return modelHosts.watch(setHosts);
  }, []);
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: hostOrigins(hosts) }).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [hosts]);

  return { hosts, install: (language) => void askAndInstall(language, hostOrigins(hosts), isAllowed) };
}

/**
 * The reader said yes: the browser asks for the hosts, if it has not before. It must be asked in the very click,
 * and it may close the popup over it: then the background hears of the answer, and begins.
 */
async function askAndInstall(language: string, origins: string[], isAllowed: boolean): Promise<void> {
  const asked = isAllowed ? Promise.resolve(true) : browser.permissions.request({ origins });
  if (!isAllowed) await installings.set(language, { phase: 'asking' });
  if (await asked.catch(() => false)) await messenger.sendMessage('installModel', language);
  else await installings.set(language, { phase: 'failed', problem: 'not-allowed' });
}
