import { browser } from 'wxt/browser';
import { GlossError, problemOf } from '@/utils/gloss/gloss-problem';
import { hostOrigins } from '@/utils/gloss/models/model-hosts';
import { openModelStore } from '@/utils/gloss/models/model-store';
import { modelHosts } from '@/utils/glossing/gloss-settings';
import type { Installing } from '@/utils/glossing/glossing';
import { glossings, installings } from '@/utils/glossing/keep-glossing';
import { glossHome, whileAwake } from './gloss-home';
import { glossSubject } from './gloss-translate';

const underWay = new Map<string, AbortController>();
const store = openModelStore();

/**
 * Fetches the model of a language, because the reader said so. What has come of it stays after any stop, and the
 * next call goes on from there. Whoever waits for English in this language gets it afterwards.
 */
export async function installModel(language: string): Promise<void> {
  if (underWay.has(language)) return;
  const controller = new AbortController();
  underWay.set(language, controller);
  const say = (state: Installing) => installings.set(language, state);
  const hosts = await modelHosts.getValue();
  await say({ phase: 'downloading', received: 0, of: 0, host: '' });
  try {
    if (!(await browser.permissions.contains({ origins: hostOrigins(hosts) }))) throw new GlossError('not-allowed');
    await whileAwake(async () => {
      const home = await glossHome();
      await home.install(language, hosts, controller.signal, (state) => {
        void say(state.phase === 'checking' ? state : { phase: 'downloading', ...state.progress });
      });
    });
    await say({ phase: 'installed' });
  } catch (error) {
    await say({ phase: 'failed', problem: problemOf(error, controller.signal) });
    return;
  } finally {
    underWay.delete(language);
  }
  await glossWaiting(language);
}

export function stopInstalling(language: string): void {
  underWay.get(language)?.abort();
}

export async function removeModel(language: string): Promise<void> {
  stopInstalling(language);
  await store.remove(language);
  await installings.remove(language);
}

/** Takes up a download that a stopped background left unfinished. */
export async function resumeInstalling(): Promise<void> {
  for (const [language, { phase }] of await installings.all()) {
    if (phase === 'downloading' || phase === 'checking') await installModel(language);
  }
}

/** The browser's permission prompt may close the popup that asked: the answer comes here. */
export async function installAllowed(): Promise<void> {
  for (const [language, { phase }] of await installings.all()) if (phase === 'asking') await installModel(language);
}

async function glossWaiting(language: string): Promise<void> {
  for (const [subject, { work }] of await glossings.all()) {
    if (work.phase === 'needs-model' && work.language === language)
      await glossSubject({ subject, extent: work.extent });
  }
}
