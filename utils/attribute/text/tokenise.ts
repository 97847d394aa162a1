import type { Sentence } from '@/utils/extract/article';

/** A word, a punctuation mark, or (after `maskQuotes`) a whole quotation, with its place in the printed text. */
export interface Token {
  sentence: number;
  start: number;
  end: number;
  /** What is compared: NFC, lower case, one kind of apostrophe, Arabic without the signs that may be left out. */
  norm: string;
  kind: 'word' | 'mark' | 'quote';
  /** The printed first letter is upper case. */
  capital: boolean;
  spaced: boolean;
  paragraph: number;
  /** Only for a quotation: what stands between its marks. */
  inner?: readonly Token[];
  /** Only for a quotation: where its closing mark ends. */
  closed?: { sentence: number; end: number };
  /** Only for a quotation: it has lost its closing mark, and ends with its sentence. */
  unclosed?: true;
}

// Scripts without spaces give one token a character; elsewhere a word keeps its apostrophes, hyphens and marks, but for
// the little words of French and Italian that lose their vowel ("qu'aucun", "dell'accordo") and the verb behind an
// English pronoun ("she's"). A Bengali numerator (৷) is typed for the daṇḍa and is a mark; two single marks beside each
// other are typed for a double one.
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]\p{M}*|(?:[CcDdJjLlMmNnSsTt]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u|(?:[Dd]e|[Aa]|[Nn]e|[Ss]u|[Dd]a)ll|[Uu]n)['’](?=\p{L}|$)|(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|[Ii]t|[Ww]e|[Yy]ou|I)(?=['’](?:s|re|ve|d|ll|m)(?![\p{L}\p{N}]))|['’](?:s|re|ve|d|ll|m)(?![\p{L}\p{N}])|(?!৷)[\p{L}\p{M}\p{N}](?:(?!৷)[\p{L}\p{M}\p{N}\u200c\u200d]|['’.\-‐‑](?=[\p{L}\p{N}])|(?<=\d),(?=\d{3}(?!\d)))*|‘‘|’’|\S/gu;
/** Letters that stand beside each other without blanks between words. */
export const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const word = /^(?!৷)['’]?[\p{L}\p{N}\p{M}]/u;
/** A joiner that joins nothing, left over before a quotation mark. */
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

/** "al-Assad": the capital of a name behind its article. */
const joinedParticle = /^(?:al|el|ad|an|ar|as|ash|at|az)[-‑](?=\p{Lu})/u;

/** Arabic signs for short vowels and doubling, and the stroke that only stretches a word: some papers write them. */
const optionalSigns = /[\u0640\u064b-\u0652\u0670]/gu;

export const normalForm = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(optionalSigns, '');

/** The tokens of one string, without a place in an article: for packs' phrases. */
export function tokeniseText(text: string): string[] {
  return tokenise([{ id: 0, text, paragraph: 0 }]).map((found) => found.norm);
}

/** All tokens of the sentences, in reading order. */
export function tokenise(sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    let end = 0;
    const mixed = spaceless.test(sentence.text);
    for (const match of sentence.text.matchAll(token)) {
      if (invisible.test(match[0])) continue;
      for (const piece of mixed ? splitScripts(match[0]) : [{ text: match[0], offset: 0 }]) {
        const start = match.index + piece.offset;
        const norm = normalForm(piece.text);
        const first = piece.text.replace(joinedParticle, '').charAt(0);
        tokens.push({
          sentence: sentence.id,
          start,
          end: start + piece.text.length,
          norm,
          kind: word.test(piece.text) ? 'word' : 'mark',
          capital: first !== first.toLowerCase(),
          spaced: start > end || start === 0,
          paragraph: sentence.paragraph,
        });
        end = start + piece.text.length;
      }
    }
  }
  return tokens;
}

// "7月13日": digits and letters beside Han characters are words of their own.
function splitScripts(text: string): { text: string; offset: number }[] {
  if (text.length === 1 || !spaceless.test(text)) return [{ text, offset: 0 }];
  const pieces: { text: string; offset: number }[] = [];
  for (const match of text.matchAll(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]\p{M}*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]+/gu,
  )) {
    pieces.push({ text: match[0], offset: match.index });
  }
  return pieces;
}
