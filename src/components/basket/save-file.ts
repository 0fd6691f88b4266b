import type { ExportFile } from '../../citations/cite/exports/export.ts';

/** Offers a file to the reader as a download, without asking any server. */
export function saveFile({ fileName, mimeType, bytes }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by then; at once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
