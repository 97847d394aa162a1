import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SummaryView } from '@/components/SummaryView';
import type { Clipping } from '@/utils/clippings/clipping';
import { webAddress } from '@/utils/clippings/web-address';
import type { SentenceId } from '@/utils/extract/article';
import { Facts } from './Facts';
import { FullText, sentenceElement } from './FullText';

interface Props {
  clipping: Clipping;
  highlights: readonly string[];
  /** Buttons that act on the clipping. */
  actions: ComponentChildren;
  /** Note and tags. */
  editors: ComponentChildren;
  /** Versions and related clippings. */
  children?: ComponentChildren;
}

/** One clipping: what the popup showed, then the whole text, and how each fact is known. */
export function ClippingPane({ clipping, highlights, actions, editors, children }: Props) {
  const { article, summary, gloss } = clipping;
  const [chosen, setChosen] = useState<SentenceId>();
  const glossOf = (text: string) => (gloss && Object.hasOwn(gloss.lines, text) ? gloss.lines[text]?.text : undefined);
  const address = webAddress(article.url);

  useEffect(() => {
    const element = chosen === undefined ? null : document.getElementById(sentenceElement(chosen));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, [chosen]);

  return (
    <div class="clipping">
      <div class="actions">
        {address !== undefined && (
          <a class="button" href={address} target="_blank" rel="noopener noreferrer">
            {i18n.t('library.openPage')}
          </a>
        )}
        {actions}
      </div>
      <div dir={article.direction}>
        <SummaryView
          article={article}
          summary={summary}
          onSentence={setChosen}
          beside={(text) => {
            const line = glossOf(text);
            return line === undefined ? null : (
              <p class="gloss quiet" lang="en" dir="ltr">
                {line}
              </p>
            );
          }}
        />
      </div>
      {editors}
      <FullText article={article} summary={summary} highlights={highlights} chosen={chosen} glossOf={glossOf} />
      {children}
      <Facts clipping={clipping} />
    </div>
  );
}
