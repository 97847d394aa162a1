import { chooseEngine, type GlossEngine } from '@/utils/gloss/engine';
import { BUILT_IN } from '@/utils/gloss/engines/built-in-engine';
import { endpointEngine } from '@/utils/gloss/engines/endpoint-engine';
import { type EnglishFacts, englishFacts } from '@/utils/gloss/english-facts';
import { installedEngine } from '@/utils/gloss/engines/installed-engine';
import type { Gloss, GlossLine } from '@/utils/gloss/gloss';
import { GlossError, type GlossProblem, problemOf } from '@/utils/gloss/gloss-problem';
import { modelLanguage } from '@/utils/gloss/models/catalogue';
import { downloadSize, hostName } from '@/utils/gloss/models/model-hosts';
import { openModelStore } from '@/utils/gloss/models/model-store';
import { articleLines, speakerNames, summaryLines } from '@/utils/gloss/summary-lines';
import { checkedLine, translateLines } from '@/utils/gloss/translate-lines';
import { glossEndpoint, modelHosts } from '@/utils/glossing/gloss-settings';
import type { Extent, GlossWork, Subject } from '@/utils/glossing/glossing';
import { glossings } from '@/utils/glossing/keep-glossing';
import { shippedCatalogue } from '@/utils/glossing/shipped-catalogue';
import { glossHome, whileAwake } from './gloss-home';
import { storeGloss, type SubjectText, textOf } from './gloss-subject';

/** An endpoint answers a batch within this time, or it is taken for dead. In ms. */
const ENDPOINT_TIME = 60_000;
/** Lines are shown as they come, but not more often than this, and less often the more there are to hand on. In ms. */
const SHOWN_EVERY = 120;
const A_LINE_MORE = 4;
/** What has come is with its clipping no later than this, whatever ends the browser. In ms. */
const KEPT_EVERY = 3000;

/** Work under way. If the background dies, it dies too, and is taken up again from what is kept. */
interface Job {
  /** The page and the wording of its summary. */
  about: string;
  wanted: Extent;
  controller: AbortController;
}
const underWay = new Map<Subject, Job>();
const store = openModelStore();

/**
 * Puts a subject into English by the first engine that is ready, leaving each line where pages watch for it and,
 * in the end, with its clipping. Lines that are there already are not made again. Fetches nothing.
 */
export async function glossSubject({ subject, extent }: { subject: Subject; extent: Extent }): Promise<void> {
  const text = await textOf(subject);
  if (!text) return glossings.remove(subject);
  const about = `${text.article.url} ${text.summary.engine}`;
  const earlier = underWay.get(subject);
  if (earlier?.about === about && !earlier.controller.signal.aborted) {
    // A summary that is being done is done first: whoever asks for the article besides gets it afterwards.
    if (extent === 'article') earlier.wanted = extent;
    return undefined;
  }
  earlier?.controller.abort();
  const job: Job = { about, wanted: extent, controller: new AbortController() };
  underWay.set(subject, job);
  try {
    await whileAwake(async () => {
      for (let done: Extent | undefined; done !== job.wanted; ) {
        done = job.wanted;
        await gloss(subject, text, done, job.controller.signal);
      }
    });
  } finally {
    if (underWay.get(subject) === job) underWay.delete(subject);
  }
  return undefined;
}

export function stopGlossing(subject: Subject): void {
  underWay.get(subject)?.controller.abort();
}

/** Takes up what a stopped background left unfinished. */
export async function resumeGlossing(): Promise<void> {
  for (const [subject, { work, gloss }] of await glossings.all()) {
    // The browser's own translator speaks in a page: it goes on there.
    if (work.phase === 'translating' && gloss?.engine !== BUILT_IN && !underWay.has(subject))
      await glossSubject({ subject, extent: work.extent });
  }
}

async function gloss(subject: Subject, text: SubjectText, extent: Extent, signal: AbortSignal): Promise<void> {
  const { url: page, language } = text.article;
  const [kept, choice] = await Promise.all([glossings.get(subject), choose(language, extent)]);
  const known = kept?.page === page ? (kept.gloss ?? text.gloss) : text.gloss;
  // Whoever was superseded by a larger job has nothing more to say.
  const say = async (work: GlossWork, so: Gloss | undefined = known) => {
    if (underWay.get(subject)?.controller.signal === signal)
      await glossings.set(subject, { page, work, ...(so && { gloss: so }) });
  };
  if (!choice) return say(await whyNot(language, extent));
  const gloss: Gloss = { engine: choice.name, lines: known?.engine === choice.name ? { ...known.lines } : {} };
  try {
    await translateMissing(subject, text, extent, choice.engine, signal, gloss, say);
    await say({ phase: 'finished' }, gloss);
  } catch (error) {
    await say({ phase: 'failed', extent, problem: reasonFor(error, signal) }, gloss);
  }
  if (Object.keys(gloss.lines).length > 0) await storeGloss(subject, text, gloss);
}

