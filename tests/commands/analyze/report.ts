import type { Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import type { Summary } from '@/utils/summarize/summary';

const words = (article: Article, span: Span): string =>
  article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';

/** Spans that run on are joined by a space, others by an ellipsis, so that a gap never looks like running text. */
function joined(article: Article, spans: readonly Span[]): string {
  return spans.reduce((text, span, index) => {
    const before = spans[index - 1];
    if (!before) return words(article, span);
    const endsItsSentence = before.end === article.sentences[before.sentence]?.text.length;
    const runsOn = span.sentence === before.sentence + 1 && span.start === 0 && endsItsSentence;
    return `${text}${runsOn ? ' ' : ' … '}${words(article, span)}`;
  }, '');
}

function reportStatement(article: Article, { kind, speaker, via, content, cue }: Statement) {
  const sentences = [speaker.mention, cue, ...content].flatMap((span) => span?.sentence ?? []);
  return {
    kind,
    speaker: { name: speaker.name, mention: words(article, speaker.mention), kind: speaker.kind },
    ...(via && { via: { name: via.name } }),
    cue: cue ? words(article, cue) : null,
    content: joined(article, content),
    sentences: [...new Set(sentences)].sort((a, b) => a - b),
  };
}

/** Article and summary in the form that the scorers read: moments as ISO text, spans as the words they mean. */
export function report(article: Article, summary: Summary) {
  const { title, authors, publisher, publishedAt, updatedAt, language, direction, url } = article;
  return {
    article: {
      ...(url && { url }),
      title,
      authors,
      ...(publisher && { publisher }),
      ...(publishedAt && { publishedAt: publishedAt.iso }),
      ...(updatedAt && { updatedAt: updatedAt.iso }),
      language,
      direction,
      sentences: article.sentences.map(({ id, text, paragraph }) => ({ id, text, paragraph })),
    },
    summary: {
      keyPoints: summary.keyPoints.map(({ text, sources }) => ({ text, sources })),
      statements: summary.statements.map((statement) => reportStatement(article, statement)),
      credits: summary.credits.map(({ outlet, id, evidence }) => ({ outlet, ...(id && { id }), raw: evidence.raw })),
      engine: summary.engine,
    },
  };
}
