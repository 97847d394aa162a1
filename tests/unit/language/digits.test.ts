import { expect, it } from 'vitest';
import { foldDigits } from '@/utils/language/digits';

it('folds the digits of every script in place', () => {
  expect(foldDigits('১২ १२ ٣٤ ۵۶ ௭௮ ᮱᮲ ５６')).toBe('12 12 34 56 78 12 56');
  expect(foldDigits('a½b')).toBe('a½b');
});
