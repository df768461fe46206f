import type { FileExport, FileExportReads, FileExportWrites } from '../../src/core/ports/file-exports.ts';
import type { Uploads } from '../../src/core/ports/uploads.ts';
import type { RowTransaction } from './simulated-rows.ts';

export function simulatedFileReads(tx: RowTransaction): FileExportReads {
  return { fileExport: (id) => Promise.resolve(tx.get<FileExport>('file', id)) };
}

export function simulatedFileWrites(tx: RowTransaction): FileExportWrites {
  return {
    async lockFileExport(id) {
      await tx.lock('file', id);
      return tx.get<FileExport>('file', id);
    },
    saveFileExport: (file) => tx.put('file', file.id, file),
    dropFileExport: (id) => tx.drop('file', id),
  };
}

/** An installation that names no hosts for files. */
export const noUploads: Uploads = {
  isOn: false,
  fits: () => false,
  put: () => Promise.resolve('elsewhere'),
};
