import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/extract/article';
import { BUILT_IN, builtInEngine, translatorOf } from '@/utils/gloss/engines/built-in-engine';
import type { EnglishFacts } from '@/utils/gloss/english-facts';
import type { Gloss, GlossLine } from '@/utils/gloss/gloss';
import { GlossError, type GlossProblem, problemOf } from '@/utils/gloss/gloss-problem';
import { articleLines, summaryLines } from '@/utils/gloss/summary-lines';
import { messenger } from '@/utils/messaging/messenger';
import type { Summary } from '@/utils/summarize/summary';
import { englishOn } from './gloss-settings';
import type { Extent, Glossing, GlossWork, Installing, Subject } from './glossing';
import { glossings, installings } from './keep-glossing';
import { useHosts } from './use-hosts';

/** The browser's translator must begin, or go on fetching, and answer each line within this time. In ms. */
const START = 20_000;
const LINE = 20_000;

export interface English {
  /** False for an article that is in English. */
  isOffered: boolean;
  isOn: boolean;
  setOn: (on: boolean) => void;
  lineOf: (text: string) => GlossLine | undefined;
  facts: EnglishFacts | undefined;
  glossing: Glossing | undefined;
  installing: Installing | undefined;
  start: (extent: Extent) => void;
  stop: () => void;
  install: (language: string) => void;
  stopInstalling: (language: string) => void;
  useBuiltIn: (() => void) | undefined;
}

/**
 * English beside an article, as far as it has come. Facts are there at once; lines come from the first engine that is
 * ready. Nothing is fetched unless the reader presses the button that says so.
 */
export function useEnglish(
  subject: Subject,
  article: Article,
  summary: Summary,
  { saved }: { saved?: Gloss | undefined } = {},
): English {
  const isOffered = !/^(en|und)\b/.test(article.language);
  const [isOn, setIsOn] = useState(false);
  const [facts, setFacts] = useState<EnglishFacts>();
  const [kept, setKept] = useState<Glossing>();
  const [installing, setInstalling] = useState<Installing>();
  const { install } = useHosts();
  const [canFetchOwn, setCanFetchOwn] = useState(false);
  /** What the browser's own translator is doing in this page before its first line. */
  const [ownWork, setOwnWork] = useState<GlossWork>();
  const builtIn = useMemo(
    () =>
      builtInEngine(translatorOf(globalThis), {
        startMs: START,
        lineMs: LINE,
        onProgress: (share) => setOwnWork({ phase: 'fetching-own', share }),
      }),
    [],
  );
  const running = useRef<AbortController>(undefined);

  const glossing = kept?.page === article.url ? kept : undefined;
  const gloss = glossing?.gloss ?? saved;
  const wanted = glossing?.work.phase === 'needs-model' ? glossing.work.language : undefined;
  const isWhole = summaryLines(article, summary).every((line) => gloss && Object.hasOwn(gloss.lines, line));

  useEffect(() => {
    void englishOn.getValue().then(setIsOn);
    return englishOn.watch(setIsOn);
  }, []);

  useEffect(() => {
    void glossings.get(subject).then(setKept);
    return glossings.watch(subject, setKept);
  }, [subject]);

  useEffect(() => {
    if (wanted === undefined) return undefined;
    void installings.get(wanted).then(setInstalling);
    return installings.watch(wanted, setInstalling);
  }, [wanted]);

  /** The browser's own translator speaks in documents only, so its lines are made here and kept by the background. */
  const speakHere = async (extent: Extent) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const isMissing = (line: string) => !(gloss?.engine === BUILT_IN && Object.hasOwn(gloss.lines, line));
    const all = extent === 'article' ? articleLines(article, summary) : summaryLines(article, summary);
    const sources = all.filter(isMissing);
    const keep = (lines: Record<string, string>, finished: boolean) =>
      messenger.sendMessage('keepGlossLines', {
        subject,
        page: article.url,
        extent,
        engine: BUILT_IN,
        lines,
        finished,
      });
    setOwnWork({ phase: 'starting', extent });
    try {
      let next = 0;
      for await (const texts of builtIn.translate(sources, article.language, signal)) {
        await keep(Object.fromEntries(texts.map((text) => [sources[next++] ?? '', text])), false);
        setOwnWork(undefined);
      }
      await keep({}, true);
    } catch (error) {
      throw new GlossError(problemOf(error, signal), { cause: error });
    } finally {
      if (running.current === controller) running.current = undefined;
      setOwnWork(undefined);
    }
  };

  const sayFailed = async (extent: Extent, problem: GlossProblem) => {
    const so = await glossings.get(subject);
    const known = so?.page === article.url && so.gloss ? { gloss: so.gloss } : {};
    await glossings.set(subject, { page: article.url, ...known, work: { phase: 'failed', extent, problem } });
  };

  const start = async (extent: Extent) => {
    const own = await builtIn.availability(article.language);
    setCanFetchOwn(own === 'download');
    if (own === 'ready') {
      try {
        return await speakHere(extent);
      } catch (error) {
        // Whatever became of the browser's translator, the next engine gets its turn; a stop is a stop.
        if (problemOf(error) === 'stopped') return sayFailed(extent, 'stopped');
      }
    }
    return messenger.sendMessage('gloss', { subject, extent });
  };

  const useBuiltIn = () => void speakHere('summary').catch((error: unknown) => sayFailed('summary', problemOf(error)));

  /** Takes up what this page's predecessor left, unless the reader stopped it; otherwise begins with the summary. */
  const begin = async () => {
    const left = await glossings.get(subject);
    const work = left?.page === article.url ? left.work : undefined;
    if (work?.phase === 'failed' && work.problem === 'stopped') return;
    const isLeft = work?.phase === 'translating' && left?.gloss?.engine === BUILT_IN;
    if (isLeft || !isWhole) await start(isLeft ? work.extent : 'summary');
  };

  useEffect(() => {
    if (!isOn || !isOffered) return;
    void messenger.sendMessage('englishFacts', subject).then((known) => setFacts(known ?? undefined));
    void begin();
    // Once for each text: what comes of it is watched.
  }, [isOn, isOffered, subject, article.url, article.title, summary.engine]);

  const shown = glossing ?? (saved && { page: article.url, gloss: saved, work: { phase: 'finished' } as const });
  return {
    isOffered,
    isOn: isOn && isOffered,
    setOn: (on) => void englishOn.setValue(on),
    lineOf: (text) => (gloss && Object.hasOwn(gloss.lines, text) ? gloss.lines[text] : undefined),
    facts,
    glossing: ownWork ? { page: article.url, ...(gloss && { gloss }), work: ownWork } : shown,
    installing,
    start: (extent) => void start(extent),
    stop: () => {
      running.current?.abort();
      void messenger.sendMessage('stopGloss', subject);
    },
    install,
    stopInstalling: (language) => void messenger.sendMessage('stopInstalling', language),
    useBuiltIn: canFetchOwn ? useBuiltIn : undefined,
  };
}
