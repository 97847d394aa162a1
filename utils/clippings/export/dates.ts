/** The parts of an ISO 8601 text, as fine as it is: `[2025, 7, 13]`. The day is the page's own, whatever the zone. */
export function dateParts(iso: string | undefined): number[] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '');
  return (match?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}

/** The day on the calendar of whoever exports. */
export function localDay(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const isoTime = (ms: number): string => new Date(ms).toISOString();
