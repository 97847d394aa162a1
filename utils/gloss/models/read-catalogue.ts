import type { Catalogue, ModelEntry, ModelFile } from './catalogue';

const types = new Set<unknown>(['model', 'lex', 'vocab', 'srcvocab', 'trgvocab']);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFile = (value: unknown): value is ModelFile =>
  isRecord(value) &&
  types.has(value['type']) &&
  typeof value['name'] === 'string' &&
  Number.isSafeInteger(value['size']) &&
  typeof value['sha256'] === 'string' &&
  /^[0-9a-f]{64}$/.test(value['sha256']);

/** The catalogue from its file's text. Throws when it is not one: that would be a broken build. */
export function readCatalogue(text: string): Catalogue {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data)) throw new Error('The catalogue of models is not an object.');
  const catalogue: Record<string, ModelEntry> = {};
  for (const [language, entry] of Object.entries(data)) {
    const { version, files } = isRecord(entry) ? entry : {};
    if (typeof version !== 'string' || !Array.isArray(files) || files.length === 0 || !files.every(isFile))
      throw new Error(`The catalogue has no sound entry for ${language}.`);
    catalogue[language] = { version, files };
  }
  return catalogue;
}
