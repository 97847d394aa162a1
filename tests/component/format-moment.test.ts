import { describe, expect, it } from 'vitest';
import { formatMoment } from '@/components/format-moment';

describe('formatMoment', () => {
  it('keeps the clock of the page', () => {
    expect(formatMoment('2025-07-13T13:28:31+06:00', 'en')).toEqual({ text: 'Jul 13, 2025, 13:28', zone: 'UTC+06:00' });
    expect(formatMoment('2025-07-13T23:59Z', 'en')).toEqual({ text: 'Jul 13, 2025, 23:59', zone: 'UTC' });
  });

  it('is no finer than the page was', () => {
    expect(formatMoment('2025-07-13', 'en')).toEqual({ text: 'Jul 13, 2025' });
  });

  it('writes Bengali for a Bengali reader', () => {
    expect(formatMoment('2025-07-13T13:28+06:00', 'bn').text).toBe('১৩ জুল, ২০২৫, ১৩:২৮');
  });

  it('shows what it cannot read as it is', () => {
    expect(formatMoment('yesterday', 'en')).toEqual({ text: 'yesterday' });
  });
});
