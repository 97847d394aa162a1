import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/extract/article';
import { builtInEngine, translatorOf } from '@/utils/gloss/engines/built-in-engine';
import type { EnglishFacts } from '@/utils/gloss/english-facts';
import type { Gloss, GlossLine } from '@/utils/gloss/gloss';
import { problemOf } from '@/utils/gloss/gloss-problem';
import { hasLetters, summaryLines } from '@/utils/gloss/summary-lines';
import { messenger } from '@/utils/messaging/messenger';
import type { Summary } from '@/utils/summarize/summary';
import { englishOn } from './gloss-settings';
import type { Extent, Glossing, Installing, Subject } from './glossing';
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
  { saved, mayStart = true }: { saved?: Gloss | undefined; mayStart?: boolean } = {},
): English {
  const isOffered = !/^(en|und)\b/.test(article.language);
  const [isOn, setIsOn] = useState(false);
  const [facts, setFacts] = useState<EnglishFacts>();
  const [kept, setKept] = useState<Glossing>();
  const [installing, setInstalling] = useState<Installing>();
  const { install } = useHosts();
  const [canFetchOwn, setCanFetchOwn] = useState(false);
  const builtIn = useMemo(() => builtInEngine(translatorOf(globalThis), { startMs: START, lineMs: LINE }), []);
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
  const speakHere = async () => {
    const controller = new AbortController();
    running.current = controller;
    const engine = await builtIn.name(article.language);
    const sources = summaryLines(article, summary).filter(hasLetters);
    const lines: Record<string, string> = {};
    const keep = (finished: boolean) =>
      messenger.sendMessage('keepGlossLines', { subject, page: article.url, engine, lines: { ...lines }, finished });
    let next = 0;
    for await (const text of builtIn.translate(sources, article.language, controller.signal)) {
      lines[sources[next++] ?? ''] = text;
      void keep(false);
    }
    await keep(true);
  };

  const start = (extent: Extent) => void messenger.sendMessage('gloss', { subject, extent });

  const begin = async () => {
    const own = await builtIn.availability(article.language);
    setCanFetchOwn(own === 'download');
    if (own !== 'ready') {
      start('summary');
      return;
    }
    try {
      await speakHere();
    } catch (error) {
      // Whatever became of the browser's translator, the next engine gets its turn; a stop is a stop.
      if (problemOf(error, running.current?.signal) !== 'stopped') start('summary');
    }
  };

  useEffect(() => {
    if (!isOn || !isOffered) return;
    void messenger.sendMessage('englishFacts', subject).then((known) => setFacts(known ?? undefined));
    if (!isWhole && mayStart) void begin();
    // Once for each text: what comes of it is watched.
  }, [isOn, isOffered, mayStart, subject, article.url, article.title, summary.engine]);

  return {
    isOffered,
    isOn: isOn && isOffered,
    setOn: (on) => void englishOn.setValue(on),
    lineOf: (text) => (gloss && Object.hasOwn(gloss.lines, text) ? gloss.lines[text] : undefined),
    facts,
    glossing: glossing ?? (saved && { page: article.url, gloss: saved, work: { phase: 'finished' } }),
    installing,
    start,
    stop: () => {
      running.current?.abort();
      void messenger.sendMessage('stopGloss', subject);
    },
    install,
    stopInstalling: (language) => void messenger.sendMessage('stopInstalling', language),
    useBuiltIn: canFetchOwn
      ? () =>
          void speakHere().catch((error: unknown) =>
            failHere(subject, article, problemOf(error, running.current?.signal)),
          )
      : undefined,
  };
}

const failHere = (subject: Subject, article: Article, problem: ReturnType<typeof problemOf>) =>
  glossings.set(subject, { page: article.url, work: { phase: 'failed', extent: 'summary', problem } });
