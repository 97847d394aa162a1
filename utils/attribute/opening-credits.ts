import type { Article, Evidence } from '@/utils/extract/article';
import type { Credit } from './attribution';
import { findOutlet } from './outlets';

/** "VENICE, Italy (AP) …", "(CNN) — …", "【6月18日 AFP】…" at the beginning of the text. */
const OPENING = /^(?<place>[^()【】]{0,48}?)\s?[(【](?<inside>[^()【】]{2,60})[)】]\s?(?<mark>[-–—:："“]?)/u;

/** The agencies in the bracket that the text begins with, where extraction did not take it for a dateline. */
export function openingCredits({ sentences }: Article): Credit[] {
  const [first] = sentences;
  const { place = '', inside = '', mark = '' } = OPENING.exec(first?.text ?? '')?.groups ?? {};
  if (!first || inside === '' || !isPlace(place) || (mark === '' && !first.text.startsWith('【'))) return [];
  const evidence: Evidence = { from: 'text', raw: first.text.slice(0, 120) };
  return inside.split(/\s*[/,、]\s*|\s[-–—]\s|\s+(?=\p{Lu}{2,5}$)/u).flatMap((item) => {
    const outlet = findOutlet(item, 'credit');
    return outlet ? [{ outlet: item, id: outlet.id, name: outlet.name, evidence }] : [];
  });
}

/** Nothing, or few words in capitals, perhaps with a day: a sentence that has begun is none. */
function isPlace(words: string): boolean {
  const bare = words.replace(/\p{Nd}+/gu, '').trim();
  return bare === '' || (/^[\p{Lu}\p{Lo}]/u.test(bare) && bare.split(/[\s,]+/u).length <= 6 && !/[.!?।"“]/u.test(bare));
}
