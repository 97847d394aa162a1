import type { Article, Evidence, Moment, Sentence, SourceHints, Span } from '@/utils/extract/article';
import { count, filledText, list, oneOf, optional, type Reader, record, ShapeError, text } from './read-shape';

export const readSpan: Reader<Span> = record<Span>({ sentence: count, start: count, end: count });

export const readEvidence: Reader<Evidence> = record<Evidence>({
  from: oneOf('json-ld', 'meta', 'markup', 'text'),
  raw: text,
});

const readMoment: Reader<Moment> = record<Moment>({
  iso: (value, path) => {
    const iso = filledText(value, path);
    if (Number.isNaN(Date.parse(iso))) throw new ShapeError(`${path}: a moment`);
    return iso;
  },
  zone: oneOf('stated', 'assumed'),
  evidence: readEvidence,
});

const readSentence: Reader<Sentence> = record<Sentence>({
  id: count,
  text: filledText,
  paragraph: count,
  role: optional(oneOf('standfirst', 'subheading')),
});

const readShape: Reader<Article> = record<Article>({
  url: text,
  title: text,
  authors: list(text),
  publisher: optional(text),
  publishedAt: optional(readMoment),
  updatedAt: optional(readMoment),
  disputedMoments: optional(list(readMoment)),
  language: filledText,
  direction: oneOf('ltr', 'rtl'),
  image: optional(text),
  section: optional(text),
  dateline: optional(text),
  creditLines: list(readEvidence),
  sourceHints: optional(record<SourceHints>({ bylines: list(readEvidence), endings: list(readEvidence) })),
  evidence: record<Article['evidence']>({
    title: optional(readEvidence),
    authors: optional(readEvidence),
    publisher: optional(readEvidence),
    image: optional(readEvidence),
    section: optional(readEvidence),
  }),
  sentences: list(readSentence),
});

/** An article whose sentences are numbered as they must be. */
export const readArticle: Reader<Article> = (value, path) => {
  const article = readShape(value, path);
  const misplaced = article.sentences.findIndex((sentence, i) => sentence.id !== i);
  if (misplaced >= 0) throw new ShapeError(`${path}.sentences[${misplaced}].id: its place in the list`);
  return article;
};
