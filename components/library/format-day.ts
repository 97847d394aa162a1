const days = new Map<string, Intl.DateTimeFormat>();

/** A day of the reader's calendar in the language of the interface. Every row of the list has one, so it is made once. */
export function formatDay(ms: number, language: string): string {
  let day = days.get(language);
  if (!day)
    days.set(language, (day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })));
  return day.format(ms);
}

/** A day with the time on the reader's clock. */
export const formatTime = (ms: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

/** "12 MB", as the language of the interface writes it. */
export function formatSize(bytes: number, language: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = steps[step] ?? 'byte';
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** step,
  );
}
