/** A day of the reader's calendar in the language of the interface. */
export const formatDay = (ms: number, language: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(ms);
