import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { GlossLine } from '@/components/gloss/GlossLine';
import type { Article, Sentence, SentenceId } from '@/utils/extract/article';
import type { GlossLine as Line } from '@/utils/gloss/gloss';
import type { Summary } from '@/utils/summarize/summary';
import { webAddress } from '@/utils/clippings/web-address';
import { textFragmentUrl } from '@/utils/extract/text-fragment';
import { Highlighted } from './Highlighted';

interface Props {
  article: Article;
  summary: Summary;
  highlights: readonly string[];
  /** The sentence that the reader asked to see. */
  chosen: SentenceId | undefined;
  /** English of a sentence, by its exact text, when it is wanted. */
  lineOf: ((text: string) => Line | undefined) | undefined;
  /** What can be done with the text. */
  children?: ComponentChildren;
}

export const sentenceElement = (id: SentenceId): string => `sentence-${id}`;

/** The article as it was saved, with the sentences that the points came from marked. */
export function FullText({ article, summary, highlights, chosen, lineOf, children }: Props) {
  const points = new Set(summary.keyPoints.flatMap((point) => point.sources));
  const hasGloss = article.sentences.some((sentence) => lineOf?.(sentence.text) !== undefined);
  const paragraphOf = (sentences: readonly Sentence[]) => (
    <p class={sentences[0]?.role} lang={article.language} dir={article.direction}>
      {sentences.map((sentence) => (
        <SentenceText
          key={sentence.id}
          sentence={sentence}
          article={article}
          isPoint={points.has(sentence.id)}
          isChosen={sentence.id === chosen}
          highlights={highlights}
        />
      ))}
    </p>
  );
  return (
    <section class="full-text" aria-labelledby="full-text">
      <h2 id="full-text">{i18n.t('library.fullText')}</h2>
      {children}
      {[...Map.groupBy(article.sentences, (sentence) => sentence.paragraph).values()].map((sentences) => (
        <div class="paragraph" key={sentences[0]?.id}>
          {hasGloss
            ? sentences.map((sentence) => (
                <div class="pair with-gloss" key={sentence.id}>
                  {paragraphOf([sentence])}
                  <English line={lineOf?.(sentence.text)} />
                </div>
              ))
            : paragraphOf(sentences)}
        </div>
      ))}
    </section>
  );
}

/** English comes line by line into a long article: what is there already is not drawn again. */
function English({ line }: { line: Line | undefined }) {
  return useMemo(() => <GlossLine line={line} facts={[]} />, [JSON.stringify(line)]);
}

interface SentenceProps {
  sentence: Sentence;
  article: Article;
  isPoint: boolean;
  isChosen: boolean;
  highlights: readonly string[];
}

function SentenceText({ sentence, article, isPoint, isChosen, highlights }: SentenceProps) {
  const page = isChosen ? webAddress(article.url) : undefined;
  const text = useMemo(
    () => <Highlighted text={sentence.text} highlights={highlights} />,
    [sentence.text, highlights.join('\n')],
  );
  return (
    <span id={sentenceElement(sentence.id)} tabIndex={-1} class={isChosen ? 'sentence chosen' : 'sentence'}>
      {isPoint ? <mark class="point-mark">{text}</mark> : text}{' '}
      {page !== undefined && (
        <a
          class="in-page"
          href={textFragmentUrl(page, sentence.text)}
          target="_blank"
          rel="noopener noreferrer"
          lang={i18n.t('uiLanguage')}
        >
          {i18n.t('library.openInPage')}
        </a>
      )}
    </span>
  );
}
