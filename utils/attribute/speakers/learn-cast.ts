import type { Article } from '@/utils/extract/article';
import { isFunctionWord } from '@/utils/language/function-words';
import { splitRole } from './split-name';
import { contains } from './cast';
import type { Cast } from './cast';
import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry, isInitial, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import { mentionOf, printed } from '@/utils/attribute/text/token-text';
import type { Token } from '@/utils/attribute/text/tokenise';
import { hasGenitive } from './owner';

/**
 * Meets the people whom the article introduces by office ("foreign minister Sergei Lavrov"), wherever it does. Without
 * capitals the end of a name shows only where the same words come again, where a usual surname stands, or where the
 * sentence ends.
 */
export function learnCast(
  parts: readonly (readonly Token[])[],
  cast: Cast,
  pack: CompiledPack,
  article: Article,
): void {
  if (pack.pack.speakers.officeOf) return;
  const places = placesOf(parts);
  const endings = Object.values(pack.pack.endings ?? {}).flat();
  for (const part of parts) {
    const closing = closingName(part, pack);
    const closed = mentionOf(closing, article);
    if (closed) cast.meet(printed(closed, article), closing, []);
    for (let at = 0; at < part.length; at++) {
      const office = phraseEnds(pack.roles, part, at)[0];
      // "General (retd.) Karim"
      const bracket = office !== undefined && part[office]?.norm === '(' ? closeOf(part, office) : undefined;
      const start = bracket ?? office ?? (opensName(part, at, pack) ? at : undefined);
      if (start === undefined || phraseEnds(pack.roles, part, start).length) continue;
      const name = nameAt(part, start, places, endings, pack);
      const span = name && mentionOf(name.tokens, article);
      if (!name || !span) continue;
      cast.meet(printed({ ...span, end: span.end - name.cut }, article), name.bare, roleBefore(part, start, pack));
      at = start + name.tokens.length - 1;
    }
  }
}

/** Where every noun has a capital, a given name shows where a name begins. */
const opensName = (part: readonly Token[], at: number, pack: CompiledPack): boolean =>
  pack.pack.capitals === 'nouns' && !isGiven(part[at - 1], pack) && isGiven(part[at], pack);

const isGiven = (token: Token | undefined, pack: CompiledPack): boolean =>
  token?.capital === true && pack.genders.some(({ names }) => isEntry(names, token));

/** Words of a name that ends a sentence. */
const longestClosing = 4;

/** "… has answered | Dilip Ghosh.": where verbs come last, a usual name behind one is the whole of its subject. */
function closingName(part: readonly Token[], pack: CompiledPack): readonly Token[] {
  if (pack.genitive.length === 0 || pack.pack.capitals || !pack.pack.source.finite) return [];
  const end = part.findLastIndex((token) => !isStop(token)) + 1;
  const last = part[end - 1];
  if (!last || !isEntry(pack.names, last)) return [];
  const words = part.slice(Math.max(0, end - longestClosing - 1), end);
  const verb = words.findLastIndex((token) => isEntry(pack.finite, token) || isEntry(pack.inverted, token));
  const name = words.slice(verb + 1);
  return verb >= 0 &&
    end - words.length + verb > 0 &&
    name.length > 1 &&
    name.every((_, at) => canNameAt(name, at, pack))
    ? name
    : [];
}

/** Behind a bracket of a word or two. */
function closeOf(part: readonly Token[], open: number): number | undefined {
  const close = part.findIndex((token, at) => at > open && token.norm === ')');
  return close > open && close - open < 5 ? close + 1 : undefined;
}

interface Name {
  tokens: readonly Token[];
  /** The same without the ending of its last word. */
  bare: Token[];
  /** Characters that the ending has. */
  cut: number;
}

type Places = ReadonlyMap<string, readonly { part: readonly Token[]; at: number }[]>;

function placesOf(parts: readonly (readonly Token[])[]): Places {
  const places = new Map<string, { part: readonly Token[]; at: number }[]>();
  for (const part of parts) {
    part.forEach((token, at) => {
      if (token.kind !== 'word') return;
      const known = places.get(token.norm);
      if (known) known.push({ part, at });
      else places.set(token.norm, [{ part, at }]);
    });
  }
  return places;
}

