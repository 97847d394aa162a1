import { i18n } from '#i18n';
import type { GlossProblem } from '@/utils/gloss/gloss-problem';

const SENTENCE = {
  'no-model': 'gloss.problem.noModel',
  'not-installed': 'gloss.problem.notInstalled',
  'not-allowed': 'gloss.problem.notAllowed',
  unreachable: 'gloss.problem.unreachable',
  interrupted: 'gloss.problem.interrupted',
  broken: 'gloss.problem.broken',
  'does-not-run': 'gloss.problem.doesNotRun',
  'no-space': 'gloss.problem.noSpace',
  stopped: 'gloss.problem.stopped',
  'engine-failed': 'gloss.problem.engineFailed',
  'browser-failed': 'gloss.problem.browserFailed',
  'endpoint-unreachable': 'gloss.problem.endpointUnreachable',
  'endpoint-refused': 'gloss.problem.endpointRefused',
  'endpoint-failed': 'gloss.problem.endpointFailed',
  'too-slow': 'gloss.problem.tooSlow',
} as const satisfies Record<GlossProblem, string>;

/** What happened and what the reader can do next. */
export const problemText = (problem: GlossProblem): string => i18n.t(SENTENCE[problem]);
