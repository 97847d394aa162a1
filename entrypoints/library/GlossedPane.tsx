import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EnglishSwitch } from '@/components/gloss/EnglishSwitch';
import { GlossStatus } from '@/components/gloss/GlossStatus';
import { ClippingPane } from '@/components/library/ClippingPane';
import type { Clipping } from '@/utils/clippings/clipping';
import { articleLines } from '@/utils/gloss/summary-lines';
import { useEnglish } from '@/utils/glossing/use-english';

interface Props {
  clipping: Clipping;
  highlights: readonly string[];
  actions: ComponentChildren;
  editors: ComponentChildren;
  /** Versions and related clippings. */
  children?: ComponentChildren;
}

/** A clipping with English beside it: the summary's as soon as it is wanted, the whole article's when asked for. */
export function GlossedPane({ clipping, actions, ...pane }: Props) {
  const { article, summary, gloss, id } = clipping;
  const english = useEnglish(`clipping:${id}`, article, summary, { saved: gloss });
  const work = english.glossing?.work;
  const isArticle = work !== undefined && 'extent' in work && work.extent === 'article';
  const isWhole = articleLines(article, summary).every((line) => english.lineOf(line) !== undefined);
  const status = (
    <GlossStatus
      glossing={english.glossing}
      installing={english.installing}
      onStart={() => english.start(isArticle ? 'article' : 'summary')}
      onStop={english.stop}
      onInstall={english.install}
      onStopInstalling={english.stopInstalling}
      onBuiltIn={english.useBuiltIn}
    />
  );
  return (
    <ClippingPane
      clipping={clipping}
      actions={
        <>
          {actions}
          {english.isOffered && <EnglishSwitch isOn={english.isOn} onChange={english.setOn} />}
        </>
      }
      {...pane}
      {...(english.isOn && {
        english: { facts: english.facts, lineOf: english.lineOf },
        glossStatus: !isArticle && status,
        fullTextActions: isArticle
          ? status
          : !isWhole && (
              <button type="button" class="whole-article" onClick={() => english.start('article')}>
                {i18n.t('gloss.wholeArticle')}
              </button>
            ),
      })}
    />
  );
}
