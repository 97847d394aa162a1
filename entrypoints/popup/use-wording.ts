import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { messenger } from '@/utils/messaging/messenger';
import type { Reading } from '@/utils/readings/reading';
import { summaryLength } from '@/utils/settings/settings';
import { buildProposedSummary } from '@/utils/summarize/engines/build-proposed-summary';
import { type BuiltinApis, builtinAvailability, builtinEngine } from '@/utils/summarize/engines/builtin-engine';
import { wordings } from '@/utils/wording/keep-wording';
import type { Wording } from '@/utils/wording/wording';
import { engineChoice, summaryEndpoint } from '@/utils/wording/wording-settings';
import type { PopupTab } from './use-reading';

/** An endpoint is given two minutes; in ms. */
const LOST_AFTER = 130_000;

type Chosen = { kind: 'builtin'; label: string } | { kind: 'endpoint'; label: string };

declare global {
  /** The browser's own models, where it has them (Chrome). They need a document and the reader's click. */
  var LanguageModel: BuiltinApis['LanguageModel'] | undefined;
  var Summarizer: BuiltinApis['Summarizer'] | undefined;
}

const builtinApis = (): BuiltinApis => ({
  ...(globalThis.LanguageModel && { LanguageModel: globalThis.LanguageModel }),
  ...(globalThis.Summarizer && { Summarizer: globalThis.Summarizer }),
});

/** What an engine made of the page that the tab shows, watched. */
export function useWordingOf(tab: PopupTab, page: string): Wording | undefined {
  const [wording, setWording] = useState<Wording>();
  useEffect(() => {
    void wordings.get(`${tab.id}`).then(setWording);
    return wordings.watch(`${tab.id}`, setWording);
  }, [tab.id]);
  return wording?.page === page ? wording : undefined;
}

/** The engine that the reader switched on, if it can be asked, and what to do with it. */
export function useWording(tab: PopupTab, reading: Extract<Reading, { phase: 'shown' }>) {
  const [chosen, setChosen] = useState<Chosen>();
  const abort = useRef<AbortController>(undefined);
  const { page, article, summary } = reading;

  useEffect(() => {
    void chosenEngine(article.language).then(setChosen);
    void forgetLost(tab.id);
  }, [article.language, tab.id]);

  const askBuiltin = async () => {
    abort.current = new AbortController();
    const engine = builtinEngine(builtinApis());
    await wordings.set(`${tab.id}`, { phase: 'asking', page, engine: engine.name, since: Date.now() });
    const length = await summaryLength.getValue();
    const outcome = await buildProposedSummary(article, summary, engine, length, abort.current.signal);
    if (outcome.ok) await messenger.sendMessage('keepWording', { tabId: tab.id, page, proposed: outcome.value });
    else await wordings.set(`${tab.id}`, { phase: 'failed', page, problem: outcome.problem });
  };

  return {
    engine: chosen?.label,
    ask: () => void (chosen?.kind === 'builtin' ? askBuiltin() : messenger.sendMessage('wordReading', tab.id)),
    stop: () => {
      abort.current?.abort();
      void messenger.sendMessage('stopWording', tab.id);
    },
    undo: () => void wordings.remove(`${tab.id}`),
  };
}

/** A question under way dies with the popup (the browser's own model) or with a stopped background (an endpoint). */
async function forgetLost(tabId: number): Promise<void> {
  const wording = await wordings.get(`${tabId}`);
  const isLost =
    wording?.phase === 'asking' && (wording.engine.startsWith('builtin') || Date.now() - wording.since > LOST_AFTER);
  if (isLost) await wordings.remove(`${tabId}`);
}

async function chosenEngine(language: string): Promise<Chosen | undefined> {
  const choice = await engineChoice.getValue();
  if (choice === 'builtin') {
    const available = await builtinAvailability(builtinApis(), language);
    return available === 'no' ? undefined : { kind: 'builtin', label: i18n.t('popup.builtinEngine') };
  }
  const endpoint = choice === 'endpoint' ? await summaryEndpoint.getValue() : null;
  return endpoint ? { kind: 'endpoint', label: `${endpoint.model} (${new URL(endpoint.baseUrl).host})` } : undefined;
}
