import type { Token } from './tokenise';

// A quotation longer than this has lost its closing mark.
const longest = 900;
const terminal = /[.!?।॥৷。！？…؟۔,،，]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Puts each balanced quotation, with all that is nested in it, into one token.
 * A mark without its partner stays an ordinary mark: it spoils no other quotation. Behind a comma or a colon it opens one
 * that ends with its sentence, as far as anybody can tell.
 * A quotation that runs on over paragraphs, each opened anew and only the last closed, gives one token a paragraph.
 */
export function maskQuotes(tokens: readonly Token[], pairs: readonly (readonly [string, string])[]): Token[] {
  const masked: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const close = token.kind === 'mark' ? (findClose(tokens, i, pairs) ?? findEnd(tokens, i, pairs)) : undefined;
    const last = close === undefined ? undefined : tokens[close.end];
    if (close === undefined || !last) {
      masked.push(token);
      continue;
    }
    const inner = tokens.slice(close.from ?? i + 1, close.inner);
    masked.push({
      ...token,
      kind: 'quote',
      norm: '',
      capital: false,
      inner,
      closed: { sentence: last.sentence, end: last.end },
      ...(close.unclosed ? { unclosed: true } : {}),
    });
    i = close.end;
  }
  return masked;
}

interface Close {
  /** Index of the first token inside it, where it is not the one behind the mark. */
  from?: number;
  /** Index of the last token that belongs to the quotation. */
  end: number;
  /** Index after the last token inside it. */
  inner: number;
  unclosed?: true;
}

/** "he said, “…": up to the end of the sentence. */
function findEnd(
  tokens: readonly Token[],
  open: number,
  pairs: readonly (readonly [string, string])[],
): Close | undefined {
  const [before, mark] = [tokens[open - 1], tokens[open]];
  const isOpener = mark !== undefined && mark.norm !== "'" && pairs.some(([opener]) => opener === mark.norm);
  if (!isOpener || !opens(tokens, open) || before?.sentence !== mark.sentence || !/^[,:]$/u.test(before.norm))
    return undefined;
  let end = open;
  while (tokens[end + 1]?.sentence === mark.sentence) end++;
  // "“… why’s and other slogans": an ending that is written onto the closing mark.
  if (tokens.slice(open, end + 1).some(({ kind, norm }) => kind === 'word' && /\p{sc=Beng}'\p{sc=Beng}/u.test(norm)))
    return undefined;
  return end - open > 2 ? { end, inner: end + 1, unclosed: true } : undefined;
}

function findClose(
  tokens: readonly Token[],
  open: number,
  pairs: readonly (readonly [string, string])[],
): Close | undefined {
  const mark = tokens[open];
  const pair = pairs.find(([opener]) => opener === mark?.norm || (opener === '‘' && mark?.norm === "'"));
  if (!mark || !pair || !opens(tokens, open)) return undefined;
  const [opener = '', closer = ''] = pair.map((sign) => sign.replaceAll('’', "'"));
  if (isTyped(tokens, open)) {
    const typed = findTyped(tokens, open);
    if (typed) return typed;
  }
  const partner = findPartner(tokens, open, opener, closer);
  // A straight mark may be an apostrophe, or one that closes.
  if (partner || opener === closer) return partner;
  return findOther(tokens, open) ?? findFurther(tokens, open, opener, closer);
}

function findPartner(tokens: readonly Token[], open: number, opener: string, closer: string): Close | undefined {
  const paragraph = tokens[open]?.paragraph;
  let depth = 1;
  for (let i = open + 1; i < tokens.length && i - open < longest; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.paragraph !== tokens[i - 1]?.paragraph && token.paragraph !== paragraph) {
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

/** "''…''", "‘’…’’": two single marks for one; the tokeniser joins the usual ones. */
const isTyped = (tokens: readonly Token[], at: number): boolean => {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark !== undefined && next?.norm === "'" && /^['‘]$/u.test(mark.norm) && touches(mark, next);
};

function findTyped(tokens: readonly Token[], open: number): Close | undefined {
  for (let i = open + 2; i < tokens.length && i - open < longest; i++) {
    if (tokens[i]?.paragraph !== tokens[open]?.paragraph) return undefined;
    const length = tokens[i]?.norm === "''" ? 1 : tokens[i]?.norm === "'" && isTyped(tokens, i) ? 2 : 0;
    if (length > 0) return { from: open + 2, end: i + length - 1, inner: i };
  }
  return undefined;
}

/** "“… here.’": closed with the mark of another pair, at the end of a sentence, with nothing opened or closed before it. */
function findOther(tokens: readonly Token[], open: number): Close | undefined {
  for (let i = open + 1; i < tokens.length && i - open < longest; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || token.paragraph !== tokens[open]?.paragraph) return undefined;
    if (!/^(?:["“”„«»‘]|'{1,2}|‘‘)$/u.test(token.norm)) continue;
    const ends = terminal.test(before.norm) || isTerminal(tokens[i + 1]);
    const isClose = /^(?:["”]|'{1,2})$/u.test(token.norm) && closes(tokens, i) && i - open > 1;
    return ends && isClose ? { end: i, inner: i } : undefined;
  }
  return undefined;
}

/** Paragraphs that a quotation may have without being opened again. */
const longestSpeech = 4;

/** "“… here. ¶ … there. ¶ … done.”": opened once and closed where a later paragraph ends. */
function findFurther(tokens: readonly Token[], open: number, opener: string, closer: string): Close | undefined {
  const first = tokens[open]?.paragraph ?? 0;
  for (let i = open + 1; i < tokens.length && i - open < longest; i++) {
    const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!before || !token || token.paragraph - first >= longestSpeech) return undefined;
    if (token.norm === opener && opens(tokens, i)) return undefined;
    if (token.norm !== closer || !closes(tokens, i)) continue;
    const ends = !after || after.paragraph !== token.paragraph || isTerminal(after);
    return ends && terminal.test(before.norm) && token.paragraph > first ? { end: i, inner: i } : undefined;
  }
  return undefined;
}

const isTerminal = (token: Token | undefined): boolean => token !== undefined && terminal.test(token.norm);

/** "… here,“ said": an opening mark where only a closing one can stand. */
function isMistyped(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before !== undefined && token?.spaced === false && after?.spaced === true && terminal.test(before.norm);
}

// Papers mix curly and straight marks: “…" closes too, and so does „…" or „…”.
const closesPair = (token: Token, closer: string | undefined): boolean =>
  token.norm === closer ||
  (closer === '”' && token.norm === '"') ||
  (closer === '"' && token.norm === '”') ||
  (closer === '“' && (token.norm === '"' || token.norm === '”'));

// A straight mark, or a closing one set for it, opens after a space or a bracket and before a word; a curly one always does.
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !after || after.sentence !== token.sentence) return false;
  if (!/^["'”]$/u.test(token.norm)) return true;
  // "he said,’ we …’": a closing mark at the wrong side of the space.
  if (token.norm !== '"' && before && /^[,:]$/u.test(before.norm) && touches(before, token) && after.kind === 'word')
    return true;
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
  // "he said, "…": a straight mark with a space before it and none behind it opens.
  if (
    token.norm === '"' &&
    /^[,:]$/u.test(before.norm) &&
    token.spaced &&
    after &&
    touches(token, after) &&
    after.kind === 'word'
  )
    return false;
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
