import type { Statement } from '@/utils/attribute/attribution';
import type { Article, SentenceId, Span } from '@/utils/extract/article';
import { type ClaimWords, claimWords } from '@/utils/language/claim-words';
import { countWords } from './count-words';
import { isBalanced } from './is-balanced';
import { overlaps } from './overlaps';
import { beginsWithOneOf, containsOneOf, isOneOf } from './match-phrases';
import { readOpening } from './read-opening';
import { repeatsHeadline } from './repeats-headline';

/** A claim of fewer words says too little to stand alone. */
const FEWEST_WORDS = 5;
/** Left over beside the claim and who made it, more words than this are news of their own. */
const MOST_LEFT_OVER = 3;
/** The comma or dash between a claim and who made it, on either side of the claim's end. */
const PARTED_AFTER = /[,،，–—-]["”“»«’」』]*$/u;
const PARTED_BEFORE = /^["”“»«’」』]*\s*[,،，–—-]/u;

/**
 * The part of a sentence that is worth a point of its own: what was said, when the sentence is nothing but somebody
 * saying it (who said it is told beside the point), otherwise the sentence without an opener that only connects.
 * When in doubt, the whole sentence.
 */
export function trimSentence(article: Article, id: SentenceId, statements: readonly Statement[]): Span {
  const text = article.sentences[id]?.text ?? '';
  const claim = shortestClaim(article, text, id, statements);
  if (claim) return claim;
  const { start } = readOpening(text, article.language);
  const rest = { sentence: id, start, end: text.length };
  return standsAlone(text.slice(start)) ? rest : { sentence: id, start: 0, end: text.length };
}

const standsAlone = (words: string): boolean => isBalanced(words) && countWords(words) >= FEWEST_WORDS;

function shortestClaim(article: Article, text: string, id: SentenceId, all: readonly Statement[]): Span | undefined {
  const words = claimWords(article.language);
  const here = all.filter((statement) => statement.content.some((span) => span.sentence === id));
  const claims = here.flatMap((statement) => {
    const claim = words && readClaim(article, text, id, statement, words);
    // Who reports what somebody said stands behind it too: KCNA that Kim said.
    const behind = claim ? here.filter((other) => other.content.some((span) => overlaps(span, claim))) : [];
    return words && claim && leavesNothingOut(article, text, claim, behind, words) ? [claim] : [];
  });
  return claims.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}

/** What one statement says in this sentence, when it is a clause of its own. */
function readClaim(
  article: Article,
  text: string,
  id: SentenceId,
  statement: Statement,
  words: ClaimWords,
): Span | undefined {
  const { content, cue, speaker, kind } = statement;
  // What was said may run on in later sentences; here it must be one stretch.
  const [span, another] = content.filter(({ sentence }) => sentence === id);
  if (span === undefined || another !== undefined || cue?.sentence !== id) return undefined;
  if (speaker.name === '' || readOpening(speaker.name, article.language).pointing) return undefined;
  const { sentence, start, end } = speaker.mention;
  const named = article.sentences[sentence]?.text.slice(start, end) ?? '';
  if (containsOneOf(words.relative ?? '', named)) return undefined;
  const said = text.slice(cue.start, cue.end);
  if ((kind === 'indirect' || kind === 'mixed') && !isOneOf(words.saying, said)) return undefined;

  const claim = withMarks(text, span);
  const shown = text.slice(claim.start, claim.end);
  const quoted = kind === 'direct';
  if (quoted && claim.start === span.start) return undefined;
  if (!quoted && containsOneOf(words.firstPerson, shown)) return undefined;
  if (!standsAlone(shown) || readOpening(shown, article.language).pointing) return undefined;
  // Then the news is who says so.
  if (repeatsHeadline(article.title, shown)) return undefined;

  const between = text.slice(cue.end, Math.max(cue.end, claim.start));
  const isLed =
    /[,،:：—–-]/u.test(between) || containsOneOf(words.linking ?? '', between) || isOneOf(words.bare ?? '', said);
  const runsToTheEnd = cue.end <= claim.start && (isLed || quoted) && !/[\p{L}\p{N}]/u.test(text.slice(claim.end));
  const comesFirst =
    claim.end <= cue.start &&
    !/[\p{L}\p{N}]/u.test(text.slice(0, claim.start)) &&
    (quoted || PARTED_AFTER.test(shown) || PARTED_BEFORE.test(text.slice(claim.end)));
  const isClosed = beginsWithOneOf(words.closing ?? '', text.slice(claim.end).trimStart());
  const isClause =
    (runsToTheEnd && (quoted || !beginsWithOneOf(words.unfinished ?? '', shown))) || comesFirst || isClosed;
  return isClause ? claim : undefined;
}

/** The claim with the quotation marks around it and the stop that ends it. */
function withMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /["“„«»‘「『]/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /["”“»«’」』.。।!?！？]/u.test(text.charAt(end))) end++;
  return { sentence: span.sentence, start, end };
}

/** Nothing but who said it and that it was said may be missing: no date, no doubt, no second clause. */
function leavesNothingOut(
  article: Article,
  text: string,
  claim: Span,
  behind: readonly Statement[],
  words: ClaimWords,
): boolean {
  const told = [claim, ...behind.flatMap(({ speaker, via, cue }) => [speaker.mention, via?.mention, cue])];
  let left = text;
  for (const span of told) {
    if (span?.sentence !== claim.sentence) continue;
    left = left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end);
  }
  const { language } = article;
  if (containsOneOf(words.relative ?? '', left)) return false;
  if (/\p{Nd}/u.test(left) || containsOneOf(words.doubt, left) || readOpening(left.trim(), language).leaning)
    return false;
  const { start: connecting } = readOpening(left.trim(), language);
  return countWords(left.trim().slice(connecting)) <= MOST_LEFT_OVER;
}
