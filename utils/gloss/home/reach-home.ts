import { GlossError } from '@/utils/gloss/gloss-problem';
import type { Progress } from '@/utils/gloss/models/install-model';
import type { FromHome, HomeLine, ToHome } from './home-protocol';

export type Installation = { phase: 'downloading'; progress: Progress } | { phase: 'checking' };

/** The gloss's home as the background sees it. */
export interface GlossHome {
  translate: (
    lines: readonly string[],
    language: string,
    signal: AbortSignal,
    urgent: boolean,
  ) => AsyncGenerator<readonly string[], void>;
  install: (
    language: string,
    hosts: readonly string[],
    signal: AbortSignal,
    on: (state: Installation) => void,
  ) => Promise<void>;
}

type Answer = (message: FromHome) => void;

/** Asks over a line. Each question settles: with what was asked for, with the GlossError that was answered, or with the end of the line. */
export function reachHome(line: HomeLine<ToHome, FromHome>): GlossHome {
  const waiting = new Map<string, Answer>();
  let closed = false;
  line.onMessage((message) => waiting.get(message.id)?.(message));
  line.onClose(() => {
    closed = true;
    for (const [id, answer] of waiting) answer({ id, said: 'failed', problem: 'engine-failed' });
  });

  /** Every answer to one question, until it is done. Throws what went wrong. */
  async function* ask(request: Exclude<ToHome, { do: 'stop' }>, signal: AbortSignal): AsyncGenerator<FromHome, void> {
    signal.throwIfAborted();
    if (closed) throw new GlossError('engine-failed');
    const { id } = request;
    const arrived: FromHome[] = [];
    let wake: () => void = () => undefined;
    waiting.set(id, (message) => {
      arrived.push(message);
      wake();
    });
    const stop = () => {
      line.post({ do: 'stop', id });
      wake();
    };
    signal.addEventListener('abort', stop, { once: true });
    line.post(request);
    let settled = false;
    try {
      for (;;) {
        signal.throwIfAborted();
        const message = arrived.shift();
        if (!message) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        settled = message.said === 'done' || message.said === 'failed';
        if (message.said === 'failed') throw new GlossError(message.problem);
        if (message.said === 'done') return;
        yield message;
      }
    } finally {
      waiting.delete(id);
      signal.removeEventListener('abort', stop);
      if (!settled && !signal.aborted && !closed) line.post({ do: 'stop', id });
    }
  }

  return {
    async *translate(lines, language, signal, urgent) {
      const request = { do: 'translate', id: crypto.randomUUID(), language, lines: [...lines], urgent } as const;
      for await (const message of ask(request, signal)) if (message.said === 'lines') yield message.texts;
    },
    async install(language, hosts, signal, on) {
      const request = { do: 'install', id: crypto.randomUUID(), language, hosts: [...hosts] } as const;
      for await (const message of ask(request, signal)) {
        if (message.said === 'progress') on({ phase: 'downloading', progress: message.progress });
        if (message.said === 'checking') on({ phase: 'checking' });
      }
    },
  };
}
