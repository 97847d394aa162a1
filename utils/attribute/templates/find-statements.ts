import { followsVerb, isMidPhrase, speakerNouns } from '@/utils/attribute/speakers/capital-nouns';
import { contains } from '@/utils/attribute/speakers/cast';
import { isMisplaced } from './misplaced';
import type { Step, Trie } from './compile-template';
import type { CompiledPack, CompiledTemplate } from './compiled-pack';
import { showsSomebody } from '@/utils/attribute/speakers/shows-somebody';
import { isEntry, isStop, matchTemplate, phraseEnds, PhraseIndex } from './match-template';
import type { Match, SlotTests, TokenRange } from './match-template';
import { hasPhrase, isNameless, nameBehindComma, trimEdges } from '@/utils/attribute/speakers/trim-source';
import type { Place } from '@/utils/attribute/speakers/trim-source';
import type { Token } from '@/utils/attribute/text/tokenise';
import type { SpeechTemplate } from '@/utils/language/packs/speech-pack';

/** A statement as the sentence shows it, before anybody asks who "he" is. */
export interface Found {
  kind: SpeechTemplate['kind'];
  /** The words that name the speaker; empty where the sentence names nobody. */
  source: Token[];
  place: Place;
  /** What explains the name behind it: ", the mayor of Lyon". */
  explained: Token[];
  /** A case ending of the source's last word that is no part of the name. */
  ending?: string;
  only?: NonNullable<SpeechTemplate['only']>;
  /** What the source's head has to be. */
  head?: Trie;
  /** The template has no place for a source: "it is learnt that". */
  nobody: boolean;
  /** What is said stands before the source, with a comma between: nothing but its speaker stands there. */
  tag: boolean;
  /** The verb stands without its subject, as Spanish verbs may: whoever spoke last speaks on. */
  omits: boolean;
  /** The sentence is about somebody else: "he" behind it is not the speaker. */
  aside: boolean;
  cue: Token[];
  /** What is said, in the pieces it is printed in; empty where it is the sentence before. */
  content: Token[][];
  /** Empty content is all of the paragraph up to there. */
  above: boolean;
  /** The content is unquoted and goes to the end of its sentence, so that the next may go on with it. */
  open: boolean;
  /** Whoever passed it on: "TASS: Lavrov said …". */
  outer?: Found | undefined;
  /** The stretch of text it was found in. */
  stretch: readonly Token[];
}

// A sentence beyond this is a table or an attack.
const longestStretch = 400;
const deepest = 3;
/** Words from a quotation to the verb that says whose it is. */
const longestTag = 12;

/** What the templates cannot know: it depends on the rest of the article. */
export interface Tests {
  /** Whether words can only be the subject of what follows them. */
  isSubject: (tokens: readonly Token[], after: readonly Token[]) => boolean;
  /** Whether words in front of a verb end with what a template's `only` asks for. */
  isOfKind: (only: NonNullable<Found['only']>, tokens: readonly Token[]) => boolean;
  /** Whether the words that should name a speaker do; otherwise the next template has its turn. */
  accept: (found: Found) => boolean;
}

/** Sentences, with quotations whole; a finished quotation ends a sentence as a full stop does. */
export function stretches(tokens: readonly Token[], pack: CompiledPack): Token[][] {
  const found: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const ends =
      before !== undefined &&
      (startsSentence(before, token) || endsAtQuote(before, tokens, at, pack) || beginsQuote(tokens, at));
    if (before && ends && current.length > 0 && !namesSpeaker(before, tokens, at, pack) && !isAnnounced(tokens, at)) {
      found.push(current);
      current = [];
    }
    current.push(token);
  });
  if (current.length) found.push(current);
  return found;
}

/** "She told the council: ¶ “…”": a quotation that is a paragraph by itself ends the sentence with the colon above it. */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  const [colon, quote, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (quote?.kind !== 'quote' || (colon?.norm !== ':' && colon?.norm !== '：')) return false;
  return quote.paragraph <= colon.paragraph + 1 && (isStop(next) || next?.paragraph !== quote.paragraph);
}

