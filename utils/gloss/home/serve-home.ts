import type { WorkerLike } from '@/utils/gloss/engines/bergamot-client';
import { bergamotEngine, probeModel } from '@/utils/gloss/engines/bergamot-engine';
import { GlossError, problemOf } from '@/utils/gloss/gloss-problem';
import type { Catalogue } from '@/utils/gloss/models/catalogue';
import { installModel } from '@/utils/gloss/models/install-model';
import type { ModelStore } from '@/utils/gloss/models/model-store';
import type { FromHome, HomeLine, ToHome } from './home-protocol';

export interface HomeParts {
  spawn: () => WorkerLike;
  store: ModelStore;
  fetch: typeof fetch;
  catalogue: () => Promise<Catalogue>;
  /** Without work for so long, the engine's memory is given back and `onIdle` is called. */
  idleMs: number;
  onIdle: () => void;
}

/** No byte for so long: a connection is dead. No answer for so long: the engine is stuck. */
const STALLED = 30_000;
const STUCK = 60_000;
const PAUSE = 1500;

/** The gloss's home: keeps the engine and answers whoever opens a line to it. */
export function serveHome(parts: HomeParts): (line: HomeLine<FromHome, ToHome>) => void {
  const engine = bergamotEngine({ spawn: parts.spawn, store: parts.store, stuckMs: STUCK });
  const probe = (language: string, files: Parameters<typeof probeModel>[2]) =>
    probeModel(parts.spawn, language, files, '');
  let active = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function during(work: () => Promise<void>): Promise<void> {
    clearTimeout(idle);
    active++;
    try {
      await work();
    } finally {
      if (--active === 0) {
        idle = setTimeout(() => {
          engine.rest();
          parts.onIdle();
        }, parts.idleMs);
      }
    }
  }

  async function answer(
    request: Exclude<ToHome, { do: 'stop' }>,
    signal: AbortSignal,
    say: (message: FromHome) => void,
  ) {
    const { id, language } = request;
    if (request.do === 'translate') {
      for await (const texts of engine.translate(request.lines, language, signal, request.urgent))
        say({ id, said: 'lines', texts });
      return;
    }
    const entry = (await parts.catalogue())[language];
    if (!entry) throw new GlossError('no-model');
    await installModel(language, entry, {
      fetch: parts.fetch,
      store: parts.store,
      hosts: request.hosts,
      signal,
      stallMs: STALLED,
      pauseMs: PAUSE,
      onProgress: (progress) => say({ id, said: 'progress', progress }),
      probe: (...args) => {
        say({ id, said: 'checking' });
        return probe(...args);
      },
    });
  }

  return (line) => {
    const running = new Map<string, AbortController>();
    const serve = async (request: Exclude<ToHome, { do: 'stop' }>) => {
      const controller = new AbortController();
      running.set(request.id, controller);
      try {
        await answer(request, controller.signal, line.post);
        line.post({ id: request.id, said: 'done' });
      } catch (error) {
        line.post({ id: request.id, said: 'failed', problem: problemOf(error, controller.signal) });
      } finally {
        running.delete(request.id);
      }
    };
    line.onMessage((message) => {
      if (message.do === 'stop') running.get(message.id)?.abort();
      else void during(() => serve(message));
    });
    // Nobody listens any more: the background was ended. It asks again when it is back.
    line.onClose(() => {
      for (const controller of running.values()) controller.abort();
    });
  };
}
