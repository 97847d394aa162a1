/** "PARIS (AFP) — ", "ঢাকা, ১২ জুলাই (বাসস) : ", "KYIV, July 12 (Reuters) - ": a place, perhaps a day, an agency in brackets. */
const WITH_AGENCY =
  /^([\p{L}\p{M}][\p{L}\p{M}\p{Nd}.,'’ /-]{1,60}\([\p{L}\p{M}\p{Nd}.,'’ /-]{2,40}\))\s*([-–—:：।]{1,2})\s+(?=\S)/u;
/** "WASHINGTON — ", "NEW DELHI, India –": a place in capitals before a dash. */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu}.' -]{2,30}(?:, [\p{L}. ]{2,25})?)\s+([–—]|--?)\s+(?=["“‘]?\p{Lu})/u;
/** A whole line that is a dateline: "ঢাকা, ১২ জুলাই (বাসস)". */
const ALONE =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]{1,40}, [\p{L}\p{M}\p{Nd}., ]{3,40}\([\p{L}\p{M}.'’ /-]{2,40}\)\s*[-–—:]?$/u;

/** Parts the first paragraph of an article from the dateline that opens it, if one does. */
export function splitDateline(text: string): { dateline?: string; rest: string } {
  if (ALONE.test(text)) return { dateline: text, rest: '' };
  const found = WITH_AGENCY.exec(text.slice(0, 200)) ?? IN_CAPITALS.exec(text.slice(0, 200));
  if (!found) return { rest: text };
  const [whole, place, dash] = found;
  if (place === undefined || dash === undefined) return { rest: text };
  return { dateline: whole.trim(), rest: text.slice(whole.length) };
}
