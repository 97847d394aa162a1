import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Problem as ProblemName } from '@/utils/outcome';

const SENTENCE = {
  'page-not-allowed': 'problem.pageNotAllowed',
  'page-is-pdf': 'problem.pageIsPdf',
  'page-too-large': 'problem.pageTooLarge',
  'page-unreadable': 'problem.pageUnreadable',
  'not-an-article': 'problem.notAnArticle',
  'too-little-text': 'problem.tooLittleText',
  'unsound-summary': 'problem.unsoundSummary',
  'nothing-remembered': 'problem.nothingRemembered',
  'private-window': 'problem.privateWindow',
  'storage-full': 'problem.storageFull',
  'storage-blocked': 'problem.storageBlocked',
  'storage-failed': 'problem.storageFailed',
  cancelled: 'problem.cancelled',
} as const satisfies Record<ProblemName, string>;

/** What happened and what the reader can do next; `children` are the buttons that do it. */
export function Problem({ problem, children }: { problem: ProblemName; children?: ComponentChildren }) {
  return (
    <div class="problem" role="alert">
      <p>{i18n.t(SENTENCE[problem])}</p>
      {children}
    </div>
  );
}