const startsSentence = (before: Token, token: Token): boolean =>
  (before.closed?.sentence ?? before.sentence) !== token.sentence;

/** "“Why not?” | Jane Doe asked.": a question or an exclamation does not end the sentence that it is quoted in. */
function namesSpeaker(quote: Token, tokens: readonly Token[], at: number, pack: CompiledPack): boolean {
  const mark = quote.kind === 'quote' ? (quote.inner?.at(-1)?.norm ?? '') : '';
  // Where every noun has a capital, only a verb can go on behind a quotation.
  if (pack.pack.capitals === 'nouns' && tokens[at]?.capital) return false;
  if (!/^[?!….]$/u.test(mark)) return false;
  const longest = mark === '.' ? 4 : longestTag;
  const cuesAt = (place: number): number[] => pack.quoteCues.flatMap((trie) => phraseEnds(trie, tokens, place));
  // "“…?” Angry about it, the minister | said, “…”": the verb opens what comes behind it.
  for (let cue = at; pack.goesOn && cue < Math.min(at + longest, tokens.length); cue++) {
    if (tokens[cue]?.kind === 'quote' || endsHere(tokens, cue)) break;
    if (cuesAt(cue).some((end) => opensOwn(tokens[end], pack))) return false;
  }
  for (let cue = at; cue < Math.min(at + longest, tokens.length); cue++) {
    const token = tokens[cue];
    if (!token || token.kind === 'quote' || token.paragraph !== quote.paragraph || endsHere(tokens, cue)) return false;
    if (
      cue > at &&
      (mark !== '.' || !pack.pack.afterQuote) &&
      cuesAt(cue).some((end) => !opensOwn(tokens[end], pack) && (mark !== '.' || !opensOther(tokens[end], pack)))
    )
      return true;
  }
  return false;
}

/** "“….” Critics say | that the bridge …": behind a full stop the verb ends its sentence, or tells of something else. */
const opensOther = (behind: Token | undefined, pack: CompiledPack): boolean =>
  pack.genders.length > 0 && behind?.kind === 'word' && phraseEnds(pack.after, [behind], 0).length === 0;

/** "“…!” The ministry said, | the bridge was closed.": the verb opens what comes behind it. */
const opensOwn = (behind: Token | undefined, pack: CompiledPack): boolean =>
  pack.goesOn !== undefined && (behind?.norm === ',' || behind?.norm === ':');

/** "Rep. Jane Doe, R-Pa., said": a full stop inside a sentence belongs to an abbreviation. */
const endsHere = (tokens: readonly Token[], at: number): boolean =>
  isStop(tokens[at]) && (tokens[at]?.norm !== '.' || tokens[at + 1]?.sentence !== tokens[at]?.sentence);

function endsAtQuote(before: Token, tokens: readonly Token[], at: number, pack: CompiledPack): boolean {
  const token = tokens[at];
  if (before.kind !== 'quote' || !token || token.kind === 'mark' || !isStop(before.inner?.at(-1))) return false;
  if (pack.pack.capitals !== undefined && !token.capital) return false;
  return pack.goesOn === undefined || pack.goesOn.every((trie) => phraseEnds(trie, tokens, at).length === 0);
}

/** "…, says Lopez. | “(The bridge) is safe.”": a whole quotation behind a full stop that the sentence goes over. */
function beginsQuote(tokens: readonly Token[], at: number): boolean {
  const [before, stop, quote, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    quote?.kind === 'quote' &&
    stop?.norm === '.' &&
    before?.norm !== '.' &&
    isStop(quote.inner?.at(-1)) &&
    (after === undefined || after.sentence !== (quote.closed?.sentence ?? quote.sentence))
  );
}

