import type { Credit, Speaker, Statement } from '@/utils/attribute/attribution';
import type { Article, Span } from '@/utils/extract/article';
import type { Grade, KeyPoint, Range, Summary } from '@/utils/summarize/summary';
import type { Gloss, GlossLine } from '@/utils/gloss/gloss';
import { readEvidence, readSpan } from './read-article';
import {
  count,
  dictionary,
  filledList,
  filledText,
  isTrue,
  list,
  oneOf,
  optional,
  type Reader,
  record,
  ShapeError,
  text,
} from './read-shape';

const readSpeaker: Reader<Speaker> = record<Speaker>({
  name: text,
  kind: oneOf('person', 'organisation', 'outlet', 'document', 'unnamed'),
  mention: readSpan,
  resolved: optional(oneOf('pronoun', 'role', 'short-form')),
  outlet: optional(text),
});

const readStatement: Reader<Statement> = record<Statement>({
  kind: oneOf('direct', 'indirect', 'mixed', 'agency', 'according', 'document'),
  speaker: readSpeaker,
  via: optional(readSpeaker),
  content: list(readSpan),
  cue: optional(readSpan),
});

const readGrade: Reader<Grade> = (value, path) => {
  const { level, differs } = record<{ level: Grade['level']; differs: Range[] | undefined }>({
    level: oneOf('matches', 'reworded'),
    differs: optional(list(record<Range>({ start: count, end: count }))),
  })(value, path);
  return level === 'matches' ? { level } : { level, differs: differs ?? [] };
};

const readKeyPoint: Reader<KeyPoint> = record<KeyPoint>({
  text,
  sources: filledList(count),
  parts: list(readSpan),
  statements: list(count),
  grade: optional(readGrade),
});

const readShape: Reader<Summary> = record<Summary>({
  keyPoints: list(readKeyPoint),
  statements: list(readStatement),
  credits: list(record<Credit>({ outlet: text, id: optional(text), name: optional(text), evidence: readEvidence })),
  coverage: record<Summary['coverage']>({ sentences: count, used: count }),
  engine: filledText,
  short: optional(isTrue),
});

/** A summary that points only at what is in its article. */
export function readSummary(value: unknown, path: string, article: Article): Summary {
  const summary = readShape(value, path);
  const outside = (reason: boolean, what: string) => {
    if (reason) throw new ShapeError(`${path}: ${what} that is not there`);
  };
  for (const span of spansOf(summary)) {
    const length = article.sentences[span.sentence]?.text.length ?? -1;
    outside(span.start > span.end || span.end > length, 'words');
  }
  for (const point of summary.keyPoints) {
    outside(
      point.sources.some((id) => !article.sentences[id]),
      'a sentence',
    );
    outside(
      point.statements.some((index) => !summary.statements[index]),
      'a statement',
    );
  }
  return summary;
}

function spansOf({ keyPoints, statements }: Summary): Span[] {
  return [
    ...keyPoints.flatMap((point) => point.parts),
    ...statements.flatMap(({ speaker, via, content, cue }) => [
      speaker.mention,
      ...(via ? [via.mention] : []),
      ...content,
      ...(cue ? [cue] : []),
    ]),
  ];
}

export const readGloss: Reader<Gloss> = record<Gloss>({
  engine: filledText,
  lines: dictionary(
    record<GlossLine>({
      text,
      differences: list(
        record<GlossLine['differences'][number]>({
          kind: oneOf('number', 'date', 'negation', 'name'),
          side: oneOf('missing', 'added'),
          words: text,
        }),
      ),
    }),
  ),
});
