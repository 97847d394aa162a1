import { checkNames } from './check-names';
import { checkNegation } from './check-negation';
import { checkMonths, checkNumbers } from './check-numbers';
import type { Difference } from './gloss';

/**
 * Compares what can be counted in an English line and its original: numbers, dates, negation, resolved names.
 * `names` are names as printed (speakers) that the caller knows to be names. An empty result says only that
 * nothing of this kind differs.
 */
export function checkLine(source: string, text: string, language: string, names: readonly string[] = []): Difference[] {
  const [original, english] = [source.normalize('NFC'), text.normalize('NFC')];
  const base = new Intl.Locale(language).language;
  return [
    ...checkNumbers(original, english, base),
    ...checkMonths(original, english, base),
    ...checkNegation(original, english, base),
    ...checkNames(original, english, base, names),
  ];
}