function slotTests(stretch: readonly Token[], pack: CompiledPack, tests: Tests): SlotTests {
  return {
    subject: (from, to) => tests.isSubject(stretch.slice(from, to), stretch.slice(to)),
    source: (from, to, behind) => {
      if (!pack.phrases) return !pack.pack.source.knownOnly || showsSomebody(stretch.slice(from, to), pack);
      // Where every noun has a capital, a phrase behind its verb is as long as it can be.
      if (pack.pack.capitals === 'nouns' && (behind || followsVerb(stretch, from, pack)))
        return speakerNouns(stretch.slice(from), pack) === to - from;
      if (pack.pack.capitals === 'nouns' && isMidPhrase(stretch, from, to, pack)) return false;
      return hasPhrase(stretch.slice(from, to), pack, behind ? 'behind' : isTag(stretch, from) ? 'tag' : 'front');
    },
  };
}

/** The same answers, each worked out once: every template asks about the same words. */
function onceEach({ subject, source }: SlotTests, width: number): SlotTests {
  const subjects = new Map<number, boolean>();
  const sources = new Map<number, boolean>();
  const remember = (known: Map<number, boolean>, key: number, answer: () => boolean): boolean => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = answer()));
    return found;
  };
  return {
    subject: (from, to) => remember(subjects, from * width + to, () => subject(from, to)),
    source: (from, to, behind) =>
      remember(sources, (from * width + to) * 2 + (behind ? 1 : 0), () => source(from, to, behind)),
  };
}

/** "A list *of leaders* | who …": where the longest phrase is not what a template asks for, a shorter one may be. */
function slotsByKind(
  slots: SlotTests,
  stretch: readonly Token[],
  pack: CompiledPack,
  tests: Tests,
): (only: Found['only']) => SlotTests {
  if (!pack.phrases || pack.pack.capitals !== 'names' || pack.genders.length === 0) return () => slots;
  const made = new Map<Found['only'], SlotTests>();
  return (only) => {
    if (!only) return slots;
    let found = made.get(only);
    if (!found) {
      const source: SlotTests['source'] = (from, to, behind) =>
        slots.source(from, to, behind) && (behind || tests.isOfKind(only, stretch.slice(from, to)));
      made.set(only, (found = onceEach({ subject: slots.subject, source }, stretch.length + 1)));
    }
    return found;
  };
}

/** All statements of one stretch, the outer one of a chain first. */
export function findStatements(stretch: readonly Token[], pack: CompiledPack, tests: Tests, depth = 0): Found[] {
  if (stretch.length > longestStretch || stretch.length < 3) return [];
  const index = new PhraseIndex(stretch, pack.openings);
  const vetoed = vetoes(index, pack);
  const slots = onceEach(slotTests(stretch, pack, tests), stretch.length + 1);
  const slotsFor = slotsByKind(slots, stretch, pack, tests);
  for (const template of pack.templates) {
    if (template.content === 'below' || (template.whole && depth > 0)) continue;
    const match = matchTemplate(template.steps, index, slotsFor(template.only));
    if (!match) continue;
    const found = asFound(match, template, stretch, pack);
    if (!found || (match.cue && vetoed.some((range) => misreads(range, match.cue)))) continue;
    if (!tests.accept(found)) continue;
    if (template.each) return eachOf(found, match, stretch);
    if (template.apart) return partsOf(found, match, stretch);
    const inner = depth < deepest && !template.leaf ? innerStatements(match, stretch, pack, tests, depth) : [];
    for (const statement of inner) statement.outer ??= found;
    return [found, ...inner];
  }
  return [];
}

/**
 * Who is going to speak in a quotation that stands behind this sentence without naming anybody; where a pronoun stands
 * there (`isNamed`), only whoever is met in a case of his own.
 */
