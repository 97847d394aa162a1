import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Credit } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';
import { MomentText } from './MomentText';

/** Credit · moments · authors · publisher: only what is known. */
export function SourceLine({ article, credits }: { article: Article; credits: readonly Credit[] }) {
  const own = { lang: article.language, dir: article.direction };
  const facts: ComponentChildren[] = [];
  if (credits.length > 0) {
    facts.push(<bdi class="credit">{i18n.t('summary.from', [credits.map(creditName).join(', ')])}</bdi>);
  }
  if (article.publishedAt) facts.push(<MomentText message="summary.published" moment={article.publishedAt} />);
  if (article.updatedAt) facts.push(<MomentText message="summary.updated" moment={article.updatedAt} />);
  for (const moment of article.disputedMoments ?? []) {
    facts.push(<MomentText message="summary.disputed" moment={moment} />);
  }
  // An agency or an outlet that a page declares as its author is said once.
  const said = new Set([article.publisher, ...credits.map(({ outlet }) => outlet)]);
  const authors = article.authors.filter((author) => !said.has(author));
  if (authors.length > 0) {
    facts.push(<bdi {...own}>{i18n.t('summary.by', [authors.join(', ')])}</bdi>);
  }
  if (article.publisher) facts.push(<bdi {...own}>{article.publisher}</bdi>);
  if (facts.length === 0) return null;
  return (
    <ul class="source-line quiet">
      {facts.map((fact, i) => (
        <li key={i}>{fact}</li>
      ))}
    </ul>
  );
}

/** As printed; for an English reader the English name first, where it is another. */
function creditName({ outlet, name }: Credit): string {
  return name && name !== outlet && i18n.t('uiLanguage') === 'en' ? `${name} (${outlet})` : outlet;
}
