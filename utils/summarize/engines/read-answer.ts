import type { SentenceId } from '@/utils/extract/article';
import { type EngineOutcome, failed, type Proposal, type ProposalRequest, proposed } from './engine';

const MOST_POINTS = 10;
const MOST_SENTENCES = 3;
const LONGEST_POINT = 800;

/**
 * The points in a model's answer. A point without a sentence of this article is dropped; an answer without any list of
 * points is unreadable, or cut off when it was about to become one.
 */
export function readAnswer(answer: string, request: ProposalRequest): EngineOutcome<Proposal[]> {
  const start = answer.indexOf('{');
  const end = answer.lastIndexOf('}');
  const parsed = start >= 0 && end > start ? parse(answer.slice(start, end + 1)) : undefined;
  if (!isRecord(parsed) || !Array.isArray(parsed['points'])) {
    return failed(
      start >= 0 && !answer.trimEnd().replace(/`+$/, '').trimEnd().endsWith('}')
        ? 'answer-cut-off'
        : 'answer-unreadable',
    );
  }
  const known = new Set(request.sentences.map(({ id }) => id));
  const points: unknown[] = parsed['points'];
  const proposals = points.slice(0, MOST_POINTS).flatMap((point) => readPoint(point, known) ?? []);
  return proposals.length > 0 ? proposed(proposals) : failed('nothing-usable');
}

function readPoint(point: unknown, known: ReadonlySet<SentenceId>): Proposal | undefined {
  if (!isRecord(point) || !Array.isArray(point['sentences']) || typeof point['text'] !== 'string') return undefined;
  const named: unknown[] = point['sentences'];
  const sentences = [...new Set(named)].filter((id): id is SentenceId => typeof id === 'number' && known.has(id));
  const text = point['text'].replace(/\s+/gu, ' ').trim();
  const wrong = sentences.length === 0 || sentences.length < new Set(named).size || sentences.length > MOST_SENTENCES;
  if (wrong || text === '' || text.length > LONGEST_POINT) return undefined;
  return { sentences: sentences.sort((a, b) => a - b), text };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
