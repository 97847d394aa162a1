/** As long as this nobody notices that the page stands still. */
const UNNOTICED_MS = 80;

/** Gives a function that lets the page breathe when it has stood still for too long since the last time. */
export function makePause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < UNNOTICED_MS) return;
    await new Promise<void>((resume) => {
      setTimeout(resume);
    });
    last = performance.now();
  };
}
