import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Beside } from '@/components/gloss/Beside';
import { SummaryView } from '@/components/SummaryView';
import type { Clipping } from '@/utils/clippings/clipping';
import { webAddress } from '@/utils/clippings/web-address';
import type { EnglishFacts } from '@/utils/gloss/english-facts';
import type { GlossLine } from '@/utils/gloss/gloss';
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
  /** English beside the original, when it is wanted. */
  english?: { facts: EnglishFacts | undefined; lineOf: (text: string) => GlossLine | undefined };
  /** Where the English stands, above the summary. */
  glossStatus?: ComponentChildren;
  /** What can be done with the full text. */
  fullTextActions?: ComponentChildren;
  /** Versions and related clippings. */
  children?: ComponentChildren;
}

/** One clipping: what the popup showed, then the whole text, and how each fact is known. */
export function ClippingPane({
  clipping,
  highlights,
  actions,
  editors,
  english,
  glossStatus,
  fullTextActions,
  children,
}: Props) {
  const { article, summary } = clipping;
  const [chosen, setChosen] = useState<SentenceId>();
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
      {address !== undefined && <p class="printed-address quiet">{address}</p>}
      {glossStatus}
      <SummaryView
        article={article}
        summary={summary}
        onSentence={setChosen}
        {...(english && {
          beside: (text: string) => <Beside text={text} isTitle={text === article.title} {...english} />,
        })}
      />
      {editors}
      <FullText article={article} summary={summary} highlights={highlights} chosen={chosen} lineOf={english?.lineOf}>
        {fullTextActions}
      </FullText>
      {children}
      <Facts clipping={clipping} />
    </div>
  );
}