function nameAt(
  part: readonly Token[],
  start: number,
  places: Places,
  endings: readonly string[],
  pack: CompiledPack,
): Name | undefined {
  // "Mitorganisator *Karl Meier* stellte": an office, and no third noun behind two.
  const isOffice = !opensName(part, start, pack);
  const longest = pack.pack.capitals === 'names' || isInitial(part, start, pack) ? 6 : 4;
  const lengths = [6, 5, 4, 3, 2].filter(
    (length) =>
      length <= longest &&
      start + length <= part.length &&
      part
        .slice(start, start + length)
        .every(
          (_, index) =>
            canNameAt(part, start + index, pack) ||
            (index > 0 &&
              index < length - 1 &&
              ((isParticle(part[start + index], pack) && !isLink(part, start, start + index, pack)) ||
                isMiddle(part, start + index - 1, pack))),
        ) &&
      !isMiddle(part, start + length - 1, pack) &&
      !goesPast(part.slice(start, start + length), pack),
  );
  const namesAt = (isName: (name: Name, after: Token | undefined) => boolean): Name | undefined => {
    for (const length of lengths) {
      const tokens = part.slice(start, start + length);
      const found = bareForms(tokens, endings, places, pack).find((form) =>
        isName({ tokens, ...form }, part[start + length]),
      );
      if (found) return { tokens, ...found };
    }
    return undefined;
  };
  // "… has explained the selector Gazi Ashraf Hossain | Lipu.": behind a verb the sentence ends with the whole name.
  const closing = lengths.find((length) => isStop(part[start + length]) && contains(pack.finite, part.slice(0, start)));
  if (closing !== undefined && part[start + closing]) {
    const tokens = part.slice(start, start + closing);
    if (phraseEnds(pack.names, tokens, closing - 2)[0] === closing - 1) return { tokens, bare: [...tokens], cut: 0 };
  }
  // A usual surname shows the end best: what comes again may be a name with something behind it.
  return (
    namesAt(
      ({ bare }, after) =>
        phraseEnds(pack.names, bare, bare.length - 1).length > 0 && !alwaysGoesOn(bare, after, places, endings, pack),
    ) ??
    namesAt(({ bare, cut }, after) => {
      const closes = cut === 0 && (!after || isStop(after)) && isBehindCue(part, start, pack);
      const goesOn = after !== undefined && (after.capital || isEntry(pack.particles, after));
      const shows =
        pack.pack.capitals === 'names' || (pack.pack.capitals === 'nouns' && (isGiven(bare[0], pack) || isOffice));
      const capital = shows && !(goesOn && after.kind === 'word');
      return closes || capital || comesAgain(bare, places, endings);
    })
  );
}

/** "Luiz *da* Silva". */
const isParticle = (token: Token | undefined, pack: CompiledPack): boolean =>
  pack.pack.capitals !== undefined && token !== undefined && isEntry(pack.particles, token);

/** "Karl Meier *von* Greenpeace": behind a whole name, where every noun has a capital; "Ursula *von* der Leyen" is one. */
const isLink = (part: readonly Token[], start: number, at: number, pack: CompiledPack): boolean =>
  pack.pack.capitals === 'nouns' &&
  part.slice(start, at).filter(({ capital }) => capital).length > 1 &&
  part[at] !== undefined &&
  isEntry(pack.prepositions, part[at]);

/** "George *W*. Bush": a letter and its full stop, with the name going on behind them. */
const isMiddle = (part: readonly Token[], at: number, pack: CompiledPack): boolean =>
  pack.pack.capitals === 'names' &&
  part[at]?.norm.length === 1 &&
  part[at + 1]?.norm === '.' &&
  part[at + 2]?.capital === true;

/** Whether a word may be part of a person's name. */
export function canName(token: Token, pack: CompiledPack): boolean {
  const cased = pack.pack.capitals !== undefined || pack.pack.source.knownOnly === true;
  if (token.kind !== 'word' || (cased && !token.capital)) return false;
  if (isEntry(pack.names, token)) return true;
  // "the minister | has said": without capitals, the words of every sentence would be taken for names that come again.
  if (!cased && (isFunctionWord(token.norm, pack.pack.language) || pack.quoteCues.some((cue) => isEntry(cue, token))))
    return false;
  if (isEntry(pack.owners, token)) return false;
  if (/\p{N}/u.test(token.norm) || (isEntry(pack.breaks, token) && !isEntry(pack.keeps, token))) return false;
  return ![pack.never, pack.plural, pack.singular, pack.and, pack.notNames, pack.roles, pack.groupEndings].some(
    (trie) => isEntry(trie, token),
  );
}

/** How far before an office its cue may stand: "said the | health | minister". */
const cueDistance = 8;

/** "… said the minister Karim.": behind a cue the sentence ends with its speaker, elsewhere with whatever it likes. */
const isBehindCue = (part: readonly Token[], start: number, pack: CompiledPack): boolean => {
  const front = part.slice(Math.max(0, start - cueDistance), start);
  if (pack.quoteCues.some((cues) => contains(cues, front))) return true;
  // "… has asked for prayers | the former minister's son Sajeeb Joy.": behind any verb of Bengali stands its subject.
  const verb = front.findLastIndex((token) => isEntry(pack.finite, token));
  return (
    pack.genitive.length > 0 &&
    verb >= 0 &&
    front.slice(verb).every(({ norm, kind }) => kind !== 'quote' && norm !== ',')
  );
};

