import type { CompiledPack, CompiledTemplate } from './compiled-pack';
import { isStop, matchTemplate, phraseEnds, PhraseIndex } from './match-template';
import type { Match, TokenRange } from './match-template';
import type { Token } from './tokenise';

/** A statement as the sentence shows it, before anybody asks who "he" is. */
export interface Found {
  kind: 'direct' | 'indirect' | 'according' | 'document';
  /** The words that name the speaker; empty where the sentence names nobody. */
  source: Token[];
  /** A case ending of the source's last word that is no part of the name. */
  ending?: string;
  only?: 'document' | 'group';
  /** The template has no place for a source: "it is learnt that". */
  nobody: boolean;
  cue: Token[];
  /** What is said, in the pieces it is printed in; empty where it is the sentence before. */
  content: Token[][];
  /** The content is unquoted and goes to the end of its sentence, so that the next may go on with it. */
  open: boolean;
  /** Whoever passed it on: "TASS: Lavrov said …". */
  outer?: Found;
  /** The stretch of text it was found in. */
  stretch: readonly Token[];
}

// A sentence beyond this is a table or an attack.
const longestStretch = 400;
const deepest = 3;

/** Whether words can only be the subject of what follows them. */
export type Subject = (tokens: readonly Token[], after: readonly Token[]) => boolean;

/** Sentences, with quotations whole; a finished quotation ends a sentence as a full stop does. */
export function stretches(tokens: readonly Token[], pack: CompiledPack): Token[][] {
  const found: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && current.length && (startsSentence(before, token) || endsAtQuote(before, tokens, at, pack))) {
      found.push(current);
      current = [];
    }
    current.push(token);
  });
  if (current.length) found.push(current);
  return found;
}

const startsSentence = (before: Token, token: Token): boolean =>
  (before.closed?.sentence ?? before.sentence) !== token.sentence;

function endsAtQuote(before: Token, tokens: readonly Token[], at: number, pack: CompiledPack): boolean {
  const token = tokens[at];
  if (before.kind !== 'quote' || !token || token.kind === 'mark' || !isStop(before.inner?.at(-1))) return false;
  if (pack.pack.capitals === 'names' && !token.capital) return false;
  return pack.goesOn === undefined || pack.goesOn.every((trie) => phraseEnds(trie, tokens, at).length === 0);
}

/** All statements of one stretch, the outer one of a chain first. */
export function findStatements(stretch: readonly Token[], pack: CompiledPack, isSubject: Subject, depth = 0): Found[] {
  if (stretch.length > longestStretch || stretch.length < 3) return [];
  const index = new PhraseIndex(stretch);
  const vetoed = vetoes(index, pack);
  for (const template of pack.templates) {
    const match = matchTemplate(template.steps, index, (from, to) =>
      isSubject(stretch.slice(from, to), stretch.slice(to)),
    );
    if (!match) continue;
    const found = asFound(match, template, stretch);
    if (!found || (match.cue && vetoed.some((range) => overlaps(range, match.cue)))) continue;
    const inner = depth < deepest ? innerStatements(match, stretch, pack, isSubject, depth) : [];
    for (const statement of inner) statement.outer ??= found;
    return [found, ...inner];
  }
  return [];
}

function innerStatements(
  match: Match,
  stretch: readonly Token[],
  pack: CompiledPack,
  isSubject: Subject,
  depth: number,
): Found[] {
  const [claim, second] = match.claims;
  return claim && !second && match.quotes.length === 0
    ? findStatements(stretch.slice(claim.from, claim.to), pack, isSubject, depth + 1)
    : [];
}

function vetoes(index: PhraseIndex, pack: CompiledPack): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const steps of pack.falseFriends) {
    const first = steps[0];
    if (first?.type !== 'words') continue;
    for (const start of index.of(first.trie).keys()) {
      let ends = [start];
      for (const step of steps) {
        if (step.type !== 'words') continue;
        const next = ends.flatMap((at) => index.of(step.trie).get(at) ?? []);
        ends = step.min === 0 ? [...ends, ...next] : next;
      }
      for (const to of ends) ranges.push({ from: start, to });
    }
  }
  return ranges;
}

const overlaps = (range: TokenRange, other: TokenRange | undefined): boolean =>
  other !== undefined && range.from < other.to && other.from < range.to;

function asFound(match: Match, template: CompiledTemplate, stretch: readonly Token[]): Found | undefined {
  const cut = (range: TokenRange | undefined): Token[] => (range ? stretch.slice(range.from, range.to) : []);
  const quotes = match.quotes.map((at) => [...(stretch[at]?.inner ?? [])]);
  const claims = match.claims.map((range) => withoutEdges(cut(range)));
  const content = [...quotes, ...claims].filter((piece) => piece.length > 0).sort(byPlace);
  if (content.length === 0 && !template.content) return undefined;
  const end = match.claims.at(-1)?.to ?? 0;
  return {
    kind: template.kind,
    ...(template.only ? { only: template.only } : {}),
    source: withoutBeginning(cut(match.source ?? match.subject), match.beginning),
    nobody: !template.steps.some((step) => step.type === 'slot' && (step.slot === 'source' || step.slot === 'subject')),
    open: stretch.slice(end).every(isStop) && match.quotes.length === 0 && end > (match.cue?.to ?? 0),
    ...(match.ending === undefined ? {} : { ending: match.ending }),
    cue: cut(match.cue),
    content,
    stretch,
  };
}

/** A preposition written onto the first word is no part of the name; a doubled letter ("لل…") has the article in it. */
function withoutBeginning(tokens: Token[], beginning: string | undefined): Token[] {
  const [first, ...others] = tokens;
  if (!first || !beginning || first.end - first.start !== first.norm.length) return tokens;
  const norm = first.norm.slice(beginning.length);
  return norm.startsWith(beginning) ? tokens : [{ ...first, norm, start: first.start + beginning.length }, ...others];
}

const byPlace = ([a]: Token[], [b]: Token[]): number => (a && b ? a.sentence - b.sentence || a.start - b.start : 0);

/** Without the commas and full stops around it. */
function withoutEdges(tokens: readonly Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

const isEdge = (token: Token | undefined): boolean =>
  isStop(token) || (token?.kind === 'mark' && /^[,،:—–\-、，]$/u.test(token.norm));
