import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Article, SentenceId } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import { KeyPointLine } from './KeyPointLine';
import { SourceLine } from './SourceLine';
import './summary.css';
import { WhoSaysSo } from './WhoSaysSo';

export interface SummaryViewProps {
  article: Article;
  summary: Summary;
  /** The reader wants to see a sentence where it stands. */
  onSentence: (sentence: SentenceId) => void;
  /** What stands under a line of the article, keyed by its exact text: its English, for instance. */
  beside?: (text: string) => ComponentChildren;
}

/** The whole summary, the same in the popup and in the library; it stands as the article is written, from right to left too. */
export function SummaryView({ article, summary, onSentence, beside }: SummaryViewProps) {
  const own = { lang: article.language, dir: article.direction };
  const isWhole = summary.coverage.used === summary.coverage.sentences;
  return (
    <article class="summary" dir={article.direction}>
      <header>
        <h1 class="headline" {...own}>
          {article.title}
        </h1>
        {beside?.(article.title)}
        <SourceLine article={article} credits={summary.credits} />
      </header>
      <section aria-label={i18n.t('summary.points')}>
        {isWhole && (
          <p class="quiet">
            <bdi>{i18n.t('summary.short')}</bdi>
          </p>
        )}
        <ol class="points">
          {summary.keyPoints.map((point) => (
            <KeyPointLine
              key={point.sources.join()}
              point={point}
              article={article}
              statements={summary.statements}
              onSentence={onSentence}
              beside={beside}
            />
          ))}
        </ol>
      </section>
      <WhoSaysSo article={article} statements={summary.statements} onSentence={onSentence} beside={beside} />
    </article>
  );
}
