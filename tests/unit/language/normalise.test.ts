import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { foldDigits } from '@/utils/language/digits';
import { makeComparable } from '@/utils/language/normalise';

it('compares letters written as one sign or as two, any white space, quotes and digits', () => {
  expect(makeComparable('সময়  “১২”').text).toBe(makeComparable('সময়\n"12"'.replace('য়', 'য\u09BC')).text);
  expect(makeComparable('  Caf\u0065\u0301 ').text).toBe('café');
});

it('leads back to the printed text', () => {
  const printed = 'তিনি  সময়মতো\n“এসেছেন”।';
  const { text, toPrinted } = makeComparable(printed);
  const at = text.indexOf('"');
  expect(printed.charAt(toPrinted(at))).toBe('“');
  expect(toPrinted(text.length)).toBe(printed.length);
});

it('has offsets that never go back', () => {
  const pieces = constantFrom('য', '\u09BC', 'e', '\u0301', ' ', '\n', '১', '“', 'A', 'ß', '𝟙', '가');
  assert(
    property(array(pieces, { maxLength: 30 }), (parts) => {
      const { text, toPrinted } = makeComparable(parts.join(''));
      for (let i = 1; i <= text.length; i++) if (toPrinted(i) < toPrinted(i - 1)) return false;
      return true;
    }),
  );
});

it('folds the digits of every script in place', () => {
  expect(foldDigits('১২ १२ ٣٤ ۵۶ ௭௮ ᮱᮲ ５６')).toBe('12 12 34 56 78 12 56');
  expect(foldDigits('a½b')).toBe('a½b');
});
