import { GlossError } from '@/utils/gloss/gloss-problem';
import type { Catalogue, ModelFile } from './catalogue';
import { finishInstalling, type Probe } from './install-model';
import type { InstalledModel, ModelStore } from './model-store';
import { unpackAndVerify } from './unpack';

export interface Imported {
  installed: InstalledModel[];
  /** Models of which some files came and others are still to be brought: language → names. */
  incomplete: Record<string, string[]>;
  /** Files that belong to no model of the catalogue, or are damaged. */
  unknown: string[];
}

/** Larger than any model file: such a file is not even read. */
const LARGEST = 200 * 1024 * 1024;

/**
 * Takes model files from the reader's disk, raw or gzip, under whatever name: they are known by their bytes alone.
 * A model whose files are all there is probed and installed.
 */
export async function importModels(
  files: readonly File[],
  catalogue: Catalogue,
  io: { store: ModelStore; probe: Probe; signal: AbortSignal },
): Promise<Imported> {
  const unknown: string[] = [];
  const touched = new Set<string>();
  for (const file of files) {
    io.signal.throwIfAborted();
    const found = await recognise(file, catalogue);
    if (!found) {
      unknown.push(file.name);
      continue;
    }
    await io.store.putFile(found.file.sha256, found.bytes);
    for (const language of found.languages) touched.add(language);
  }
  const installed: InstalledModel[] = [];
  const incomplete: Record<string, string[]> = {};
  for (const language of touched) {
    const entry = catalogue[language];
    if (!entry) continue;
    const missing: string[] = [];
    for (const { name, sha256 } of entry.files) if (!(await io.store.file(sha256))) missing.push(name);
    if (missing.length > 0) incomplete[language] = missing;
    else installed.push(await finishInstalling(language, entry, io));
  }
  return { installed, incomplete, unknown };
}

async function recognise(
  file: File,
  catalogue: Catalogue,
): Promise<{ file: ModelFile; bytes: ArrayBuffer; languages: string[] } | undefined> {
  if (file.size > LARGEST) return undefined;
  const piece = new Uint8Array(await file.arrayBuffer());
  for (const [language, entry] of Object.entries(catalogue)) {
    for (const known of entry.files) {
      // The name narrows the search for a gzip, whose raw size cannot be seen; raw files are narrowed by size.
      if (known.size !== file.size && !mayPack(file, known)) continue;
      try {
        const bytes = await unpackAndVerify([piece], known);
        const languages = Object.keys(catalogue).filter((other) =>
          catalogue[other]?.files.some(({ sha256 }) => sha256 === known.sha256),
        );
        return { file: known, bytes, languages: languages.length > 0 ? languages : [language] };
      } catch (error) {
        if (!(error instanceof GlossError)) throw error;
      }
    }
  }
  return undefined;
}

const mayPack = (file: File, known: ModelFile): boolean =>
  file.size === known.bucketSize || file.name.replace(/\.gz$/, '').endsWith(known.name);
