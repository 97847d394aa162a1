import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';
import { phraseEnds } from '@/utils/attribute/templates/match-template';
import type { Token } from './tokenise';

/** Words of a dateline; the name of a town alone has fewer. */
const longestDateline = 6;
const longestTown = 2;

/** "কলকাতা, ৩০ অক্টোবর: | …": the first sentence without its dateline, in languages that would take it for words of a report. */
export function withoutDateline(part: Token[], pack: CompiledPack): Token[] {
  if (pack.genitive.length === 0) return part;
  const end = part.findIndex(({ norm }) => norm === ':' || norm.endsWith('ঃ'));
  const front = part.slice(0, part[end]?.norm === ':' ? end : end + 1);
  const words = front.filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > longestDateline || front.some(({ kind }) => kind === 'quote')) return part;
  const isDated = words.some(({ norm }) => /\p{N}/u.test(norm)) && front.some(({ norm }) => norm === ',');
  const says = front.some((_, at) => pack.quoteCues.some((cues) => phraseEnds(cues, front, at).length > 0));
  return !says && (isDated || words.length <= longestTown) ? part.slice(end + 1) : part;
}
