/** What can go wrong with English and its models. Each has a sentence of its own in every locale. */
export type GlossProblem =
  | 'no-model' // there is no model for this language
  | 'not-installed' // there is one, and it is not on this machine
  | 'not-allowed' // the reader did not let us fetch from that host
  | 'unreachable' // no source answered with the file
  | 'interrupted' // the connection broke; what came is kept
  | 'broken' // what came is not what the catalogue says
  | 'does-not-run' // the right bytes, and yet no translation
  | 'no-space' // the disk or the browser's share of it is full
  | 'stopped' // by the reader
  | 'engine-failed' // the engine gave up on these lines
  | 'browser-failed' // the browser's own translator did not start, or gave up
  | 'endpoint-unreachable' // nobody answered at the reader's own endpoint
  | 'endpoint-refused' // it wants another key
  | 'endpoint-failed' // it did not answer as it must
  | 'too-slow'; // no answer in time

/** Thrown inside the gloss and caught where the reader is told. */
export class GlossError extends Error {
  override name = 'GlossError';
  readonly problem: GlossProblem;

  constructor(problem: GlossProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** A reason that can be told to the reader; a bug is thrown on. */
export function problemOf(error: unknown, signal?: AbortSignal): GlossProblem {
  if (signal?.aborted || (error instanceof DOMException && error.name === 'AbortError')) return 'stopped';
  if (error instanceof GlossError) return error.problem;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'no-space';
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'too-slow';
  throw error;
}
