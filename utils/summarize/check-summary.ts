import type { Article, Span } from '@/utils/extract/article';
import { verifyPoint } from './engines/verify-point';
import { isBalanced } from './is-balanced';
import { joinParts } from './join-parts';
import { overlaps } from './overlaps';
import type { Grade, KeyPoint, Summary } from './summary';

/** The promises that a summary breaks, in words for a developer; empty when it is sound. */
export function checkSummary(article: Article, summary: Summary): string[] {
  const broken: string[] = [];
  summary.keyPoints.forEach((point, i) => {
    for (const problem of checkPoint(article, summary, point)) broken.push(`point ${i}: ${problem}`);
  });
  summary.keyPoints.forEach(({ sources: [first] }, i) => {
    const last = summary.keyPoints[i - 1]?.sources.at(-1);
    if (last !== undefined && first <= last) broken.push(`point ${i}: stands before the one before it`);
  });
  summary.statements.forEach((statement, i) => {
    const spans = [statement.content, [statement.speaker.mention]];
    if (statement.cue) spans.push([statement.cue]);
    if (statement.via) spans.push([statement.via.mention]);
    if (statement.content.length === 0) broken.push(`statement ${i}: says nothing`);
    for (const problem of spans.flatMap((list) => checkSpans(article, list))) broken.push(`statement ${i}: ${problem}`);
  });
  const used = new Set(summary.keyPoints.flatMap((point) => point.sources)).size;
  if (summary.coverage.used !== used)
    broken.push(`coverage says ${summary.coverage.used} sentences, points use ${used}`);
  if (summary.coverage.sentences !== article.sentences.filter((sentence) => sentence.role !== 'subheading').length)
    broken.push('coverage does not count the article');
  if (!/^[a-z][a-z-]*@\d+$/.test(summary.engine.split(' ')[0] ?? '')) broken.push('the engine has no name and version');
  return broken;
}

function checkPoint(article: Article, summary: Summary, point: KeyPoint): string[] {
  const broken = checkSpans(article, point.parts);
  if (point.parts.length === 0) broken.push('has no parts');
  if (point.grade) broken.push(...checkGrade(article, summary, point, point.grade));
  else if (point.text !== joinParts(article, point.parts)) broken.push('its text is not its parts');
  const sources: number[] = [...point.sources];
  if (sources.some((id, i) => i > 0 && id <= (sources[i - 1] ?? 0))) broken.push('its sources are not in order');
  if (new Set(point.parts.map((part) => part.sentence)).size !== sources.length) broken.push('a source is not shown');
  if (point.parts.some((part) => !sources.includes(part.sentence))) broken.push('a part is not from its sources');
  for (const id of sources) {
    if (article.sentences[id] === undefined) broken.push(`sentence ${id} does not exist`);
    if (article.sentences[id]?.role === 'subheading') broken.push(`sentence ${id} is a subheading`);
  }
  for (const index of point.statements) {
    if (summary.statements[index] === undefined) broken.push(`statement ${index} does not exist`);
  }
  summary.statements.forEach(({ content }, index) => {
    const isShown = content.some((span) => point.parts.some((part) => overlaps(span, part)));
    if (isShown !== point.statements.includes(index)) broken.push(`does not say who is behind statement ${index}`);
  });
  for (const { sentence, start, end } of point.parts) {
    const text = article.sentences[sentence]?.text ?? '';
    const isTrimmed = start > 0 || end < text.length;
    if (isTrimmed && !isBalanced(text.slice(start, end))) broken.push('leaves a quotation open');
  }
  return broken;
}

/** A wording that is not the article's must be graded as it deserves. */
function checkGrade(article: Article, summary: Summary, { text, sources }: KeyPoint, grade: Grade): string[] {
  const verdict = verifyPoint(article, summary.statements, { sentences: sources, text });
  return JSON.stringify(verdict) === JSON.stringify(grade) ? [] : [`is graded ${grade.level}, and is ${verdict.level}`];
}

/** Inside their sentence, not empty, in order and never overlapping. */
function checkSpans(article: Article, spans: readonly Span[]): string[] {
  const broken: string[] = [];
  let before: Span | undefined;
  for (const span of spans) {
    const text = article.sentences[span.sentence]?.text;
    if (text === undefined) broken.push(`sentence ${span.sentence} does not exist`);
    else if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
      broken.push(`${span.start}–${span.end} is not inside sentence ${span.sentence}`);
    }
    if (before && (span.sentence < before.sentence || (span.sentence === before.sentence && span.start < before.end))) {
      broken.push(`spans of sentence ${span.sentence} are out of order`);
    }
    before = span;
  }
  return broken;
}
