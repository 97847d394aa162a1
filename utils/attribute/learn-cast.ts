import type { Article } from '@/utils/extract/article';
import { splitRole } from './split-name';
import type { Cast } from './cast';
import type { CompiledPack } from './compiled-pack';
import { isStop, phraseEnds } from './match-template';
import { mentionOf, printed } from './token-text';
import type { Token } from './tokenise';

const longestName = 4;

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
  for (let length = longestName; length > 1; length--) {
    const tokens = part.slice(start, start + length);
    if (tokens.length < length || !tokens.every((token) => canName(token, pack))) continue;
    const after = part[start + length];
    for (const form of bareForms(tokens, endings)) {
      const surname = phraseEnds(pack.names, form.bare, length - 1).length > 0;
      const closes = form.cut === 0 && (!after || isStop(after)) && start > 2;
      const capital = pack.pack.capitals === 'names' && !(after?.capital && after.kind === 'word');
      if (surname || closes || capital || comesAgain(form.bare, places, endings)) return { tokens, ...form };
    }
  }
  return undefined;
}

function canName(token: Token, pack: CompiledPack): boolean {
  if (token.kind !== 'word' || (pack.pack.capitals && !token.capital)) return false;
  return phraseEnds(pack.never, [token], 0).length === 0 && phraseEnds(pack.plural, [token], 0).length === 0;
}

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

/** Whether the article has these words a second time, the last of them with any ending. */
function comesAgain(name: readonly Token[], places: Places, endings: readonly string[]): boolean {
  let count = 0;
  for (const { part, at } of places.get(name[0]?.norm ?? '') ?? []) {
    const same = name.every((token, index) => {
      const other = part[at + index]?.norm;
      return other === token.norm || (index === name.length - 1 && hasEnding(other, token.norm, endings));
    });
    if (same && ++count > 1) return true;
  }
  return false;
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
