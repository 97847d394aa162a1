import type { Attribution } from '@/utils/attribute/attribution';
import type { Article, SentenceId, Span } from '@/utils/extract/article';
import type { Length } from '../build-summary';
import { makePoint } from '../make-point';
import type { KeyPoint, Summary } from '../summary';
import { trimSentence } from '../trim-sentence';
import { type EngineOutcome, failed, type Proposal, proposed, requestFor, type SummaryEngine } from './engine';
import { verifyPoint } from './verify-point';

/** A summary in an engine's wording, and how many of its points had to give way to the article's own words. */
export interface ProposedSummary {
  summary: Summary;
  replaced: number;
}

/** How many points an engine is asked for. */
const ASKED: Record<Length, number> = { brief: 2, normal: 5, full: 10 };

/**
 * Asks an engine for points and keeps what holds against the article. Statements, credits and who stands behind a point
 * are those of the attribution, never the engine's. A problem leaves the reader with the extractive summary.
 */
export async function buildProposedSummary(
  article: Article,
  attribution: Attribution,
  engine: SummaryEngine,
  length: Length,
  signal: AbortSignal,
): Promise<EngineOutcome<ProposedSummary>> {
  const request = requestFor(article, ASKED[length]);
  const answer = await engine.propose(request, signal);
  if (signal.aborted) return failed('engine-cancelled');
  if (!answer.ok) return answer;

  const points: KeyPoint[] = [];
  let last = -1;
  let replaced = 0;
  for (const proposal of answer.value.toSorted((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))) {
    if (points.length === request.points || proposal.sentences.some((id) => id <= last)) continue;
    const verdict = verifyPoint(article, attribution.statements, proposal);
    const point =
      verdict.level === 'failed'
        ? extractivePoint(article, attribution, proposal)
        : gradedPoint(article, attribution, proposal);
    if (!point) continue;
    if (verdict.level === 'failed') replaced++;
    else point.grade = verdict;
    points.push(point);
    last = Math.max(...proposal.sentences);
  }
  if (replaced === points.length) return failed('nothing-usable');
  const body = article.sentences.filter((sentence) => sentence.role !== 'subheading');
  const sources = new Set(points.flatMap((point) => point.sources));
  return proposed({
    summary: {
      keyPoints: points,
      statements: attribution.statements,
      credits: attribution.credits,
      coverage: { sentences: body.length, used: sources.size },
      engine: engine.name,
    },
    replaced,
  });
}

/** The engine's words, resting on whole sentences. */
function gradedPoint(
  article: Article,
  { statements }: Attribution,
  { sentences, text }: Proposal,
): KeyPoint | undefined {
  const parts = sentences.map((id) => ({ sentence: id, start: 0, end: article.sentences[id]?.text.length ?? 0 }));
  const point = makePoint(article, statements, parts);
  return point && { ...point, text };
}

/** The article's own words for the same sentences. */
function extractivePoint(article: Article, { statements }: Attribution, { sentences }: Proposal): KeyPoint | undefined {
  const [only, ...others] = sentences;
  const whole = (id: SentenceId): Span => ({ sentence: id, start: 0, end: article.sentences[id]?.text.length ?? 0 });
  if (only === undefined) return undefined;
  const parts = others.length === 0 ? [trimSentence(article, only, statements)] : sentences.map(whole);
  return makePoint(article, statements, parts);
}
