import type { Article, Evidence } from '@/utils/extract/article';
import type { Credit } from './attribution';
import { creditOf } from './named-outlets';
import { findOutlet } from './outlets';

/** "VENICE, Italy (AP) …", "(CNN) — …", "【6月18日 AFP】…" at the beginning of the text. */
const OPENING = /^(?<place>[^()【】]{0,48}?)\s?[(【](?<inside>[^()【】]{2,60})[)】]\s?(?<mark>[-–—:："“]?)/u;

/** A picture's description and a standfirst may stand before the paragraph that opens with its dateline. */
const FIRST = 3;

/** The agencies in the bracket that the text begins with, where extraction did not take it for a dateline. */
export function openingCredits({ sentences }: Article): Credit[] {
  return sentences
    .filter(({ paragraph }, index) => paragraph < FIRST && sentences[index - 1]?.paragraph !== paragraph)
    .flatMap(({ text }) => opening(text));
}

function opening(text: string): Credit[] {
  const { place = '', inside = '', mark = '' } = OPENING.exec(text)?.groups ?? {};
  if (inside === '' || !isPlace(place)) return [];
  const items = inside.split(/\s*[/,、]\s*|\s[-–—]\s|\s+(?=\p{Lu}{2,5}$)/u);
  // "MOSCOW (The Paper / Sputnik - 29th April, 2020) It is": a day in the bracket is as good as a dash behind it.
  const sure = mark !== '' || place === '' || (items.length > 1 && /\p{Nd}/u.test(inside));
  const evidence: Evidence = { from: 'text', raw: text.slice(0, 120) };
  return items.flatMap((item) => {
    const outlet = sure ? findOutlet(item, 'credit') : undefined;
    return outlet ? [creditOf(item, outlet, evidence)] : [];
  });
}

/** Nothing, or few words in capitals, perhaps with a day: a sentence that has begun is none. */
function isPlace(words: string): boolean {
  const bare = words.replace(/\p{Nd}+/gu, '').trim();
  return bare === '' || (/^[\p{Lu}\p{Lo}]/u.test(bare) && bare.split(/[\s,]+/u).length <= 6 && !/[.!?।"“]/u.test(bare));
}