/** The engine that speaks, and how it is called. */
async function choose(language: string, extent: Extent): Promise<{ engine: GlossEngine; name: string } | undefined> {
  // A summary goes before an article: somebody is looking at it.
  const chain = await Promise.all([bergamot(extent === 'summary'), endpoint()]);
  const choice = await chooseEngine(chain, language);
  return choice && { engine: choice.engine, name: await choice.engine.name(language) };
}

/** A bug is told to the reader as a failure of the engine, and to us by the console. */
function reasonFor(error: unknown, signal: AbortSignal): GlossProblem {
  try {
    return problemOf(error, signal);
  } catch (bug) {
    console.error(bug);
    return 'engine-failed';
  }
}

/** Fills the gloss, and says where it stands as the lines come. */
async function translateMissing(
  subject: Subject,
  { article, summary }: SubjectText,
  extent: Extent,
  engine: GlossEngine,
  signal: AbortSignal,
  gloss: Gloss,
  say: (work: GlossWork, gloss: Gloss) => Promise<void>,
): Promise<void> {
  const all = extent === 'summary' ? summaryLines(article, summary) : articleLines(article, summary);
  const isMissing = (line: string) => !Object.hasOwn(gloss.lines, line);
  const done = () => all.length - all.filter(isMissing).length;
  let said = 0;
  let kept = Date.now();
  const take = (lines: Record<string, GlossLine>) => {
    Object.assign(gloss.lines, lines);
    if (done() === all.length) return; // the end is told by whoever waits for it, at once
    const now = Date.now();
    if (now - kept >= KEPT_EVERY) {
      kept = now;
      void storeGloss(subject, { article, summary }, gloss);
    }
    if (now - said < SHOWN_EVERY + A_LINE_MORE * all.length) return;
    said = now;
    void say({ phase: 'translating', extent, done: done(), of: all.length }, gloss);
  };
  void say({ phase: 'translating', extent, done: done(), of: all.length }, gloss);
  for (let before = -1; ; ) {
    try {
      return await translateLines(all.filter(isMissing), article.language, engine, signal, take, speakerNames(summary));
    } catch (error) {
      // The browser may close the engine's home under it. It is opened again as long as lines come of it.
      const mayGoOn = error instanceof GlossError && error.problem === 'engine-failed' && !signal.aborted;
      if (!mayGoOn || done() === before) throw error;
      before = done();
    }
  }
}

const endpoint = async (): Promise<GlossEngine> =>
  endpointEngine((await glossEndpoint.getValue()) ?? undefined, {
    fetch: (...request) => fetch(...request),
    timeoutMs: ENDPOINT_TIME,
  });

async function bergamot(urgent: boolean): Promise<GlossEngine> {
  const catalogue = await shippedCatalogue();
  return installedEngine(
    store,
    (language) => modelLanguage(catalogue, language),
    async function* (lines, language, signal) {
      const home = await glossHome();
      yield* home.translate(lines, language, signal, urgent);
    },
  );
}

/** Nothing is ready: is there a model that could be fetched? */
async function whyNot(language: string, extent: Extent): Promise<GlossWork> {
  const catalogue = await shippedCatalogue();
  const known = modelLanguage(catalogue, language);
  const entry = known === undefined ? undefined : catalogue[known];
  if (known === undefined || !entry) return { phase: 'failed', extent, problem: 'no-model' };
  const hosts = await modelHosts.getValue();
  return {
    phase: 'needs-model',
    extent,
    language: known,
    bytes: downloadSize(hosts, entry),
    hosts: [...new Set(hosts.map(hostName))],
  };
}

/** What a subject's facts are in English, without any engine. */
export async function factsOfSubject(subject: Subject): Promise<EnglishFacts | null> {
  const text = await textOf(subject);
  return text ? englishFacts(text.article, text.summary) : null;
}

interface PageLines {
  subject: Subject;
  page: string;
  extent: Extent;
  engine: string;
  lines: Record<string, string>;
  finished: boolean;
}

/** Lines that a page had from its browser's own translator: checked here like any others. */
export async function keepLines({ subject, page, extent, engine, lines, finished }: PageLines): Promise<void> {
  const text = await textOf(subject);
  if (!text || text.article.url !== page) return;
  const { article, summary } = text;
  const kept = await glossings.get(subject);
  const known = kept?.page === page ? (kept.gloss ?? text.gloss) : text.gloss;
  const gloss: Gloss = { engine, lines: known?.engine === engine ? { ...known.lines } : {} };
  const names = speakerNames(summary);
  for (const [source, line] of Object.entries(lines))
    gloss.lines[source] = checkedLine(source, line, article.language, names);
  const all = extent === 'summary' ? summaryLines(article, summary) : articleLines(article, summary);
  const done = all.filter((line) => Object.hasOwn(gloss.lines, line)).length;
  const work = finished
    ? ({ phase: 'finished' } as const)
    : ({ phase: 'translating', extent, done, of: all.length } as const);
  await glossings.set(subject, { page, gloss, work });
  if (finished) await storeGloss(subject, text, gloss);
}
