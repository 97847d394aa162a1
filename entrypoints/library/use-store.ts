import { useEffect, useState } from 'preact/hooks';
import { storing } from '@/utils/clippings/storing';
import type { Problem } from '@/utils/outcome';

/** What keeps the library from opening, if anything does: queries alone would wait for ever. */
export function useStore(): { problem: Problem | undefined; tryAgain: () => void } {
  const [problem, setProblem] = useState<Problem>();
  const open = () =>
    void storing(() => Promise.resolve()).then((outcome) => setProblem(outcome.ok ? undefined : outcome.problem));
  useEffect(open, []);
  return { problem, tryAgain: open };
}
