import type { GlossProblem } from '@/utils/gloss/gloss-problem';
import type { Progress } from '@/utils/gloss/models/install-model';

/** What the background asks of the gloss's home: the document in which the worker lives and downloads run. */
export type ToHome =
  | { do: 'translate'; id: string; language: string; lines: readonly string[]; urgent: boolean }
  | { do: 'install'; id: string; language: string; hosts: readonly string[] }
  | { do: 'stop'; id: string };

/** What it answers, with the id of the question. */
export type FromHome =
  | { id: string; said: 'lines'; texts: readonly string[] }
  | { id: string; said: 'progress'; progress: Progress }
  | { id: string; said: 'checking' }
  | { id: string; said: 'done' }
  | { id: string; said: 'failed'; problem: GlossProblem };

/** A line between the two: an extension port, or a MessagePort where both are in one document. */
export interface HomeLine<Out, In> {
  post: (message: Out) => void;
  onMessage: (listener: (message: In) => void) => void;
  onClose: (listener: () => void) => void;
}
