/** Who has typed nothing for so long looks at what was found: time for what need not be there at once. */
export const PAUSE_MS = 100;

/** Over after the pause, or as soon as it is of no use any more. */
export function typingPause(signal: AbortSignal): Promise<void> {
  return new Promise((over) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      over();
    };
    const timer = setTimeout(end, PAUSE_MS);
    signal.addEventListener('abort', end);
  });
}
