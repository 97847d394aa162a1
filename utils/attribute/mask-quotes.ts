import type { Token } from './tokenise';

// A quotation longer than this has lost its closing mark.
const longest = 900;
const terminal = /[.!?।॥。！？…؟۔,،，]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Puts each balanced quotation, with all that is nested in it, into one token.
 * A mark without its partner stays an ordinary mark: it spoils no other quotation.
 * A quotation that runs on over paragraphs, each opened anew and only the last closed, gives one token a paragraph.
 */
export function maskQuotes(tokens: readonly Token[], pairs: readonly (readonly [string, string])[]): Token[] {
  const masked: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const close = token.kind === 'mark' ? findClose(tokens, i, pairs) : undefined;
    const last = close === undefined ? undefined : tokens[close.end];
    if (close === undefined || !last) {
      masked.push(token);
      continue;
    }
    const inner = tokens.slice(i + 1, close.inner);
    masked.push({
      ...token,
      kind: 'quote',
      norm: '',
      capital: false,
      inner,
      closed: { sentence: last.sentence, end: last.end },
    });
    i = close.end;
  }
  return masked;
}

interface Close {
  /** Index of the last token that belongs to the quotation. */
  end: number;
  /** Index after the last token inside it. */
  inner: number;
}

function findClose(
  tokens: readonly Token[],
  open: number,
  pairs: readonly (readonly [string, string])[],
): Close | undefined {
  const mark = tokens[open];
  const pair = pairs.find(([opener]) => opener === mark?.norm || (opener === '‘' && mark?.norm === "'"));
  if (!mark || !pair || !opens(tokens, open)) return undefined;
  const [opener, closer] = pair.map((sign) => sign.replaceAll('’', "'"));
  let depth = 1;
  for (let i = open + 1; i < tokens.length && i - open < longest; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.paragraph !== tokens[i - 1]?.paragraph && token.paragraph !== mark.paragraph) {
      // The next paragraph opens the same quotation again: this one ends with its paragraph.
      return token.norm === opener && opener !== closer ? { end: i - 1, inner: i } : undefined;
    }
    if (token.kind !== 'mark') continue;
    if (token.norm === opener && opener !== closer && isMistyped(tokens, i)) return { end: i, inner: i };
    if (token.norm === opener && opener !== closer && opens(tokens, i)) depth++;
    else if (closesPair(token, closer) && closes(tokens, i) && --depth === 0) {
      return i - open > 1 ? { end: i, inner: i } : undefined;
    }
  }
  return undefined;
}

/** "… here,“ said": an opening mark where only a closing one can stand. */
function isMistyped(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before !== undefined && token?.spaced === false && after?.spaced === true && terminal.test(before.norm);
}

// Papers mix curly and straight marks: “…" closes too.
const closesPair = (token: Token, closer: string | undefined): boolean =>
  token.norm === closer || (closer === '”' && token.norm === '"') || (closer === '"' && token.norm === '”');

// A straight mark opens after a space or a bracket and before a word; a curly one always does.
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !after || after.sentence !== token.sentence) return false;
  if (token.norm !== '"' && token.norm !== "'") return true;
  return !touches(token, after)
    ? false
    : !before || before.sentence !== token.sentence || token.spaced || before.kind === 'mark';
}

// An apostrophe inside a word never comes here (the tokeniser keeps it); "teachers' union" does.
function closes(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before) return false;
  if (before.sentence !== token.sentence)
    return !after || after.sentence !== token.sentence || after.spaced || after.kind === 'mark';
  if (terminal.test(before.norm)) return true;
  return (
    !after ||
    after.sentence !== token.sentence ||
    after.spaced ||
    !letter.test(after.norm.charAt(0)) ||
    token.norm !== "'"
  );
}

const touches = (left: Token, right: Token): boolean => left.sentence === right.sentence && left.end === right.start;
