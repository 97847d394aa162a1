import type { Article, SentenceId } from '@/utils/extract/article';

/** What an engine is given: the article as data, and how many points the reader wants. */
export interface ProposalRequest {
  title: string;
  language: string;
  sentences: readonly { id: SentenceId; text: string }[];
  points: number;
}

/** Wording that an engine proposes for some of the sentences. Nothing in it is trusted before it is verified. */
export interface Proposal {
  sentences: readonly SentenceId[];
  text: string;
}

/** What can go wrong with an engine that the reader switched on. The extractive summary is there whatever happens. */
export type EngineProblem =
  | 'engine-missing' // the browser has none, or not for this language
  | 'engine-unreachable' // nobody answers at that address
  | 'engine-refused' // the key or the model is not accepted
  | 'engine-failed' // it answered with an error of its own
  | 'engine-slow' // no whole answer in time
  | 'engine-cancelled'
  | 'answer-too-large'
  | 'answer-cut-off'
  | 'answer-unreadable' // no list of points with sentence numbers
  | 'nothing-usable'; // no point was about this article

export type EngineOutcome<T> = { ok: true; value: T } | { ok: false; problem: EngineProblem };

export const proposed = <T>(value: T): EngineOutcome<T> => ({ ok: true, value });
export const failed = (problem: EngineProblem): EngineOutcome<never> => ({ ok: false, problem });

/** Proposes points for numbered sentences. Never throws for what a server, a model or a page does. */
export interface SummaryEngine {
  /** `endpoint@1 llama3.2`: kept with the summary. */
  name: string;
  propose: (request: ProposalRequest, signal: AbortSignal) => Promise<EngineOutcome<Proposal[]>>;
}

/** The text beyond this is not sent: models forget it, and readers pay for it. */
const LONGEST_TEXT = 40_000;

/** The article as an engine gets it: running text only, from the start up to a limit. */
export function requestFor(article: Article, points: number): ProposalRequest {
  const sentences: { id: SentenceId; text: string }[] = [];
  let length = 0;
  for (const { id, text, role } of article.sentences) {
    if (role === 'subheading') continue;
    length += text.length;
    if (length > LONGEST_TEXT && sentences.length > 0) break;
    sentences.push({ id, text });
  }
  return { title: article.title, language: article.language, sentences, points };
}
