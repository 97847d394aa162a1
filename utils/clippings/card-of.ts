import type { Article } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';
import type { ClippingCard } from './clipping';
import { foldText } from './search/fold';

const POINTS_ON_A_CARD = 3;

/** What the article and its summary say about themselves on a card. */
export type CardFacts = Pick<
  ClippingCard,
  'url' | 'title' | 'titleKey' | 'language' | 'direction' | 'datedAt' | 'credits' | 'speakers' | 'points'
> &
  Partial<Pick<ClippingCard, 'publisher' | 'publishedAt' | 'updatedAt'>>;

export function cardFacts(article: Article, summary: Summary, savedAt: number): CardFacts {
  const { publisher, publishedAt, updatedAt } = article;
  const dated = Date.parse(publishedAt?.iso ?? updatedAt?.iso ?? '');
  return {
    url: article.url,
    title: article.title,
    titleKey: foldText(article.title).slice(0, 100),
    language: article.language,
    direction: article.direction,
    datedAt: Number.isNaN(dated) ? savedAt : dated,
    credits: unique(summary.credits.map((credit) => credit.outlet)),
    speakers: speakersOf(summary),
    points: summary.keyPoints.slice(0, POINTS_ON_A_CARD).map((point) => point.text),
    ...(publisher !== undefined && { publisher }),
    ...(publishedAt && { publishedAt: publishedAt.iso }),
    ...(updatedAt && { updatedAt: updatedAt.iso }),
  };
}

/** Those who are named; "analysts" and "a source" are nobody to look for. */
function speakersOf({ statements }: Summary): string[] {
  const all = statements.flatMap(({ speaker, via }) => (via ? [speaker, via] : [speaker]));
  return unique(all.filter((speaker) => speaker.kind !== 'unnamed').map((speaker) => speaker.name));
}

/** Two savings of one key are one clipping. */
export function keyOf(article: Article): string {
  return article.url === '' ? `text:${article.language}:${foldText(article.title)}`.slice(0, 500) : article.url;
}

const unique = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ''))];
