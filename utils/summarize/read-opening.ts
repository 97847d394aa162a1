import { type OpenerWords, openerWords } from '@/utils/language/opener-words';
import { phrasesOf } from './match-phrases';

/** How a sentence begins. */
export interface Opening {
  /** Where the sentence begins when openers that only connect are left off. */
  start: number;
  /** It needs the sentence before to be understood. */
  pointing: boolean;
  /** It turns against the sentence before, or follows from it. */
  leaning: boolean;
  /** It says itself that it is background. */
  background: boolean;
}

type Readers = Record<Exclude<keyof OpenerWords, 'freeOrder'>, RegExp | undefined> & Pick<OpenerWords, 'freeOrder'>;

const LONGEST_OPENER = 80;
/** "In a letter, …", "Twice a year, …": a few words up to a comma, with no name among them that a pronoun could mean: told by capitals. */
const ADVERBIAL = /^\p{Lu}[^\p{Lu}.!?,;:"“„«()]{2,40},\s*/u;
const readers = new Map<string, Readers>();

/** Reads how a sentence of this language begins; a language without data has no openers. */
export function readOpening(sentence: string, language: string): Opening {
  const words = readersFor(language);
  const head = sentence.slice(0, LONGEST_OPENER).normalize('NFC');
  const connecting = lengthOf(words.connecting, head);
  const leaning = lengthOf(words.leaning, head.slice(connecting));
  const rest = head.slice(connecting + leaning);
  const afterAdverbial = rest.slice(ADVERBIAL.exec(rest)?.[0].length ?? 0);
  return {
    start: words.freeOrder || /[,،]\s*$/u.test(head.slice(0, connecting)) ? printedLength(sentence, connecting) : 0,
    pointing: [rest, afterAdverbial].some(
      (text) => lengthOf(words.standing, text) === 0 && lengthOf(words.pointing, text) > 0,
    ),
    leaning: leaning > 0,
    background: lengthOf(words.background, head) > 0,
  };
}

const lengthOf = (reader: RegExp | undefined, text: string): number => reader?.exec(text)?.[0].length ?? 0;

/** How many units of the printed sentence the first `normalised` units of its NFC form are. */
function printedLength(sentence: string, normalised: number): number {
  let length = 0;
  while (length < sentence.length && sentence.slice(0, length).normalize('NFC').length < normalised) length++;
  return length;
}

function readersFor(language: string): Readers {
  const known = readers.get(language);
  if (known) return known;
  const { pointing, standing, connecting, leaning, background, freeOrder } = openerWords(language) ?? {};
  const made: Readers = {
    pointing: openerReader(pointing),
    standing: openerReader(standing),
    connecting: openerReader(connecting),
    leaning: openerReader(leaning),
    background: openerReader(background),
    ...(freeOrder ? { freeOrder } : {}),
  };
  readers.set(language, made);
  return made;
}

/** One of the phrases at the start, no letter after it, with the comma and the blanks that follow. */
function openerReader(phrases: string | undefined): RegExp | undefined {
  if (phrases === undefined) return undefined;
  return new RegExp(`^(?:${phrasesOf(phrases)})(?![\\p{L}\\p{M}\\p{N}])[\\s,،:]*`, 'iu');
}
