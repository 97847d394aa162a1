import type { ModelEntry, ModelFile } from './catalogue';

/**
 * Where models are fetched from, tried in turn. `{bucket}` and `{attachment}` are paths of the catalogue
 * (`{bucket:encoded}` for an address in which it is one segment); an address without any is a folder that holds the files by name.
 * An institution can put its own here: size and hash are checked all the same.
 */
export const defaultHosts: readonly string[] = [
  'https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/{bucket}',
  'https://storage.googleapis.com/download/storage/v1/b/moz-fx-translations-data--303e-prod-translations-data/o/{bucket:encoded}?alt=media',
  'https://firefox-settings-attachments.cdn.mozilla.net/{attachment}',
];

const hole = /\{(bucket|attachment|name)(:encoded)?\}/g;

/** The addresses of one file, in the order they are tried. A host that does not have the file is left out. */
export function fileAddresses(hosts: readonly string[], file: ModelFile): string[] {
  return hosts.flatMap((host) => {
    if (host.search(hole) === -1) return [`${host.replace(/\/+$/, '')}/${file.name}`];
    let complete = true;
    const address = host.replace(hole, (_, key: 'bucket' | 'attachment' | 'name', encoded?: string) => {
      const path = file[key];
      if (path === undefined) complete = false;
      return encoded ? encodeURIComponent(path ?? '') : (path ?? '');
    });
    return complete ? [address] : [];
  });
}

/** What a download is about to fetch, as far as the catalogue knows: smaller where the first host has it packed. */
export function downloadSize(hosts: readonly string[], { files }: ModelEntry): number {
  return files.reduce((sum, file) => sum + expectedSize(hosts[0] ?? '', file), 0);
}

export const expectedSize = (address: string, { size, bucketSize, bucket }: ModelFile): number =>
  bucketSize !== undefined && (address.includes('{bucket') || (bucket !== undefined && address.includes(bucket)))
    ? bucketSize
    : size;

/** Match patterns of the hosts, each once: what the browser is asked to allow. Only web addresses. */
export function hostOrigins(hosts: readonly string[]): string[] {
  const origins = hosts.flatMap((host) => {
    const url = URL.canParse(host) ? new URL(host) : undefined;
    return url && /^https?:$/.test(url.protocol) ? [`${url.protocol}//${url.hostname}/*`] : [];
  });
  return [...new Set(origins)];
}

/** `storage.googleapis.com`: what the reader is told. */
export const hostName = (host: string): string => (URL.canParse(host) ? new URL(host).host : host);
