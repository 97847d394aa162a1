import { isAgency } from '@/utils/extract/clean-names';
import { alternatives, pagePack } from '@/utils/language/page-pack';

/** Only the end of a paragraph can hold its credit. */
const LONGEST = 110;

const compiled = new Map<string, RegExp>();

/**
 * The credit that a paragraph ends with: "… বলেন তিনি। সূত্র: রয়টার্স", "… said. (AFP)". `start` is where it begins,
 * so that the sentence before it can be kept without it; undefined when the paragraph ends in its own words.
 */
export function trailingCredit(text: string, language: string): { text: string; start: number } | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const labelled = labelledPattern(language).exec(tail);
  const outlets = labelled?.groups?.['outlets'] ?? '';
  if (labelled && outlets.split(/\s+/u).length <= 8) {
    const start = from + labelled.index + (labelled.groups?.['before'] ?? '').length;
    return { text: text.slice(start).trim(), start };
  }
  const bracket =
    /(?<=[.!?।۔。”’"»]\s{0,2})(?:\((?<inside>[^()]{2,40})\)|[–—-]\s?(?<after>[^\s.,–—-][^.,–—-]{1,30}))[.।]?\s*$/u.exec(
      tail,
    );
  const name = bracket?.groups?.['inside'] ?? bracket?.groups?.['after'] ?? '';
  if (!bracket || name === '' || !name.split(/[/,]/).every((one) => isAgency(one.trim()))) return undefined;
  const start = from + bracket.index;
  return { text: text.slice(start).trim(), start };
}

function labelledPattern(language: string): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const labels = [pagePack(language), pagePack('en')].flatMap((pack) => (pack ? [pack.words.credit] : [])).join('|');
  const made = new RegExp(
    `(?<before>[.!?।۔。”’"»]\\s{0,3})[(\\[]?(?:${alternatives(labels)})\\s{0,2}[:：ঃ]\\s{0,2}(?<outlets>[^.।:：()\\[\\]]{2,70})[)\\].।]{0,2}\\s*$`,
    'iu',
  );
  compiled.set(language, made);
  return made;
}
