import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { isEntry, isStop, phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Token } from './tokenise';
import { hasPhrase } from '@/utils/attribute/speakers/trim-source';

/** Words of a speaker who is named inside the marks. */
const longestName = 8;

/**
 * French papers print who speaks inside the quotation marks ("« C’est inouï, a déclaré Anne Roux. Il pleut. »"): such a
 * quotation is taken apart, so that the words between are no part of it. One that somebody is given outside keeps whole:
 * there the words inside are somebody's whom the speaker quotes.
 */
export function openIncises(tokens: readonly Token[], pack: CompiledPack): Token[] {
  if (!pack.incises) return [...tokens];
  return tokens.flatMap((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isAlone = (!after || isStop(after) || after.paragraph !== token.paragraph) && before?.norm !== ':';
    return token.kind === 'quote' && isAlone ? opened(token, pack) : [token];
  });
}

function opened(quote: Token, pack: CompiledPack): Token[] {
  const inner = quote.inner ?? [];
  for (let comma = 1; comma < inner.length - 2; comma++) {
    if (inner[comma]?.norm !== ',') continue;
    const end = inciseEnd(inner, comma + 1, pack);
    if (end === undefined) continue;
    const rest = isStop(inner[end]) || inner[end]?.norm === ',' ? end + 1 : end;
    return [
      part(quote, inner.slice(0, comma)),
      ...inner.slice(comma, rest),
      ...(rest < inner.length ? [part(quote, inner.slice(rest), quote.closed)] : []),
    ];
  }
  return [quote];
}

/** Behind whoever the words from `at` on say has spoken; undefined where they say nothing of the kind. */
function inciseEnd(inner: readonly Token[], at: number, pack: CompiledPack): number | undefined {
  const pronoun = inner[at];
  if (pronoun && isInverted(pronoun, pack)) return nextMark(inner, at);
  const verb = pack.incises ? phraseEnds(pack.incises, inner, at)[0] : undefined;
  const first = verb === undefined ? undefined : inner[verb];
  if (verb === undefined || !first || isEntry(pack.firstPersons, first)) return undefined;
  for (let to = Math.min(verb + longestName, nextMark(inner, verb)); to > verb; to--) {
    const named = inner.slice(verb, to);
    if (!named.some(({ capital }) => capital) || !hasPhrase(named, pack, 'behind')) continue;
    let end = nextMark(inner, to - 1);
    // ", *the minister of transport*, *at a press conference*"
    while (inner[end]?.norm === ',' && goesOn(inner, end + 1, pack)) end = nextMark(inner, end + 1);
    return end;
  }
  return undefined;
}

/** "ajoute-t-il", "a-t-elle" */
const isInverted = ({ norm }: Token, pack: CompiledPack): boolean =>
  (pack.pack.beginnings?.['inverted'] ?? []).some(
    (verb) => norm.startsWith(verb) && pack.singular.next.get(norm.slice(verb.length))?.ends === true,
  );

const goesOn = (inner: readonly Token[], at: number, pack: CompiledPack): boolean => {
  const noun = phraseEnds(pack.determiners, inner, at)[0] ?? at;
  return phraseEnds(pack.roles, inner, noun).length > 0 || phraseEnds(pack.prepositions, inner, at).length > 0;
};

function nextMark(inner: readonly Token[], from: number): number {
  const end = inner.findIndex((token, at) => at > from && (token.norm === ',' || isStop(token)));
  return end < 0 ? inner.length : end;
}

function part(quote: Token, inner: readonly Token[], closed?: Token['closed']): Token {
  const [first, last] = [inner[0] ?? quote, inner.at(-1) ?? quote];
  return {
    ...quote,
    sentence: first.sentence,
    start: first.start,
    end: first.end,
    paragraph: first.paragraph,
    inner,
    closed: closed ?? { sentence: last.sentence, end: last.end },
  };
}