export function findAnnounced(
  stretch: readonly Token[],
  pack: CompiledPack,
  tests: Tests,
  isNamed: boolean,
): Found | undefined {
  if (stretch.length > longestStretch) return undefined;
  const index = new PhraseIndex(stretch, pack.openings);
  const slots = onceEach(slotTests(stretch, pack, tests), stretch.length + 1);
  for (const template of pack.templates) {
    if (template.content !== 'below' || (isNamed && !template.steps.some(hasEnding))) continue;
    const match = matchTemplate(template.steps, index, slots);
    const found = match && asFound(match, template, stretch, pack);
    if (found && tests.accept(found)) return found;
  }
  return undefined;
}

const hasEnding = (step: Step): boolean => step.type === 'slot' && step.ending !== undefined;

/** "She *demanded* … and *promised* …": a statement for every claim, with the cue in the same place. */
const eachOf = (found: Found, match: Match, stretch: readonly Token[]): Found[] => {
  const quotes = match.quotes.map((at) => ({ from: at, to: at + 1 }));
  const pieces = [...match.claims, ...quotes].sort((a, b) => a.from - b.from);
  return pieces.flatMap((piece, place) => {
    const cue = match.cues[place];
    const isQuote = quotes.includes(piece);
    const content = isQuote
      ? [...(stretch[piece.from]?.inner ?? [])]
      : withoutEdges(stretch.slice(piece.from, piece.to));
    const open = place === pieces.length - 1 && !isQuote && found.open;
    const kind = isQuote ? 'direct' : found.kind;
    return cue && content.length > 0
      ? [{ ...found, kind, cue: stretch.slice(cue.from, cue.to), content: [content], open }]
      : [];
  });
};

/** What is reported first, what is quoted behind it. */
function partsOf(found: Found, match: Match, stretch: readonly Token[]): Found[] {
  const reported = match.claims.map(({ from, to }) => withoutEdges(stretch.slice(from, to)));
  const quoted = match.quotes.map((at) => [...(stretch[at]?.inner ?? [])]);
  return [
    { ...found, kind: 'indirect', content: reported, open: false },
    { ...found, content: quoted },
  ];
}

