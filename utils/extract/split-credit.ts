import { isAgency } from '@/utils/extract/agency-names';
import { pagePack } from '@/utils/language/page-pack';
import { lowerInPlace, phrasesOf } from '@/utils/language/phrases';

/** Only the end of a paragraph can hold its credit. */
const LONGEST = 110;

/**
 * The credit that a paragraph ends with: "… বলেন তিনি। সূত্র: রয়টার্স", "… said. (AFP)", "… said. PTI". `start` is where it begins,
 * so that the sentence before it can be kept without it; undefined when the paragraph ends in its own words.
 */
export function trailingCredit(text: string, language: string): { text: string; start: number } | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const labelled = labelledCredit(tail, language);
  if (labelled !== undefined) return { text: text.slice(from + labelled).trim(), start: from + labelled };
  const bracket =
    /(?<=[.!?।۔。”’"»]\s{0,2})(?:\((?<inside>[^()]{2,40})\)|[/–—-]\s?(?<after>[^\s.,–—-][^.,–—-]{1,30})|(?<=\s)(?<bare>\p{Lu}{3,5}(?:[/,-]\s?\p{Lu}{2,5})*))[.।]?\s*$/u.exec(
      tail,
    );
  const { inside, after, bare } = bracket?.groups ?? {};
  const name = inside ?? after ?? bare ?? '';
  if (!bracket || name === '' || !name.split(/[/,]/).every((one) => isAgency(one.trim()))) return undefined;
  const start = from + bracket.index;
  return { text: text.slice(start).trim(), start };
}

/** Where "Label: few words" begins at the end of a text, after the end of a sentence. */
function labelledCredit(tail: string, language: string): number | undefined {
  const [whole, outlets = ''] = /\s{0,2}[:：ঃ]\s{0,2}([^.।:：()[\]]{2,70})[)\].।]{0,2}\s*$/u.exec(tail) ?? [];
  if (whole === undefined || outlets.split(/\s+/u).length > 8) return undefined;
  const before = lowerInPlace(tail.slice(0, tail.length - whole.length));
  for (const one of [language, 'en']) {
    const label = phrasesOf(pagePack(one)?.words.credit ?? '').ending(before);
    const sentence = before.slice(0, before.length - label).replace(/[([]$/u, '');
    if (label > 0 && /[.!?।۔。”’"»]\s{0,3}$/u.test(sentence)) return sentence.length;
  }
  return undefined;
}
