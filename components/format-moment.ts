const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Writes an ISO moment for people, no finer than it is, on the clock it was printed in: never moved to the reader's zone.
 * `locale` is BCP 47. `zone` is the offset as written, when there is a time.
 */
export function formatMoment(iso: string, locale: string): { text: string; zone?: string } {
  const [, day, minutes, , offset] = ISO.exec(iso) ?? [];
  if (!day) return { text: iso };
  const clock = new Date(`${day}T${minutes ?? '00:00'}Z`);
  const text = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(minutes && { timeStyle: 'short', hourCycle: 'h23' }),
    timeZone: 'UTC',
  }).format(clock);
  return minutes && offset ? { text, zone: offset === 'Z' ? 'UTC' : `UTC${offset}` } : { text };
}