function innerStatements(
  match: Match,
  stretch: readonly Token[],
  pack: CompiledPack,
  tests: Tests,
  depth: number,
): Found[] {
  const [claim, second] = match.claims;
  return claim && !second && match.quotes.length === 0
    ? findStatements(stretch.slice(claim.from, claim.to), pack, tests, depth + 1)
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

/** Whether the words hold what only looks like speech: thanks, condolences. */
export const hasFalseFriend = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  vetoes(new PhraseIndex(tokens, pack.openings), pack).length > 0;

/** A cue that has all words of the false friend means them: "accused by" where "accused" would be misread. */
const misreads = (range: TokenRange, cue: TokenRange | undefined): boolean =>
  cue !== undefined && range.from < cue.to && cue.from < range.to && !(cue.from <= range.from && range.to <= cue.to);

function asFound(
  match: Match,
  template: CompiledTemplate,
  stretch: readonly Token[],
  pack: CompiledPack,
): Found | undefined {
  const cut = (range: TokenRange | undefined): Token[] => (range ? stretch.slice(range.from, range.to) : []);
  if (match.cue && match.source && match.source.from >= match.cue.to) takeName(match, match.source, stretch, pack);
  const quotes = match.quotes.map((at) => [...(stretch[at]?.inner ?? [])]);
  const claims = match.claims.map((range) => withoutEdges(cut(range)));
  const content =
    template.content === 'whole'
      ? [withoutEdges(stretch)]
      : [...quotes, ...claims].filter((piece) => piece.length > 0).sort(byPlace);
  if (content.length === 0 && !template.content) return undefined;
  // "… gave *this* | promise": what it was stands elsewhere.
  if (pack.genitive.length > 0 && claims.some((claim) => isPointer(claim.at(-1), pack))) return undefined;
  // "The police called it | “firecrackers” | : a word or two that somebody uses of something.
  if (template.kind === 'direct' && match.quotes.some((at) => isLabel(stretch, at, pack))) return undefined;
  // "They shouted, “…!”" and "The headline was, “…”" have verbs of their own.
  if (template.omits && pack.genitive.length > 0 && !isSentence(quotes, stretch, match, pack)) return undefined;
  // "His name is Karim, “the bear”.": too short to be what somebody said.
  if (!match.cue && pack.genitive.length > 0 && quotes.some((quote) => wordsIn(quote) < fewestSaid)) return undefined;
  const cue = cut(match.cue);
  // Names have capitals where verbs have none: "the Gulf States" state nothing.
  if (
    pack.pack.capitals &&
    cue.length > 0 &&
    cue.every((token) => token.capital && !isEntry(pack.nounCues, token)) &&
    !isHeadline(stretch) &&
    (match.cue?.from ?? 0) > 0
  )
    return undefined;
  if (template.kind === 'direct' && isFragment(match, stretch, pack)) return undefined;
  const source = match.source ?? match.subject;
  if (pack.pack.capitals === 'nouns' && isMisplaced(match, stretch, pack)) return undefined;
  const end = match.claims.at(-1)?.to ?? 0;
  return {
    kind: template.kind,
    ...(template.only ? { only: template.only } : {}),
    ...(template.head ? { head: template.head } : {}),
    source: withoutBeginning(cut(source), match.beginning),
    place: placeOf(source, match.cue, stretch, pack),
    explained: source
      ? appositionAt(stretch.slice(0, endOfExplanation(match, source.to, stretch.length)), source.to, pack)
      : [],
    tag: isTagged(match, stretch),
    omits: template.omits === true,
    aside: template.aside === true,
    nobody:
      !template.omits &&
      !template.steps.some((step) => step.type === 'slot' && (step.slot === 'source' || step.slot === 'subject')),
    open:
      match.quotes.length > 0
        ? stretch.at(-1)?.unclosed === true
        : stretch.slice(end).every(isStop) && end > (match.cue?.to ?? 0),
    ...(match.ending === undefined ? {} : { ending: match.ending }),
    cue,
    content,
    above: template.content === 'above',
    stretch,
  };
}

/** "According to the prefect of Lyon, *Jane Doe*, | the bridge …": the claim does not begin with the speaker's name. */
function takeName(match: Match, { from, to }: TokenRange, stretch: readonly Token[], pack: CompiledPack): void {
  const claim = match.claims.find((range) => range.from === to + 1);
  const end = claim && pack.phrases && pack.pack.capitals === 'names' ? nameBehindComma(stretch, to, pack) : undefined;
  if (!claim || end === undefined || end + 1 >= claim.to || stretch[end]?.norm !== ',') return;
  if (!isNameless(trimEdges(stretch.slice(from, to), pack), pack)) return;
  match.source = { from, to: end };
  claim.from = end + 1;
}

/** A word or two before "as" or "called", behind what is called so: no sentence of somebody's. */
function isLabel(stretch: readonly Token[], at: number, pack: CompiledPack): boolean {
  const inner = stretch[at]?.inner ?? [];
  const object = pack.pack.endings?.['object'] ?? [];
  return (
    pack.genitive.length > 0 &&
    wordsIn(inner) < fewestQuoted &&
    !isStop(inner.at(-1)) &&
    object.some((ending) => stretch[at - 1]?.norm.endsWith(ending))
  );
}

/** Fewer words are a name for something, or a word that is doubted. */
const fewestQuoted = 3;

/** Words of a quotation that nothing but a comma makes somebody's. */
const fewestSaid = 4;

/** Whether a quotation that no verb of saying introduces is a sentence by itself, and no slogan or headline. */
const isSentence = (
  [quote]: readonly Token[][],
  stretch: readonly Token[],
  { cue, quotes: [at = 0] }: Match,
  pack: CompiledPack,
): boolean => {
  if (!quote || cue) return true;
  return wordsIn(quote) > fewestSaid && isStop(quote.at(-1)) && !contains(pack.notSaid, stretch.slice(0, at));
};

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'word').length;

