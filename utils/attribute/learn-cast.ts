import type { Article } from '@/utils/extract/article';
import { splitRole } from './split-name';
import { contains } from './cast';
import type { Cast } from './cast';
import type { CompiledPack } from './compiled-pack';
import { isEntry, isStop, phraseEnds } from './match-template';
import { mentionOf, printed } from './token-text';
import type { Token } from './tokenise';

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
  const places = placesOf(parts);
  const endings = Object.values(pack.pack.endings ?? {}).flat();
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const start = phraseEnds(pack.roles, part, at)[0];
      if (start === undefined || phraseEnds(pack.roles, part, start).length) continue;
      const name = nameAt(part, start, places, endings, pack);
      const span = name && mentionOf(name.tokens, article);
      if (!name || !span) continue;
      cast.meet(printed({ ...span, end: span.end - name.cut }, article), name.bare, roleBefore(part, start, pack));
      at = start + name.tokens.length - 1;
    }
  }
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
  const lengths = [4, 3, 2].filter((length) => {
    const tokens = part.slice(start, start + length);
    return tokens.length === length && tokens.every((token) => canName(token, pack));
  });
  const namesAt = (isName: (name: Name, after: Token | undefined) => boolean): Name | undefined => {
    for (const length of lengths) {
      const tokens = part.slice(start, start + length);
      const found = bareForms(tokens, endings).find((form) => isName({ tokens, ...form }, part[start + length]));
      if (found) return { tokens, ...found };
    }
    return undefined;
  };
  // A usual surname shows the end best: what comes again may be a name with something behind it.
  return (
    namesAt(({ bare }) => phraseEnds(pack.names, bare, bare.length - 1).length > 0) ??
    namesAt(({ bare, cut }, after) => {
      const closes = cut === 0 && (!after || isStop(after)) && isBehindCue(part, start, pack);
      const capital = pack.pack.capitals === 'names' && !(after?.capital && after.kind === 'word');
      return closes || capital || comesAgain(bare, places, endings);
    })
  );
}

/** Whether a word may be part of a person's name. */
export function canName(token: Token, pack: CompiledPack): boolean {
  if (token.kind !== 'word' || (pack.pack.capitals && !token.capital)) return false;
  return ![pack.never, pack.plural, pack.singular, pack.and, pack.notNames, pack.roles].some((trie) =>
    isEntry(trie, token),
  );
}

/** How far before an office its cue may stand: "said the | health | minister". */
const cueDistance = 8;

/** "… said the minister Karim.": behind a cue the sentence ends with its speaker, elsewhere with whatever it likes. */
const isBehindCue = (part: readonly Token[], start: number, pack: CompiledPack): boolean =>
  pack.quoteCues.some((cues) => contains(cues, part.slice(Math.max(0, start - cueDistance), start)));

/** The words as printed, and with each ending that the last one carries taken off. */
function bareForms(tokens: readonly Token[], endings: readonly string[]): { bare: Token[]; cut: number }[] {
  const last = tokens.at(-1);
  const forms = [{ bare: [...tokens], cut: 0 }];
  if (!last) return forms;
  for (const ending of endings) {
    if (!last.norm.endsWith(ending) || last.norm.length - ending.length < 2) continue;
    const norm = last.norm.slice(0, -ending.length);
    forms.push({
      bare: [...tokens.slice(0, -1), { ...last, norm }],
      cut: Math.max(0, last.end - last.start - norm.length),
    });
  }
  return forms;
}

/**
 * Whether the article has these words a second time, the last of them with any ending, and goes on differently there:
 * what always comes together has not shown where its name ends.
 */
function comesAgain(name: readonly Token[], places: Places, endings: readonly string[]): boolean {
  const next = new Set<string>();
  for (const { part, at } of places.get(name[0]?.norm ?? '') ?? []) {
    const same = name.every((token, index) => {
      const other = part[at + index]?.norm;
      return other === token.norm || (index === name.length - 1 && hasEnding(other, token.norm, endings));
    });
    if (same) next.add(part[at + name.length]?.norm ?? '');
  }
  return next.size > 1;
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
