import type { ExportedFile } from '@/utils/clippings/export/export-clippings';

/** The browser needs the address until it has copied the file; there is no telling when. */
const KEEP_MS = 600_000;

/** Hands a file to the reader as a download; needs no permission. */
export function downloadFile({ name, file }: ExportedFile): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
