/** As long as this nobody notices that the page stands still. */
const UNNOTICED_MS = 80;

/** Work that can be left lying between two steps while the page goes on. */
export type Steps<T> = Generator<undefined, T>;

export type Pause = () => Promise<void>;

/** Gives a function that lets the page breathe when it has stood still for too long since the last time. */
export function makePause(): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < UNNOTICED_MS) return;
    await new Promise<void>((resume) => {
      setTimeout(resume);
    });
    last = performance.now();
  };
}

/** Takes the steps one by one, with a pause between them where it is time for one. */
export async function withPauses<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Takes all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
