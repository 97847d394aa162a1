const locale = (): string => document.documentElement.lang || 'en';

/** `15.4 MB`, in the reader's digits. */
export const formatSize = (bytes: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

/** `Bengali`, in the reader's language. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames(locale(), { type: 'language' }).of(language) ?? language;
