import type { Article, Span } from '@/utils/extract/article';
import { speechPackFor } from '@/utils/language/packs/speech-packs';
import type { Attribution, Speaker, Statement } from './attribution';
import { Cast, keyOf, splitRole } from './cast';
import { compilePack } from './compiled-pack';
import type { CompiledPack } from './compiled-pack';
import { findStatements, stretches } from './find-statements';
import type { Found } from './find-statements';
import { maskQuotes } from './mask-quotes';
import { readCredits } from './read-credits';
import { resolveSpeaker } from './resolve-speaker';
import type { Memory } from './resolve-speaker';
import { mentionOf, spansOf } from './token-text';
import { tokenise } from './tokenise';
import type { Token } from './tokenise';

/** Who said what in the article, and where the story is from. All spans are the article's own words. */
export function attributeArticle(article: Article): Attribution {
  const pack = speechPackFor(article.language);
  return {
    statements: pack ? readStatements(article, compilePack(pack)) : [],
    credits: readCredits(article),
  };
}

function readStatements(article: Article, pack: CompiledPack): Statement[] {
  const tokens = tokenise(article.sentences);
  const parts = stretches(maskQuotes(tokens, pack.pack.quotes), pack);
  const memory: Memory = { cast: new Cast(pack), words: new Set(tokens.map((token) => token.norm)) };
  const statements: Statement[] = [];
  for (const part of parts) {
    const found = findStatements(part, pack, (words) => isSubject(words, memory, pack));
    const speakers = new Map<Found, Speaker>();
    for (const one of found) {
      const speaker = resolveSpeaker(one, article, pack, memory);
      if (speaker) speakers.set(one, speaker);
    }
    for (const one of found) {
      const speaker = speakers.get(one);
      if (!speaker) continue;
      const outer = one.outer && speakers.get(one.outer);
      const statement = asStatement(one, speaker, outer, article);
      if (statement) statements.push(statement);
    }
  }
  return statements;
}

function isSubject(words: readonly Token[], memory: Memory, pack: CompiledPack): boolean {
  const { name } = splitRole(words, pack);
  return name.length > 0 && memory.cast.people.some((person) => person.words.join(' ') === keyOf(name));
}

function asStatement(
  found: Found,
  speaker: Speaker,
  outer: Speaker | undefined,
  article: Article,
): Statement | undefined {
  const content: Span[] = spansOf(found.content, article);
  const cue = mentionOf(found.cue, article);
  if (content.length === 0) return undefined;
  const agency = speaker.kind === 'outlet' && found.kind !== 'direct';
  return {
    kind: agency ? 'agency' : found.kind,
    speaker,
    ...(outer?.kind === 'outlet' ? { via: outer } : {}),
    content,
    ...(cue ? { cue } : {}),
  };
}
