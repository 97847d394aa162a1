import type { Article } from '@/utils/extract/article';
import { keyOf, splitRole } from './cast';
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
  const counts = countRuns(parts, pack);
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const start = phraseEnds(pack.roles, part, at)[0];
      if (start === undefined) continue;
      if (phraseEnds(pack.roles, part, start).length) continue;
      const name = nameAt(part, start, counts, pack);
      if (!name) continue;
      const span = mentionOf(name.tokens, article);
      if (!span) continue;
      const role = roleBefore(part, start, pack);
      cast.meet(printed({ ...span, end: span.end - name.cut }, article), name.bare, role);
      at = start + name.tokens.length - 1;
    }
  }
}

interface Name {
  tokens: Token[];
  bare: Token[];
  cut: number;
}

function nameAt(
  part: readonly Token[],
  start: number,
  counts: Map<string, number>,
  pack: CompiledPack,
): Name | undefined {
  for (let length = longestName; length > 1; length--) {
    const tokens = part.slice(start, start + length);
    if (tokens.length < length || tokens.some((token) => token.kind !== 'word')) continue;
    if (tokens.some((token) => phraseEnds(pack.never, [token], 0).length || phraseEnds(pack.plural, [token], 0).length))
      continue;
    if (pack.pack.capitals && !tokens.every((token) => token.capital)) continue;
    const after = part[start + length];
    for (const form of bareForms(tokens, pack)) {
      const again = (counts.get(keyOf(form.bare)) ?? 0) > 1;
      const surname = phraseEnds(pack.names, form.bare, form.bare.length - 1).length > 0;
      const closes = form.cut === 0 && (!after || isStop(after)) && start > 2;
      const capital = pack.pack.capitals === 'names' && !(after?.capital && after.kind === 'word');
      if (again || surname || closes || capital) return { tokens, ...form };
    }
  }
  return undefined;
}

/** The words as printed, and with each ending that the last one carries taken off. */
function bareForms(tokens: readonly Token[], pack: CompiledPack): { bare: Token[]; cut: number }[] {
  const last = tokens.at(-1);
  const forms = [{ bare: [...tokens], cut: 0 }];
  if (!last) return forms;
  for (const ending of Object.values(pack.pack.endings ?? {}).flat()) {
    if (!last.norm.endsWith(ending) || last.norm.length - ending.length < 2) continue;
    const bare = [...tokens.slice(0, -1), { ...last, norm: last.norm.slice(0, -ending.length) }];
    forms.push({ bare, cut: last.end - last.start - (last.norm.length - ending.length) });
  }
  return forms;
}

/** How often runs of two to four words occur, with and without the endings of the last. */
function countRuns(parts: readonly (readonly Token[])[], pack: CompiledPack): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      for (let length = 2; length <= longestName; length++) {
        const tokens = part.slice(at, at + length);
        if (tokens.length < length || tokens.some((token) => token.kind !== 'word')) break;
        const keys = new Set(bareForms(tokens, pack).map((form) => keyOf(form.bare)));
        for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

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