/** "She said the council may not, as a council, “just close” the bridge": words of a sentence that is no quotation. */
function isFragment({ cue, quotes }: Match, stretch: readonly Token[], pack: CompiledPack): boolean {
  const [at = -1] = quotes;
  const first = stretch[at]?.inner?.[0];
  const isOther = pack.genders.length === 0 || pack.pack.capitals === 'nouns';
  if (isOther || !cue || quotes.length !== 1 || !first || at <= cue.to) return false;
  // "The crowd laughed when she said, “…”": another verb stands nearer.
  const between = stretch.slice(cue.to, at);
  const speaks = (place: number): boolean => pack.quoteCues.some((cues) => phraseEnds(cues, between, place).length > 0);
  if (between.some((token, place) => isEntry(pack.singular, token) && speaks(place + 1))) return true;
  if (first.capital) return false;
  return between.some(({ kind }) => kind === 'word') && stretch.slice(at + 1).some(({ kind }) => kind === 'word');
}

const isTagged = ({ claims, source, cue }: Match, stretch: readonly Token[]): boolean =>
  source !== undefined &&
  cue !== undefined &&
  source.to <= cue.from &&
  stretch[source.from - 1]?.norm === ',' &&
  claims.some(({ to }) => to <= source.from);

const isPointer = (token: Token | undefined, pack: CompiledPack): boolean =>
  token !== undefined && isEntry(pack.pointers, token);

function placeOf(
  source: TokenRange | undefined,
  cue: TokenRange | undefined,
  stretch: readonly Token[],
  pack: CompiledPack,
): Place {
  if (!source) return 'front';
  if (cue && source.from >= cue.to) return 'behind';
  if (pack.pack.capitals === 'nouns' && followsVerb(stretch, source.from, pack)) return 'behind';
  return isTag(stretch, source.from) ? 'tag' : 'front';
}

/** Right behind a quotation: nothing but the speaker stands between it and the verb. */
const isTag = (stretch: readonly Token[], from: number): boolean =>
  stretch[stretch[from - 1]?.norm === ',' ? from - 2 : from - 1]?.kind === 'quote';

// "Lopez, who *said* …": what says so is no explanation of who she is.
const endOfExplanation = (match: Match, from: number, length: number): number => {
  if (match.cue && match.cue.from > from) return from;
  return Math.min(length, ...match.claims.filter((claim) => claim.from >= from).map((claim) => claim.from));
};

/** ", the mayor of Lyon" behind a name, up to the next comma or the end of the sentence. */
function appositionAt(stretch: readonly Token[], at: number, pack: CompiledPack): Token[] {
  const [comma, first] = [stretch[at], stretch[at + 1]];
  if (
    !pack.phrases ||
    pack.pack.capitals === 'nouns' ||
    comma?.norm !== ',' ||
    first?.kind !== 'word' ||
    !stretch[at - 1]?.capital
  )
    return [];
  const explains = [pack.determiners, pack.roles, pack.apposed].some(
    (trie) => phraseEnds(trie, stretch, at + 1).length > 0,
  );
  if (!explains) return [];
  let to = at + 1;
  while (to < stretch.length && stretch[to]?.norm !== ',' && stretch[to]?.kind !== 'quote' && !isStop(stretch[to]))
    to++;
  return stretch.slice(at, to);
}

/** A preposition written onto the first word is no part of the name; a doubled letter ("لل…") has the article in it. */
function withoutBeginning(tokens: Token[], beginning: string | undefined): Token[] {
  const [first, ...others] = tokens;
  if (!first || !beginning || first.end - first.start !== first.norm.length) return tokens;
  const norm = first.norm.slice(beginning.length);
  return norm.startsWith(beginning) ? tokens : [{ ...first, norm, start: first.start + beginning.length }, ...others];
}

const byPlace = ([a]: Token[], [b]: Token[]): number => (a && b ? a.sentence - b.sentence || a.start - b.start : 0);

const isHeadline = (stretch: readonly Token[]): boolean => {
  const words = stretch.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capital).length > words.length * 0.6;
};

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
