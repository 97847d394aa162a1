import { browser } from 'wxt/browser';
import { readingOf } from '@/utils/readings/keep-readings';
import { summaryLength } from '@/utils/settings/settings';
import { checkSummary } from '@/utils/summarize/check-summary';
import { buildProposedSummary, type ProposedSummary } from '@/utils/summarize/engines/build-proposed-summary';
import { endpointEngine, endpointPermission } from '@/utils/summarize/engines/endpoint-engine';
import { wordings } from '@/utils/wording/keep-wording';
import { engineChoice, summaryEndpoint } from '@/utils/wording/wording-settings';

/** Requests under way. If the background dies they die with it, and so may this. */
const underWay = new Map<number, AbortController>();

/**
 * Sends the tab's article to the endpoint that the reader configured and keeps what holds of its answer. Only ever
 * called because the reader pressed the button that says where it goes.
 */
export async function wordReading(tabId: number): Promise<void> {
  const [reading, choice, endpoint] = await Promise.all([
    readingOf(tabId),
    engineChoice.getValue(),
    summaryEndpoint.getValue(),
  ]);
  if (reading?.phase !== 'shown' || choice !== 'endpoint' || !endpoint) return;
  const { page, article, summary } = reading;
  const origin = endpointPermission(endpoint.baseUrl);
  if (!origin || !(await browser.permissions.contains({ origins: [origin] }))) {
    await wordings.set(`${tabId}`, { phase: 'failed', page, problem: 'engine-unreachable' });
    return;
  }
  underWay.get(tabId)?.abort();
  const abort = new AbortController();
  underWay.set(tabId, abort);
  const engine = endpointEngine(endpoint, fetch);
  await wordings.set(`${tabId}`, { phase: 'asking', page, engine: engine.name, since: Date.now() });
  const length = await summaryLength.getValue();
  const outcome = await buildProposedSummary(article, summary, engine, length, abort.signal);
  if (underWay.get(tabId) !== abort) return;
  underWay.delete(tabId);
  if (outcome.ok) await keepWording({ tabId, page, proposed: outcome.value });
  else await wordings.set(`${tabId}`, { phase: 'failed', page, problem: outcome.problem });
}

/** Keeps a wording made here or, by the browser's own model, in the popup, unless the tab shows another page by now. */
export async function keepWording(wording: { tabId: number; page: string; proposed: ProposedSummary }): Promise<void> {
  const { tabId, page, proposed } = wording;
  const reading = await readingOf(tabId);
  if (reading?.phase !== 'shown' || reading.page !== page) return;
  const broken = checkSummary(reading.article, proposed.summary);
  if (broken.length > 0) throw new Error(`The wording does not hold against its article: ${broken.join('; ')}`);
  await wordings.set(`${tabId}`, { phase: 'worded', page, ...proposed });
}

export function stopWording(tabId: number): void {
  underWay.get(tabId)?.abort();
}
