import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EngineProblem } from '@/utils/summarize/engines/engine';

const SENTENCE = {
  'engine-missing': 'wording.engineMissing',
  'engine-unreachable': 'wording.engineUnreachable',
  'engine-refused': 'wording.engineRefused',
  'engine-failed': 'wording.engineFailed',
  'engine-slow': 'wording.engineSlow',
  'engine-cancelled': 'wording.engineCancelled',
  'answer-too-large': 'wording.answerTooLarge',
  'answer-cut-off': 'wording.answerCutOff',
  'answer-unreadable': 'wording.answerUnreadable',
  'nothing-usable': 'wording.nothingUsable',
} as const satisfies Record<EngineProblem, string>;

/** Why the engine's wording is not there; the article's own sentences always are. */
export function WordingProblem({ problem, children }: { problem: EngineProblem; children?: ComponentChildren }) {
  return (
    <div class="problem" role="alert">
      <p>{i18n.t(SENTENCE[problem])}</p>
      {children}
    </div>
  );
}
