import { GlossError } from '@/utils/gloss/gloss-problem';
import type { ModelEntry, ModelFile } from './catalogue';
import { type Downloading, downloadFile } from './download-file';
import { expectedSize, fileAddresses, hostName } from './model-hosts';
import type { InstalledModel, ModelStore } from './model-store';

export interface Progress {
  /** Bytes that came over the network, or were there already. */
  received: number;
  of: number;
  host: string;
}

/** The files of a model by their part. */
export type ModelBytes = ReadonlyMap<ModelFile['type'], ArrayBuffer>;

/** Translates one sentence with these files, in an engine of its own; throws when it cannot. */
export type Probe = (language: string, files: ModelBytes) => Promise<void>;

export interface Installing extends Omit<Downloading, 'onBytes'> {
  hosts: readonly string[];
  probe: Probe;
  onProgress: (progress: Progress) => void;
}

/**
 * Fetches what is missing of a model, verifies it, lets it translate one sentence, and marks it as installed: in this
 * order, so that a stop at any moment leaves no half model behind that counts. Throws a GlossError, or the abort;
 * what has come so far stays, and the next call goes on from there.
 */
export async function installModel(language: string, entry: ModelEntry, io: Installing): Promise<InstalledModel> {
  const coming = new Map(
    entry.files.map((file) => [file.name, { received: 0, of: expectedSize(io.hosts[0] ?? '', file) }]),
  );
  const tell = (address: string) => {
    const all = [...coming.values()];
    const sum = (key: 'received' | 'of') => all.reduce((total, file) => total + file[key], 0);
    io.onProgress({ received: Math.min(sum('received'), sum('of')), of: sum('of'), host: hostName(address) });
  };
  for (const file of entry.files) {
    if (!(await io.store.file(file.sha256))) {
      await downloadFile(file, fileAddresses(io.hosts, file), {
        ...io,
        onBytes: (received, address) => {
          coming.set(file.name, { received, of: Math.max(received, expectedSize(address, file)) });
          tell(address);
        },
      });
    }
    const { of } = coming.get(file.name) ?? { of: file.size };
    coming.set(file.name, { received: of, of });
    tell(io.hosts[0] ?? '');
  }
  return finishInstalling(language, entry, io);
}

/** The last steps, the same for a download and for files that the reader brought. */
export async function finishInstalling(
  language: string,
  entry: ModelEntry,
  { store, probe, signal }: { store: ModelStore; probe: Probe; signal: AbortSignal },
): Promise<InstalledModel> {
  const files = await readModelFiles(entry.files, store);
  try {
    await probe(language, files);
  } catch (cause) {
    signal.throwIfAborted();
    for (const { sha256 } of entry.files) await store.dropFile(sha256);
    throw new GlossError('does-not-run', { cause });
  }
  signal.throwIfAborted();
  const model: InstalledModel = {
    language,
    version: entry.version,
    files: entry.files.map(({ type, name, size, sha256 }) => ({ type, name, size, sha256 })),
    installedAt: Date.now(),
  };
  await store.markInstalled(model);
  return model;
}

/** The stored bytes of a model. Throws `not-installed` when the browser has thrown some of them away. */
export async function readModelFiles(
  files: readonly { type: ModelFile['type']; sha256: string }[],
  store: ModelStore,
): Promise<ModelBytes> {
  const bytes = new Map<ModelFile['type'], ArrayBuffer>();
  for (const { type, sha256 } of files) {
    const file = await store.file(sha256);
    if (!file) throw new GlossError('not-installed');
    bytes.set(type, file);
  }
  return bytes;
}
