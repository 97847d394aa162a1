// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { decodeEntities } from '@/utils/extract/decode-entities';

it('reads names and headlines that were encoded twice, and nothing else', () => {
  expect(decodeEntities('H&#233;l&egrave;ne &amp; Söhne')).toBe('Hélène & Söhne');
  expect(decodeEntities('A < B &#60;b&#62; & C; D')).toBe('A < B <b> & C; D');
});