/** The same for a word beside others: a letter's name counts beside another one ("এ কে আজাদ"). */
export const canNameAt = (tokens: readonly Token[], at: number, pack: CompiledPack): boolean => {
  const token = tokens[at];
  return token !== undefined && (canName(token, pack) || isInitial(tokens, at, pack));
};

/** "Nazer Hossain | of Khatunganj Imam": a genitive behind a usual surname begins something else. */
const goesPast = (tokens: readonly Token[], pack: CompiledPack): boolean =>
  tokens.slice(0, -1).some((token, at) => {
    const before = tokens[at - 1];
    if (!before || !isEntry(pack.names, before) || isEntry(pack.names, token)) return false;
    return hasGenitive(token.norm, pack);
  });

/** The words as printed, and with each ending that the last one carries taken off. */
function bareForms(
  tokens: readonly Token[],
  endings: readonly string[],
  places: Places,
  pack: CompiledPack,
): { bare: Token[]; cut: number }[] {
  const last = tokens.at(-1);
  const forms: { bare: Token[]; cut: number }[] = [];
  if (!last) return forms;
  for (const ending of endings) {
    if (!last.norm.endsWith(ending) || last.norm.length - ending.length < 2) continue;
    const norm = last.norm.slice(0, -ending.length);
    forms.push({
      bare: [...tokens.slice(0, -1), { ...last, norm }],
      cut: Math.max(0, last.end - last.start - norm.length),
    });
  }
  // "Sheikh Hasina's": where the article has the word without its ending, that is the name.
  const isCase = forms.some(({ bare }) => places.has(bare.at(-1)?.norm ?? '')) && !isEntry(pack.names, last);
  return isCase ? forms : [{ bare: [...tokens], cut: 0 }, ...forms];
}

/**
 * Whether the article has these words a second time, the last of them with any ending, and goes on differently there:
 * what always comes together has not shown where its name ends.
 */
const comesAgain = (name: readonly Token[], places: Places, endings: readonly string[]): boolean => {
  const next = followers(name, places, endings);
  return next.size > 1 || (next.has('') && timesOf(name, places, endings) > 1);
};

const timesOf = (name: readonly Token[], places: Places, endings: readonly string[]): number =>
  (places.get(name[0]?.norm ?? '') ?? []).filter((place) => standsAt(name, place, endings)).length;

/** Whether a name stands there, its last word perhaps with an ending. */
const standsAt = (
  name: readonly Token[],
  { part, at }: { part: readonly Token[]; at: number },
  endings: readonly string[],
): boolean =>
  name.every((token, index) => {
    const other = part[at + index]?.norm;
    return other === token.norm || (index === name.length - 1 && hasEnding(other, token.norm, endings));
  });

/** The words that stand behind a name wherever the article has it; '' where none does. */
function followers(name: readonly Token[], places: Places, endings: readonly string[]): ReadonlySet<string> {
  const next = new Set<string>();
  for (const place of places.get(name[0]?.norm ?? '') ?? []) {
    const behind = place.part[place.at + name.length];
    if (standsAt(name, place, endings)) next.add(isStop(behind) ? '' : (behind?.norm ?? ''));
  }
  return next;
}

/** "Mahmudur Rahman | Manna": behind the surname always stands the same word, which ends the name elsewhere. */
function alwaysGoesOn(
  name: readonly Token[],
  after: Token | undefined,
  places: Places,
  endings: readonly string[],
  pack: CompiledPack,
): boolean {
  if (!after || !canName(after, pack)) return false;
  const isSame = (word: string): boolean => word === after.norm || hasEnding(word, after.norm, endings);
  return [...followers(name, places, endings)].every(isSame) && comesAgain([...name, after], places, endings);
}

const hasEnding = (word: string | undefined, stem: string, endings: readonly string[]): boolean =>
  word !== undefined && word.startsWith(stem) && endings.includes(word.slice(stem.length));

/** The office before a name, back to the last word that cannot belong to it. */
function roleBefore(part: readonly Token[], end: number, pack: CompiledPack): Token[] {
  let from = end;
  while (from > 0 && end - from < 6) {
    const token = part[from - 1];
    if (!token || token.kind !== 'word' || phraseEnds(pack.breaks, part, from - 1).includes(from)) break;
    from--;
  }
  return splitRole(part.slice(from, end), pack).role;
}
