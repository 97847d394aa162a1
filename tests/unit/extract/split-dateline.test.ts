import { describe, expect, it } from 'vitest';
import { splitDateline } from '@/utils/extract/split-dateline';

describe('splitDateline', () => {
  it.each([
    ['PARIS (AFP) — The lighthouse opened.', 'PARIS (AFP) —', 'The lighthouse opened.'],
    ['KYIV, July 12 (Reuters) - Boats left early.', 'KYIV, July 12 (Reuters) -', 'Boats left early.'],
    ['ঢাকা, ১২ জুলাই (বাসস) : সেতু খুলে দেওয়া হয়েছে।', 'ঢাকা, ১২ জুলাই (বাসস) :', 'সেতু খুলে দেওয়া হয়েছে।'],
    ['PORT ELWIN — The lighthouse opened.', 'PORT ELWIN —', 'The lighthouse opened.'],
    ['ঢাকা, ১২ জুলাই (বাসস)', 'ঢাকা, ১২ জুলাই (বাসস)', ''],
  ])('parts %s from its dateline', (text, dateline, rest) => {
    expect(splitDateline(text)).toEqual({ dateline, rest });
  });

  it.each([
    'The harbour office (the old one) said so - and it was right.',
    'Boats – and skippers – left early.',
    'NASA — which runs the station — agreed on Monday.',
    'NASA and ESA — with others — agreed on Monday.',
    'লাভরভ (৭৫) বলেন, যোগাযোগ থাকবে।',
  ])('leaves a sentence whole that only looks alike: %s', (text) => {
    expect(splitDateline(text).dateline).toBeUndefined();
  });
});
