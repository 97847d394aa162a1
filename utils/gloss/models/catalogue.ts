/**
 * The models that exist, as data: `catalogue.json` beside this file, facts of Mozilla's Firefox Translations models
 * (MPL-2.0) to English. It is shipped as a file of its own, so that no page carries it before it is needed.
 */
export interface ModelFile {
  type: 'model' | 'lex' | 'vocab' | 'srcvocab' | 'trgvocab';
  name: string;
  /** Of the raw bytes. */
  size: number;
  sha256: string;
  /** Path in Mozilla's attachment store: raw bytes. */
  attachment?: string;
  /** Path in Mozilla's bucket: gzip. */
  bucket?: string;
  bucketSize?: number;
}

export interface ModelEntry {
  version: string;
  files: ModelFile[];
}

/** By language, BCP 47. */
export type Catalogue = Readonly<Record<string, ModelEntry>>;

const otherNames: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', fil: 'tl', in: 'id' };

/** The language under which the catalogue knows this one: `bn` for `bn-BD`, `zh-Hant` for `zh-TW`. */
export function modelLanguage(catalogue: Catalogue, language: string): string | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language).maximize();
  } catch {
    return undefined;
  }
  const base = otherNames[locale.language] ?? locale.language;
  return [`${base}-${locale.script ?? ''}`, base].find((key) => Object.hasOwn(catalogue, key));
}

/** `bn–en 1.0`: which model spoke. */
export const modelName = (language: string, { version }: Pick<ModelEntry, 'version'>): string =>
  `${language}–en ${version}`;
